import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { icon, iconButton, make } from './dom.js';
import { linkTo } from './links.js';
import { Log } from './log.js';
import { QuoteCard } from './quote-card.js';

/** Where the panel covers the page. */
export const NARROW = matchMedia('(max-width: 560px)');

/**
 * What the views of a widget share.
 *
 * @typedef {{texts: Texts, announce: function(string), linkTo: function(Citation, Citation[]): string,
 *   follow: function(Event, Citation)}} Reader
 */

/** The conversation on the page, with the field to write in. */
export class Panel {
  #texts;
  #emit;
  #reader;
  #card;
  #log;
  #composer;
  #conversation;
  #offline;
  #isInline;
  #store;
  #spoken = make('p.unseen', { role: 'status' });
  #suggestions = make('ul.suggestions');

  /**
   * @param {{heading: string, greeting: string, isInline: boolean, scope: function(): Object, draft: string,
   *   conversation: Conversation|null}} settings `conversation` goes on, where there is one
   * @param {Texts} texts
   * @param {Service} service
   * @param {Store} store
   * @param {function(string, Object, boolean=): boolean} emit sends an event, and says whether it may take its course
   * @param {function()} close hides it, wherever it is not hidden yet
   */
  constructor(settings, texts, service, store, emit, close) {
    this.#texts = texts;
    this.#emit = emit;
    this.#store = store;
    this.#reader = {
      texts,
      announce: text => { this.#spoken.textContent = text; },
      linkTo: (citation, all) => linkTo(service.server, citation, all),
      follow: (event, citation) => { if (!emit('citation', { citation }, true)) event.preventDefault(); },
    };
    this.#build(settings, close);
    this.#composer.draft = settings.draft;
    this.#conversation = settings.conversation ?? new Conversation(service, store, settings.scope);
    this.#conversation.listen({
      added: exchange => { this.#log.add(exchange); this.#arrange(); },
      changed: exchange => this.#log.change(exchange),
      working: isWorking => this.#composer.working(isWorking),
      cleared: () => { this.#log.clear(); this.#arrange(); },
    });
    this.#arrange();
    this.#log.scrollToEnd();
    if (navigator.onLine !== false) this.#conversation.resume();
  }

  /** Shows it, or shows it again. Where it covers the page, nothing else can be reached. */
  show() {
    if (this.#isInline) return;
    const { activeElement } = this.element.getRootNode();
    this.hide();
    if (NARROW.matches && this.element.isConnected) this.element.showModal();
    else this.element.setAttribute('open', '');
    if (this.element.contains(activeElement)) activeElement.focus({ preventScroll: true });
    this.#log.scrollToEnd();
  }

  /** What is being asked goes on, and what was written stays. */
  hide() {
    this.#card.hide();
    if (this.element.open) this.element.close();
  }

  get isShown() {
    return this.#isInline || this.element.open;
  }

  get conversation() {
    return this.#conversation;
  }

  get draft() {
    return this.#composer.draft;
  }

  /** Keeps what has come and what was written, for the page is about to go. */
  keep() {
    this.#conversation.keep();
    this.#store.save({ draft: this.draft });
  }

  /** Where there is no keyboard, one is not to come up and cover half of the page. */
  focus() {
    if (matchMedia('(pointer: coarse)').matches) this.element.focus({ preventScroll: true });
    else this.#composer.focus();
  }

  /** @param {string[]} questions that may be asked with one click while nothing was asked yet */
  suggest(questions) {
    this.#suggestions.replaceChildren(...questions.map(question => make('li', {},
      make('button.suggestion', { type: 'button', part: 'suggestion', click: () => this.ask(question).catch(() => {}) },
        make('bdi', {}, question)))));
    this.#arrange();
  }

  /** @returns {Promise<Answer>} */
  async ask(question) {
    if (!this.#conversation.isAsking) this.#emit('question', { question });
    this.focus();
    return this.#conversation.ask(question);
  }

  /** @returns {Promise<void>} once the service has forgotten what was said */
  async clear() {
    const forgotten = this.#conversation.clear();
    this.#emit('clear', {});
    this.focus();
    await forgotten;
  }

  /** Asks what could not be asked without a connection. */
  online() {
    this.#offline.hidden = true;
    this.#reader.announce(this.#texts.say('back'));
    this.#conversation.resume();
  }

  offline() {
    this.#offline.hidden = false;
    this.#reader.announce(this.#texts.say('offlineNow'));
  }

  #build({ heading, greeting, isInline }, close) {
    const { direction, language } = this.#texts;
    this.#isInline = isInline;
    this.element = make(isInline ? 'section.panel' : 'dialog.panel', { part: 'panel', dir: direction, lang: language,
      'aria-label': heading, tabindex: '-1', cancel: event => { event.preventDefault(); close(); },
      close: () => { if (!this.element.open) close(); } });
    this.#card = new QuoteCard(this.#reader, this.element);
    this.#log = new Log(this.#reader, this.#card, this.#emit, () => this.#conversation);
    this.#composer = new Composer(this.#texts, question => this.ask(question).catch(() => {}),
      () => this.#conversation.stop());
    this.#offline = make('p.offline', { hidden: navigator.onLine !== false }, icon('warn'), this.#texts.say('offlineNow'));
    this.element.append(this.#header(heading, isInline, close), this.#offline, this.#body(heading, greeting, isInline),
      this.#card.element, this.#spoken);
  }

  #header(heading, isInline, close) {
    return make('div.head', { part: 'header' }, make('h2', { part: 'title' }, make('bdi', {}, heading)),
      iconButton('anew', this.#texts.say('anew'), () => this.clear(), { class: 'icon anew' }),
      isInline ? null : iconButton('close', this.#texts.say('close'), close));
  }

  /** In a bubble the suggestions stand before the field, on a page behind it. */
  #body(heading, greeting, isInline) {
    const offer = make('div.offer', { role: 'group', 'aria-label': this.#texts.say('suggestions') }, this.#suggestions);
    const foot = isInline ? [this.#composer.element, offer] : [offer, this.#composer.element];
    return make('div.body', {},
      make('div.welcome', {}, isInline && make('p.lead', { 'aria-hidden': 'true' }, make('bdi', {}, heading)),
        make('p.greeting', { part: 'greeting' }, make('bdi', {}, greeting))),
      this.#log.element, make('div.foot', {}, ...foot));
  }

  #arrange() {
    this.element.dataset.empty = String(this.#log.isEmpty);
    this.#suggestions.parentElement.hidden = !this.#log.isEmpty || this.#suggestions.childElementCount === 0;
  }
}
