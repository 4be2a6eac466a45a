import { hashOf } from '../widget/links.js';
import { fill, find, make } from './dom.js';

/** Goes from one quote of an answer to the next, in whichever document it stands, and back to the one that is shown. */
export class QuoteSteps {
  #id;
  #back;
  #sight = new IntersectionObserver(([{ isIntersecting }]) => this.#seen(isIntersecting));

  /**
   * @param {string} id the document that is shown
   * @param {function()} back scrolls to the quote that is shown
   */
  constructor(id, back) {
    this.#id = id;
    this.#back = back;
  }

  /**
   * @param {number[]|null} span where the shown quote stands
   * @param {Array} quotes all quotes of the answer
   * @param {Element|null} marked
   */
  show(span, quotes, marked) {
    this.#sight.disconnect();
    const at = span === null ? -1
      : quotes.findIndex(({ documentId, start, end }) => documentId === this.#id && start === span[0] && end === span[1]);
    fill(find('#steps'), ...(marked === null ? [] : this.#controls(at, quotes)));
    if (marked !== null && span !== null) this.#sight.observe(marked);
  }

  #controls(at, quotes) {
    const here = make('button.here', { type: 'button', click: this.#back, title: 'Show the quote' },
      at < 0 || quotes.length < 2 ? 'Quote' : `Quote ${at + 1} of ${quotes.length}`);
    if (at < 0 || quotes.length < 2) return [here];
    return [this.#step(quotes[at - 1], quotes, 'Previous quote', 'step.previous'), here,
      this.#step(quotes[at + 1], quotes, 'Next quote', 'step.next')];
  }

  #step(quote, quotes, label, kind) {
    if (!quote) return make(`span.${kind}`, { 'aria-hidden': 'true' });
    const elsewhere = quote.documentId === this.#id ? '' : ', in another document';
    return make(`a.${kind}`, { href: `/documents/${quote.documentId}${hashOf(quote, quotes)}`, 'aria-label': label + elsewhere,
      title: label + elsewhere });
  }

  #seen(isSeen) {
    find('#steps').dataset.away = String(!isSeen);
  }
}
