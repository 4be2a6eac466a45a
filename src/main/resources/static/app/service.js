/** Talks to the service. */

/** What the service says when it cannot serve a call. */
export class Problem extends Error {
  constructor({ title, detail, status, traceId }) {
    super(detail ?? title ?? 'The service cannot be reached.');
    this.status = status ?? 0;
    this.traceId = traceId ?? null;
  }
}

async function call(path, options = {}) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Problem({ detail: 'The service cannot be reached. Is it running?' });
  }
  if (response.ok) return response;
  throw new Problem(await response.json().catch(() => ({ title: response.statusText, status: response.status })));
}

const path = id => `/api/v1/documents/${encodeURIComponent(id)}`;

const json = async (...request) => (await call(...request)).json();

const post = (body, more = {}) => ({
  method: 'POST',
  body: JSON.stringify(body),
  ...more,
  headers: { 'Content-Type': 'application/json', ...more.headers },
});

export const collections = async () => (await json('/api/v1/collections')).collections;

export const documents = parameters => json(`/api/v1/documents?${new URLSearchParams(parameters)}`);

export const documentOf = id => json(path(id));

export const textOf = async id => (await call(`${path(id)}/text`)).text();

export const structureOf = async id => (await json(`${path(id)}/structure`)).blocks;

export const originalOf = id => `${path(id)}/original`;

export const startIngestion = () => json('/api/v1/ingestions', post({}));

/** @returns {AsyncGenerator<{event: string, data: *}>} what happens until the question is answered */
export async function* ask(question, signal) {
  yield* events('/api/v1/ask', post(question, { signal, headers: { Accept: 'text/event-stream' } }));
}

/** @returns {AsyncGenerator<{event: string, data: *}>} what happens until the run has ended */
export async function* ingestion(id) {
  yield* events(`/api/v1/ingestions/${encodeURIComponent(id)}`, { headers: { Accept: 'text/event-stream' } });
}

async function* events(path, options) {
  const response = await call(path, options);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const parser = new EventParser();
  for (;;) {
    const { done, value } = await reader.read().catch(lost);
    if (done) return;
    yield* parser.take(value);
  }
}

function lost(failure) {
  throw failure.name === 'AbortError' ? failure : new Problem({ detail: 'The connection to the service was lost.' });
}

/** Cuts server-sent events out of text that comes in pieces. */
export class EventParser {
  #rest = '';

  /** @returns {Array<{event: string, data: *}>} the events that are whole now */
  take(text) {
    const blocks = (this.#rest + text).replaceAll('\r\n', '\n').split('\n\n');
    this.#rest = blocks.pop();
    return blocks.map(EventParser.#event).filter(event => event !== null);
  }

  static #event(block) {
    const field = name =>
      block.split('\n').filter(line => line.startsWith(`${name}:`))
        .map(line => line.slice(name.length + 1).replace(/^ /, '')).join('\n');
    const data = field('data');
    return data === '' ? null : { event: field('event') || 'message', data: JSON.parse(data) };
  }
}
