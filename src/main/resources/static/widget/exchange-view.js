import { copy, plainText } from './copying.js';
import { icon, iconButton, make } from './dom.js';
import { Notice } from './notice.js';
import { Opinion } from './opinion.js';
import { Prose } from './rendering.js';
import { Sources } from './sources.js';

const COPIED = 2_000;

/** A question and its answer on the page, from the first word to the last source. */
export class ExchangeView {
  #exchange;
  #reader;
  #conversation;
  #card;
  #id;
  #prose;
  #stage = make('p.stage');
  #slow = make('p.hint');
  #notice = make('div.notices');
  #below = make('div.below');
  #isDrawn = false;
  #frame = 0;
  #warning = '';

  /**
   * @param {Exchange} exchange
   * @param {Reader} reader
   * @param {function(): Conversation} conversation
   * @param {QuoteCard} card
   */
  constructor(exchange, reader, conversation, card) {
    this.#exchange = exchange;
    this.#reader = reader;
    this.#conversation = conversation;
    this.#card = card;
    this.#id = `exchange-${exchange.key}`;
    this.#prose = new Prose(n => this.#mark(n), target => this.#cited(target));
    this.element = make('article.exchange', { 'aria-labelledby': `${this.#id}-question`, part: 'exchange' },
      make('h3.question', { id: `${this.#id}-question`, part: 'question', tabindex: '-1' }, make('bdi', { lang: '' }, exchange.question)),
      this.#stage, this.#slow, this.#prose.element, this.#notice, this.#below);
    this.#draw();
  }

  /** Shows what has changed with the next frame, for many changes may come before it. */
  changed() {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw() {
    this.#frame = 0;
    const { state, text, answer, stage, isSlow } = this.#exchange;
    const { texts } = this.#reader;
    this.element.dataset.state = answer?.status ?? state;
    this.element.setAttribute('aria-busy', String(state === 'asking'));
    this.#stage.hidden = state !== 'asking' || text !== '';
    this.#stage.textContent = texts.stage(stage);
    this.#slow.hidden = state !== 'asking' || !isSlow;
    this.#slow.textContent = texts.say('slow');
    this.#warn();
    if (answer === null) this.#undo();
    this.#prose.element.hidden = text === '';
    this.#keepFocus(() => {
      if (answer !== null && !this.#isDrawn) this.#finish(answer);
      else if (answer === null) this.#prose.show(text);
    });
  }

  #warn() {
    const { state, problem } = this.#exchange;
    const warning = [state, problem?.kind, problem?.message, problem?.wait].join(' ');
    if (warning === this.#warning) return;
    this.#warning = warning;
    this.#notice.replaceChildren(...new Notice(this.#exchange, this.#reader, () => this.#retry()).elements());
  }

  /** The button goes away with the notice; who pressed it goes on from the question. */
  #retry() {
    this.element.querySelector('.question').focus({ preventScroll: true });
    this.#conversation().retry(this.#exchange).catch(() => {});
  }

  /** A mark that has the focus may be put in anew while it is read. */
  #keepFocus(change) {
    const links = () => [...this.#prose.element.querySelectorAll('a')];
    const at = links().indexOf(this.element.getRootNode().activeElement);
    change();
    if (at >= 0) links()[at]?.focus({ preventScroll: true });
  }

  /** An answer that is asked for again. */
  #undo() {
    this.#isDrawn = false;
    this.#below.replaceChildren();
  }

  #finish(answer) {
    this.#isDrawn = true;
    this.#prose.again();
    this.#prose.show(answer.answer, answer.status === 'answered' ? answer.shortAnswer : null);
    this.#below.replaceChildren(...this.#understood(answer), ...this.#preliminary(answer), ...new Sources(answer, this.#reader, this.#id).elements(),
      ...this.#actions(answer));
  }

  #understood({ question, standaloneQuestion }) {
    if (!standaloneQuestion || standaloneQuestion === question.trim()) return [];
    return [make('p.hint.understood', {}, this.#reader.texts.say('understood', { question: standaloneQuestion }))];
  }

  #preliminary({ stages }) {
    if (!stages?.some(stage => stage.name === 'documents: being read')) return [];
    return [make('p.notice.calm', { part: 'notice' }, this.#reader.texts.say('preliminary'), this.#again())];
  }

  #again() {
    return make('button.plain', { type: 'button', click: () => this.#retry() }, this.#reader.texts.say('again'));
  }

  #actions(answer) {
    const opinion = new Opinion(this.#exchange, this.#reader,
      (helpful, comment) => this.#conversation().tell(this.#exchange, helpful, comment));
    const button = iconButton('copy', this.#reader.texts.say('copy'), () => this.#copy(answer, button));
    return [make('div.actions', { part: 'actions' }, button, ...opinion.buttons), opinion.form];
  }

  async #copy(answer, button) {
    const text = plainText(answer, this.#reader.texts, citation => this.#reader.linkTo(citation, []));
    const isCopied = await copy(text, this.element);
    this.#reader.announce(this.#reader.texts.say(isCopied ? 'copied' : 'notCopied'));
    button.focus();
    if (!isCopied) return;
    button.replaceChildren(icon('check'));
    setTimeout(() => button.replaceChildren(icon('copy')), COPIED);
  }

  #mark(n) {
    const { texts, linkTo, follow } = this.#reader;
    const citation = this.#citations().find(one => one.n === n);
    const label = citation ? texts.say('source', { n: texts.number(n), title: citation.title }) : texts.number(n);
    if (!citation) return make('span.mark', { part: 'mark' }, label);
    const mark = make('a.mark', { part: 'mark', href: linkTo(citation, this.#citations()), target: '_blank', rel: 'noopener',
      'aria-label': `${label}, ${texts.say('newTab')}`, click: event => follow(event, citation) }, texts.number(n));
    this.#card.attach(mark, () => this.#citations().find(one => one.n === n));
    return mark;
  }

  #citations() {
    return this.#exchange.answer?.citations ?? this.#exchange.citations;
  }

  #cited(target) {
    const citation = this.#citations().find(({ url, link }) => target === url || target === link);
    return citation ? this.#reader.linkTo(citation, this.#citations()) : null;
  }
}
