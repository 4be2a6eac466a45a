import { icon, make } from './dom.js';

/** Says why there is no answer, and what can be done. */
export class Notice {
  #exchange;
  #reader;
  #retry;

  constructor(exchange, reader, retry) {
    this.#exchange = exchange;
    this.#reader = reader;
    this.#retry = retry;
  }

  /** @returns {Node[]} */
  elements() {
    const { state, problem } = this.#exchange;
    if (state === 'stopped') return [make('p.notice.calm', { part: 'notice' }, this.#say('stopped'), this.#again())];
    if (state !== 'failed') return [];
    const isCalm = ['offline', 'limit', 'busy'].includes(problem.kind);
    return [make(isCalm ? 'div.notice.calm' : 'div.notice', { part: 'notice' }, icon('warn'),
      make('div', {}, this.#why(problem),
        problem.traceId && make('p.hint', {}, `${this.#say('trace')} ${problem.traceId}`)), this.#again())];
  }

  /** Counts down how long there is to wait. */
  #why(problem, line = make('p')) {
    line.textContent = wordsOf(problem, this.#reader.texts);
    if (problem.left > 0) setTimeout(() => { if (line.isConnected) this.#why(problem, line); }, 1_000);
    return line;
  }

  #again() {
    return make('button.plain', { type: 'button', click: this.#retry }, this.#say('again'));
  }

  #say(key, values) {
    return this.#reader.texts.say(key, values);
  }
}

/** @returns {string} what a problem is, in words for the reader */
export function wordsOf(problem, texts) {
  switch (problem.kind) {
    case 'limit':
    case 'busy': return texts.say(problem.kind, { when: texts.soon(problem.left) });
    case 'failed': return texts.say('failed') + problem.message;
    default: return texts.say(problem.kind);
  }
}
