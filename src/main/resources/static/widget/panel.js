import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { icon, iconButton, make } from './dom.js';
import { ExchangeView } from './exchange-view.js';
import { linkTo } from './links.js';
import { wordsOf } from './notice.js';
import { QuoteCard } from './quote-card.js';

const GAP = 16;

/**
 * What the views of a widget share.
 *
 * @typedef {{texts: Texts, announce: function(string), linkTo: function(Citation, Citation[]): string,
 *   follow: function(Event, Citation)}} Reader
 */

/** The conversation on the page, with the field to write in. */
export class Panel {
  #settings;
  #texts;
  #emit;
  #views = new Map();
  #log;
  #composer;
  #card;
  #spoken = make('p.unseen', { role: 'status' });
  #offline;
  #suggestions = make('ul.suggestions');
  #conversation;
  #reader;

  /**
   * @param {{heading: string, greeting: string, isInline: boolean, scope: function(): Object}} settings
   * @param {Texts} texts
   * @param {Service} service
   * @param {Store} store
   * @param {function(string, Object, boolean=): boolean} emit sends an event, and says whether it may take its course
   * @param {function()} close
   */
  constructor(settings, texts, service, store, emit, close) {
    this.#settings = settings;
    this.#texts = texts;
    this.#emit = emit;
    this.#reader = {
      texts,
      announce: text => { this.#spoken.textContent = text; },
      linkTo: (citation, all) => linkTo(service.server, citation, all),
      follow: (event, citation) => { if (!emit('citation', { citation }, true)) event.preventDefault(); },
    };
    this.#build(close);
    this.#conversation = new Conversation(service, store, settings.scope, {
      added: exchange => this.#added(exchange),
      changed: exchange => this.#changed(exchange),
      cleared: () => this.#cleared(),
    });
    this.#state();
    this.#scrollToEnd();
  }

  get conversation() {
    return this.#conversation;
  }

  focus() {
    this.#composer.focus();
  }

  /** @param {string[]} questions that may be asked with one click while nothing was asked yet */
  suggest(questions) {
    this.#suggestions.replaceChildren(...questions.map(question => make('li', {},
      make('button.suggestion', { type: 'button', part: 'suggestion', dir: 'auto',
        click: () => this.ask(question).catch(() => {}) }, question))));
    this.#state();
  }

  /** @returns {Promise<Answer>} */
  async ask(question) {
    if (this.#conversation.isAsking) return this.#conversation.ask(question);
    this.#emit('question', { question });
    try {
      const asked = this.#conversation.ask(question);
      this.#composer.working(true);
      this.#composer.focus();
      return await asked;
    } finally {
      this.#composer.working(this.#conversation.isAsking);
    }
  }

  /** Asks again what could not be asked without a connection. */
  online() {
    this.#offline.hidden = true;
    this.#reader.announce(this.#texts.say('back'));
    const waiting = this.#conversation.exchanges.findLast(exchange => exchange.problem?.kind === 'offline');
    if (waiting) this.#conversation.retry(waiting).catch(() => {});
  }

  offline() {
    this.#offline.hidden = false;
    this.#reader.announce(this.#texts.say('offlineNow'));
  }

  #build(close) {
    const { heading, greeting, isInline } = this.#settings;
    const say = key => this.#texts.say(key);
    this.#offline = make('p.offline', { hidden: navigator.onLine !== false }, icon('warn'), say('offlineNow'));
    this.#log = make('div.log', { role: 'log', 'aria-live': 'off', 'aria-label': say('conversation'), tabindex: '0', part: 'log' });
    this.#composer = new Composer(this.#texts, question => this.ask(question).catch(() => {}),
      () => this.#conversation.stop());
    this.element = make('section.panel', { part: 'panel', dir: this.#texts.direction, lang: this.#texts.language,
      role: isInline ? 'region' : 'dialog', 'aria-label': heading });
    this.#card = new QuoteCard(this.#reader, this.element);
    this.#log.addEventListener('scroll', () => this.#card.hide(), { passive: true });
    this.element.append(
      make('header', { part: 'header' }, make('h2', { part: 'title', dir: 'auto' }, heading),
        iconButton('anew', say('anew'), () => this.clear(), { class: 'icon anew' }),
        isInline ? null : iconButton('close', say('close'), close)),
      this.#offline,
      make('div.body', {},
        make('div.welcome', {}, isInline ? make('p.lead', { dir: 'auto' }, heading) : null,
          make('p.greeting', { dir: 'auto', part: 'greeting' }, greeting)),
        this.#log, make('div.foot', {}, this.#composer.element,
          make('div.offer', { role: 'group', 'aria-label': say('suggestions') }, this.#suggestions))),
      this.#card.element, this.#spoken);
  }

  /** @returns {Promise<void>} once the service has forgotten it */
  async clear() {
    const forgotten = this.#conversation.clear();
    this.#emit('clear', {});
    this.focus();
    await forgotten;
  }

  #added(exchange) {
    const view = new ExchangeView(exchange, this.#reader, () => this.#conversation, this.#card);
    this.#views.set(exchange, view);
    this.#log.append(view.element);
    this.#state();
    if (exchange.state === 'asking') this.#scrollTo(view.element);
  }

  #scrollTo(element) {
    requestAnimationFrame(() => { this.#log.scrollTop = element.offsetTop - this.#log.offsetTop - GAP; });
  }

  #changed(exchange) {
    this.#views.get(exchange).changed();
    this.#composer.working(this.#conversation.isAsking);
    this.#tell(exchange);
  }

  #cleared() {
    this.#card.hide();
    this.#views.clear();
    this.#log.replaceChildren();
    this.#state();
  }

  #state() {
    this.element.dataset.empty = String(this.#log.childElementCount === 0);
    this.#suggestions.parentElement.hidden =
      this.#log.childElementCount > 0 || this.#suggestions.childElementCount === 0;
  }

  #scrollToEnd() {
    requestAnimationFrame(() => { this.#log.scrollTop = this.#log.scrollHeight; });
  }

  #tell(exchange) {
    const { state, answer, problem, stage } = exchange;
    if (exchange.told === state + stage || (state !== 'asking' && this.#conversation.isAsking)) return;
    exchange.told = state + stage;
    switch (state) {
      case 'asking': return this.#begun(exchange);
      case 'answered': return this.#answered(answer);
      case 'failed': this.#emit('error', { problem }); return this.#reader.announce(wordsOf(problem, this.#texts));
      default: return this.#reader.announce(this.#texts.say('stopped'));
    }
  }

  #begun({ stage, text }) {
    if (text === '') this.#reader.announce(this.#texts.stage(stage));
  }

  #answered(answer) {
    const sources = answer.citations.length;
    this.#reader.announce([answer.answer.replaceAll(/\s*\[\d+\]/g, ''),
      sources > 0 && `${this.#texts.say('sources')}: ${this.#texts.number(sources)}`].filter(Boolean).join(' '));
    this.#emit('answer', { answer });
  }
}
