import { find } from './dom.js';
import { foldedText, places } from './folding.js';

const MOST = 1_000;
const PAUSE = 120;
const BLOCKS = 'p:not(.page-break), li, h2, h3, h4, h5, h6, pre, th, td';

/** Finds words in the text of a page, and leaves the text as it is. */
export class Seeker {
  #root;
  #ranges = [];
  #at = -1;
  #waiting = 0;
  #blocks = null;

  constructor(root) {
    this.#root = root;
    find('#sought').addEventListener('input', () => this.#soon());
    find('#seek').addEventListener('submit', event => { event.preventDefault(); this.#go(1); });
    find('#before').addEventListener('click', () => this.#go(-1));
  }

  #soon() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#seek(), PAUSE);
  }

  #seek() {
    const words = find('#sought').value.trim();
    this.#ranges = words === '' ? [] : this.#rangesOf(words);
    this.#at = -1;
    find('#before').hidden = find('#after').hidden = this.#ranges.length === 0;
    this.#highlight();
    find('#hits').textContent = words === '' ? '' : this.#ranges.length === 0 ? 'Not found' : '';
    this.#go(1);
  }

  /** Only of a block that has them it matters where in it the words stand. */
  #rangesOf(words) {
    this.#blocks ??= [...this.#root.querySelectorAll(BLOCKS)].map(block => ({ block, text: foldedText(block.textContent) }));
    const sought = foldedText(words);
    const ranges = [];
    for (const { block, text } of this.#blocks) {
      if (ranges.length === MOST) break;
      if (text.includes(sought) && isShown(block)) ranges.push(...rangesIn(block, words, MOST - ranges.length));
    }
    return ranges;
  }

  #go(step) {
    if (this.#ranges.length === 0) return;
    this.#at = (this.#at + step + this.#ranges.length) % this.#ranges.length;
    this.#highlight();
    const all = this.#ranges.length === MOST ? `${MOST} or more` : this.#ranges.length;
    find('#hits').textContent = `${this.#at + 1} of ${all}`;
    this.#ranges[this.#at].startContainer.parentElement.scrollIntoView({ block: 'center' });
  }

  /** Browsers without highlights still scroll to what is found. */
  #highlight() {
    if (!CSS.highlights) return;
    CSS.highlights.set('found', new Highlight(...this.#ranges));
    CSS.highlights.set('found-here', new Highlight(...this.#ranges.slice(this.#at, this.#at + 1)));
  }
}

const isShown = block => block.getClientRects().length > 0;

function rangesIn(block, words, most) {
  const { text, pieces } = flat(block);
  return places(text, words, most).map(([start, end]) => range(pieces, start, end));
}

/** The text of a block, however many marks part it. */
function flat(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const pieces = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { text, pieces };
}

function range(pieces, start, end) {
  const found = document.createRange();
  const first = pieces.findLast(piece => piece.start <= start);
  const last = pieces.findLast(piece => piece.start < end);
  found.setStart(first.node, start - first.start);
  found.setEnd(last.node, end - last.start);
  return found;
}
