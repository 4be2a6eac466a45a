import { make } from './dom.js';
import { ExchangeView } from './exchange-view.js';
import { spoken } from './markup.js';
import { wordsOf } from './notice.js';

const GAP = 16;

/** The questions and answers on the page, one under the other; tells what happens to those who cannot see it. */
export class Log {
  #reader;
  #card;
  #emit;
  #conversation;
  #views = new Map();
  #told = new WeakMap();
  #slow = new WeakSet();

  /**
   * @param {Reader} reader
   * @param {QuoteCard} card
   * @param {function(string, Object)} emit
   * @param {function(): Conversation} conversation
   */
  constructor(reader, card, emit, conversation) {
    this.#reader = reader;
    this.#card = card;
    this.#emit = emit;
    this.#conversation = conversation;
    this.element = make('div.log', { role: 'log', 'aria-live': 'off', 'aria-label': reader.texts.say('conversation'), tabindex: '0',
      part: 'log' });
    this.element.addEventListener('scroll', () => card.moved(), { passive: true });
  }

  get isEmpty() {
    return this.#views.size === 0;
  }

  add(exchange) {
    const view = new ExchangeView(exchange, this.#reader, this.#conversation, this.#card);
    this.#views.set(exchange, view);
    this.element.append(view.element);
    if (exchange.state === 'asking') this.#lead(view.element);
  }

  change(exchange) {
    this.#views.get(exchange).changed();
    this.#tell(exchange);
  }

  clear() {
    this.#card.hide();
    this.#views.clear();
    this.element.replaceChildren();
  }

  scrollToEnd() {
    requestAnimationFrame(() => { this.element.scrollTop = this.element.scrollHeight; });
  }

  /** Puts a question at the top, with room beneath it for its answer. */
  #lead(element) {
    element.classList.add('asked');
    requestAnimationFrame(() => { this.element.scrollTop = element.offsetTop - this.element.offsetTop - GAP; });
  }

  #tell(exchange) {
    const { state, stage } = exchange;
    this.#tellSlow(exchange);
    if (this.#told.get(exchange) === state + stage || (state !== 'asking' && this.#conversation().isAsking)) return;
    this.#told.set(exchange, state + stage);
    const { texts, announce } = this.#reader;
    switch (state) {
      case 'asking': if (exchange.text === '') announce(texts.stage(stage)); break;
      case 'answered': this.#answered(exchange.answer); break;
      case 'failed': announce(wordsOf(exchange.problem, texts)); this.#emit('error', { problem: exchange.problem }); break;
      case 'stopped': announce(texts.say('stopped')); break;
    }
  }

  #tellSlow(exchange) {
    const { texts, announce } = this.#reader;
    if (exchange.isSlow && !this.#slow.has(exchange)) announce(texts.say('slow'));
    if (exchange.isSlow) this.#slow.add(exchange);
    else this.#slow.delete(exchange);
  }

  #answered(answer) {
    const { texts, announce } = this.#reader;
    const sources = answer.citations.length;
    announce([spoken(answer.answer), sources > 0 && `${texts.say('sources')}: ${texts.number(sources)}`].filter(Boolean).join(' '));
    this.#emit('answer', { answer });
  }
}
