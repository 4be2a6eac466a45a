import { make } from './dom.js';

/** A document's text on the page, which knows where each of its characters stands. */
export class TextView {
  #text;
  #root;
  #parts = [];
  #pages = new Map();

  headings = [];

  /** The first marked words; null if none are. */
  marked = null;

  /** @param {Array<{kind: string, level: number, start: number, end: number, page: number|null}>} blocks in order */
  constructor(root, text, blocks) {
    this.#text = text;
    this.#root = root;
    this.#lay(complete(blocks, text));
  }

  /** Marks the words between two offsets, and nothing else. */
  mark(start, end) {
    this.#parts.filter(part => part.isMarked).forEach(part => this.#write(part, null));
    const touched = this.#parts.filter(part => part.start < end && start < part.end);
    touched.forEach(part => this.#write(part, [Math.max(start, part.start), Math.min(end, part.end)]));
    this.marked = this.#root.querySelector('mark');
    return this.marked;
  }

  page(number) {
    return this.#pages.get(number) ?? null;
  }

  #lay(blocks) {
    let page = null;
    for (const block of blocks) {
      if (block.page !== null && block.page !== page) {
        page = block.page;
        this.#pages.set(page, this.#root.appendChild(make('p.page-break', {}, `Page ${page}`)));
      }
      this.#add(block);
    }
  }

  #add(block) {
    const element = this.#container(block).appendChild(make(tag(block)));
    if (isRow(block)) {
      cells(this.#text, block).forEach(cell => this.#part(cell, element.appendChild(make(cellTag(block)))));
      return;
    }
    const part = this.#part(block, element);
    if (block.kind === 'heading') this.headings.push(part);
    if (hasBullet(element.textContent)) element.classList.add('bulleted');
  }

  #part({ level, start, end }, element) {
    const part = { level, start, end, element, isMarked: false };
    this.#parts.push(part);
    this.#write(part, null);
    return part;
  }

  /** List items share a list and table rows a table; everything else stands by itself. */
  #container(block) {
    const wanted = block.kind === 'list_item' ? 'UL' : isRow(block) ? 'TABLE' : null;
    if (wanted === null) return this.#root;
    const last = this.#root.lastElementChild;
    return last?.tagName === wanted ? last : this.#root.appendChild(make(wanted));
  }

  #write(part, marked) {
    const words = (start, end) => this.#text.slice(start, end);
    part.isMarked = marked !== null;
    part.element.replaceChildren(...(marked === null ? [words(part.start, part.end)]
      : [words(part.start, marked[0]), make('mark', {}, words(...marked)), words(marked[1], part.end)]));
  }
}

/** Adds what lies between the blocks, so that no word is lost where the structure is poor. */
function complete(blocks, text) {
  const all = [];
  let end = 0;
  const between = (start, until) => {
    const words = text.slice(start, until);
    if (words.trim() === '') return;
    const first = start + words.search(/\S/);
    all.push({ kind: 'paragraph', level: 0, start: first, end: first + words.trim().length, page: null });
  };
  for (const block of blocks) {
    between(end, block.start);
    all.push(block);
    end = block.end;
  }
  between(end, text.length);
  return all;
}

const isRow = ({ kind }) => kind === 'table_header' || kind === 'table_row';

const cellTag = ({ kind }) => kind === 'table_header' ? 'th' : 'td';

/** The spans of a row's cells, which a bar parts in the text. */
function cells(text, { start, end }) {
  let at = start;
  return text.slice(start, end).split(' | ').map(cell => {
    const span = { level: 0, start: at, end: at + cell.length };
    at = span.end + ' | '.length;
    return span;
  });
}

/** Whether an item's own text begins with its bullet or number. */
const hasBullet = text => /^\s*([-*•–]|\d+[.)])\s/.test(text);

function tag({ kind, level }) {
  switch (kind) {
    case 'heading': return `h${Math.min(level + 1, 6)}`;
    case 'list_item': return 'li';
    case 'table_header':
    case 'table_row': return 'tr';
    case 'code': return 'pre';
    default: return 'p';
  }
}
