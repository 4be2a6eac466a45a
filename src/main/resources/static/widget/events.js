/** The service gives a sign of life more than twice a second; a poor connection may hold up some of them. */
const PATIENCE = 10_000;

/** Cuts server-sent events out of text that comes in pieces. */
export class EventParser {
  #rest = '';

  /** @returns {Array<{event: string, data: *}>} the events that are whole now */
  take(text) {
    const held = (this.#rest + text).endsWith('\r') ? '\r' : '';
    const lines = (this.#rest + text).slice(0, held ? -1 : undefined).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
    const blocks = lines.split('\n\n');
    this.#rest = blocks.pop() + held;
    return blocks.map(EventParser.#event).filter(event => event !== null);
  }

  static #event(block) {
    const field = name => block.split('\n')
      .filter(line => line.startsWith(`${name}:`))
      .map(line => line.slice(name.length + 1).replace(/^ /, ''));
    const data = field('data').join('\n');
    return data === '' ? null : { event: field('event').at(-1) ?? 'message', data: JSON.parse(data) };
  }
}

/**
 * @param {number} [patience] milliseconds for which nothing may come, not even a sign of life
 * @returns {AsyncGenerator<{event: string, data: *}>} the events of a response, as they come
 */
export async function* eventsOf(response, patience = PATIENCE) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const parser = new EventParser();
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), patience);
      if (done) return;
      yield* parser.take(value);
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** @returns {Promise<*>} what is promised, if it comes in time */
export function within(promise, patience = PATIENCE) {
  return new Promise((resolve, reject) => {
    const silence = setTimeout(() => reject(new Error('The service has fallen silent.')), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(silence));
  });
}
