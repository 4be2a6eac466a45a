import { make } from './dom.js';
import { placeOf, quoteOf } from './quotes.js';

const GAP = 8;
const LINGER = 150;

/** Shows the quote behind a mark while the mark is pointed at or has the focus. */
export class QuoteCard {
  #reader;
  #frame;
  #mark = null;
  #leaving = 0;

  /**
   * @param {Reader} reader
   * @param {HTMLElement} frame what the card must stay within
   */
  constructor(reader, frame) {
    this.#reader = reader;
    this.#frame = frame;
    this.element = make('div.card', { id: 'quote', role: 'tooltip', part: 'card', hidden: true,
      pointerenter: () => clearTimeout(this.#leaving), pointerleave: () => this.#linger() });
    frame.addEventListener('keydown', event => this.#dismiss(event), true);
  }

  /** Has a mark show what it stands for. */
  attach(mark, citation) {
    mark.addEventListener('pointerenter', event => { if (event.pointerType !== 'touch') this.#show(mark, citation()); });
    mark.addEventListener('pointerleave', event => { if (event.pointerType !== 'touch') this.#linger(); });
    mark.addEventListener('focus', () => this.#show(mark, citation()));
    mark.addEventListener('blur', () => this.hide());
    mark.addEventListener('pointerdown', event => this.#touch(event, mark));
  }

  hide() {
    clearTimeout(this.#leaving);
    this.#mark?.removeAttribute('aria-describedby');
    this.#mark = null;
    this.element.hidden = true;
  }

  /** A mark that has the focus takes its quote along. */
  moved() {
    if (this.#mark?.matches(':focus')) this.#place(this.#mark.getBoundingClientRect());
    else this.hide();
  }

  /** A first touch shows the quote, a second one follows it. */
  #touch(event, mark) {
    if (event.pointerType !== 'touch' || this.#mark === mark) return;
    mark.addEventListener('click', click => { click.preventDefault(); click.stopImmediatePropagation(); },
      { once: true, capture: true });
    mark.focus();
  }

  #dismiss(event) {
    if (event.key !== 'Escape' || this.element.hidden) return;
    event.stopPropagation();
    event.preventDefault();
    this.hide();
  }

  #linger() {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.hide(), LINGER);
  }

  #show(mark, citation) {
    if (!citation) return;
    this.hide();
    this.#mark = mark;
    this.element.replaceChildren(
      make('p.title', {}, make('bdi', { lang: citation.language ?? '' }, citation.title)),
      make('p.place', {}, ...placeOf(citation, this.#reader.texts)),
      quoteOf(citation));
    mark.setAttribute('aria-describedby', this.element.id);
    this.element.hidden = false;
    this.#place(mark.getBoundingClientRect());
  }

  #place(mark) {
    const frame = this.#frame.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const middle = mark.left + mark.width / 2 - frame.left;
    const left = Math.max(GAP, Math.min(middle - width / 2, frame.width - width - GAP));
    const above = mark.top - frame.top - height - GAP;
    const top = above >= GAP ? above : Math.min(mark.bottom - frame.top + GAP, Math.max(GAP, frame.height - height - GAP));
    this.element.style.setProperty('left', `${left}px`);
    this.element.style.setProperty('top', `${top}px`);
  }
}
