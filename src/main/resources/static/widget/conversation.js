import { Problem } from './problem.js';

const SLOW = 8_000;

const EMPTY = {
  state: 'asking', stage: 'searching', text: '', citations: [], answer: null, problem: null, isSlow: false, helpful: null,
};

/**
 * A question and what came of it.
 *
 * @typedef {{key: number, question: string, state: 'asking'|'answered'|'stopped'|'failed', stage: string, text: string,
 *   citations: Citation[], answer: Answer|null, problem: Problem|null, isSlow: boolean, helpful: boolean|null}} Exchange
 */

/** What was asked and answered, and what is being asked now. Tells a listener of every change. */
export class Conversation {
  #service;
  #store;
  #listener;
  #id;
  #work = null;
  #last = 0;
  #scope;

  /** @type {Exchange[]} */
  exchanges = [];

  /**
   * @param {Service} service
   * @param {Store} store
   * @param {function(): Object} scope what each question is limited to
   */
  constructor(service, store, scope) {
    this.#service = service;
    this.#store = store;
    this.#scope = scope;
    const { id, exchanges } = store.load();
    this.#id = id ?? newId();
    (exchanges ?? []).forEach(kept => this.#put(restored(kept)));
  }

  /**
   * Tells of what there is, and of all that happens from now on.
   *
   * @param {{added: function(Exchange), changed: function(Exchange), cleared: function(), working: function(boolean)}}
   *   listener
   */
  listen(listener) {
    this.#listener = listener;
    this.exchanges.forEach(exchange => listener.added(exchange));
    if (this.isAsking) listener.working(true);
  }

  get isAsking() {
    return this.#work !== null;
  }

  /** @returns {Promise<Answer>} rejects with a {@link Problem}, or an `AbortError` if it is stopped */
  async ask(question) {
    if (this.#work) throw new Problem('failed', { detail: 'A question is being answered already.' });
    const exchange = this.#put({ ...EMPTY, question });
    this.#listener.added(exchange);
    this.#save();
    return this.#answer(exchange);
  }

  /** Asks a question that was not answered again. */
  async retry(exchange) {
    if (this.#work) return null;
    Object.assign(exchange, { ...EMPTY, question: exchange.question });
    return this.#answer(exchange);
  }

  /** Asks again, one after the other, what could not be asked without a connection. */
  async resume() {
    const waiting = this.exchanges.find(({ problem }) => problem?.kind === 'offline');
    if (!waiting || this.#work) return;
    await this.retry(waiting).catch(() => {});
    if (waiting.problem?.kind !== 'offline') await this.resume();
  }

  stop() {
    this.#work?.abort();
  }

  /** Keeps what has come so far, for the page is about to go. */
  keep() {
    if (this.#work) this.#save();
  }

  /** Begins anew; the service forgets what was said. */
  async clear() {
    this.stop();
    this.#works(null);
    const forgotten = this.#id;
    this.#id = newId();
    const wasUsed = this.exchanges.length > 0;
    this.exchanges = [];
    this.#save();
    this.#listener.cleared();
    if (wasUsed) await this.#service.forget(forgotten);
  }

  /** @returns {Promise<void>} rejects if it could not be told */
  async tell(exchange, helpful, comment) {
    await this.#service.tell(exchange.answer.id, { helpful, ...(comment && { comment }) });
    exchange.helpful = helpful;
    this.#save();
  }

  #put(exchange) {
    exchange.key = ++this.#last;
    this.exchanges.push(exchange);
    return exchange;
  }

  #works(work) {
    this.#work = work;
    this.#listener.working(work !== null);
  }

  async #answer(exchange) {
    const work = new AbortController();
    this.#works(work);
    const slow = setTimeout(() => this.#change(exchange, { isSlow: exchange.text === '' }), SLOW);
    this.#change(exchange, { state: 'asking' });
    try {
      await this.#follow(exchange, work.signal);
      return exchange.answer;
    } catch (failure) {
      work.abort();
      this.#end(exchange, failure);
      throw failure;
    } finally {
      clearTimeout(slow);
      if (this.#work === work) this.#works(null);
      this.#change(exchange, { isSlow: false });
      this.#save();
    }
  }

  async #follow(exchange, signal) {
    const question = { question: exchange.question, conversationId: this.#id, ...this.#scope() };
    for await (const { event, data } of this.#service.ask(question, signal)) {
      switch (event) {
        case 'status': this.#change(exchange, { stage: data.stage }); break;
        case 'delta': this.#change(exchange, { text: exchange.text + data.text, isSlow: false }); break;
        case 'citation': this.#change(exchange, { citations: [...exchange.citations, data] }); break;
        case 'done': this.#change(exchange, { state: 'answered', answer: data, text: data.answer }); return;
        case 'error': throw new Problem('failed', data);
      }
    }
    throw Problem.lost('broken');
  }

  #end(exchange, failure) {
    const stopped = failure.name === 'AbortError';
    const problem = failure instanceof Problem ? failure : new Problem('failed');
    this.#change(exchange, stopped ? { state: 'stopped' } : { state: 'failed', problem });
  }

  #change(exchange, values) {
    Object.assign(exchange, values);
    if (this.exchanges.includes(exchange)) this.#listener.changed(exchange);
  }

  #save() {
    const exchanges = this.exchanges
      .map(({ question, state, text, answer, helpful, problem }) => ({ question, state, text, answer, helpful,
        problem: problem && { ...problem, detail: problem.message } }));
    this.#store.save({ id: this.#id, exchanges });
  }
}

/** What was being asked when the page was left was not answered. */
function restored({ problem, ...kept }) {
  return { ...EMPTY, ...kept, ...(kept.state === 'asking' && { state: 'stopped' }),
    problem: problem ? new Problem(problem.kind, problem, problem.wait) : null };
}

/** By hand where the page is not served over HTTPS. */
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
