import { eventsOf, within } from './events.js';
import { Problem } from './problem.js';

const SOON = 30_000;

/** Talks to the service, with a token that the service hands out for a short time. */
export class Service {
  #server;
  #widget;
  #key;
  #session = null;

  /**
   * @param {string} server where the service is, without a slash at the end
   * @param {string} widget under which name the service knows the site
   * @param {function(): (string|null)} key what opens the service to whoever looks at the page, if there is one
   */
  constructor(server, widget, key = () => null) {
    this.#server = server;
    this.#widget = widget;
    this.#key = key;
  }

  get server() {
    return this.#server;
  }

  /** @returns {AsyncGenerator<{event: string, data: *}>} what happens until the question is answered */
  async *ask(question, signal) {
    const accept = { Accept: 'text/event-stream' };
    try {
      const response = await within(this.#call('POST', '/api/v1/ask', { body: question, signal, headers: accept }));
      yield* eventsOf(response);
    } catch (failure) {
      throw failure.name === 'AbortError' || failure instanceof Problem ? failure : Problem.lost('broken');
    }
  }

  /** @param {{helpful: boolean, comment?: string}} opinion */
  async tell(answer, opinion) {
    await this.#call('POST', `/api/v1/answers/${encodeURIComponent(answer)}/feedback`, { body: opinion });
  }

  /** Has a conversation forgotten; that it is not remembered any more is as good. */
  async forget(conversation) {
    await this.#call('DELETE', `/api/v1/conversations/${encodeURIComponent(conversation)}`, {}).catch(() => {});
  }

  async #call(method, path, options) {
    const first = await this.#send(method, path, options);
    if (first.ok) return first;
    if (first.status !== 401 || this.#key() !== null) throw await Problem.of(first);
    this.#session = null;
    const second = await this.#send(method, path, options);
    if (second.ok) return second;
    throw await Problem.of(second);
  }

  async #send(method, path, { body, signal, headers }) {
    const token = await this.#token(signal);
    return this.#fetch(path, {
      method, signal, body: body && JSON.stringify(body),
      headers: { Authorization: `Bearer ${token}`, ...(body && { 'Content-Type': 'application/json' }), ...headers },
    });
  }

  async #token(signal) {
    if (this.#key() !== null) return this.#key();
    if (this.#session === null || this.#session.ends - SOON < Date.now()) this.#session = await this.#open(signal);
    return this.#session.token;
  }

  async #open(signal) {
    const response = await this.#fetch('/widget/session', {
      method: 'POST', signal, body: JSON.stringify({ widget: this.#widget }), headers: { 'Content-Type': 'application/json' },
    });
    if (!response.ok) throw await Problem.of(response);
    const { token, seconds } = await response.json();
    return { token, ends: Date.now() + seconds * 1000 };
  }

  async #fetch(path, options) {
    try {
      return await fetch(this.#server + path, { credentials: 'omit', ...options });
    } catch (failure) {
      throw failure.name === 'AbortError' ? failure : Problem.lost('unreachable');
    }
  }
}
