import { make } from './dom.js';

/** A document's text on the page, which knows where each of its characters stands. */
export class TextView {
  #text;
  #root;
  #parts = [];
  #pages = new Map();
  #page = null;

  headings = [];

  /** The first marked words; null if none are. */
  marked = null;

  /** @param {Array<{kind: string, level: number, start: number, end: number, page: number|null}>} blocks in order */
  constructor(root, text, blocks) {
    this.#text = text;
    this.#root = root;
    this.#lay(complete(blocks, text));
  }

  /**
   * Marks the words of a quote, and nothing else.
   *
   * @param {number[]} span where the quote begins and ends
   * @param {number[]|null} answer where the words in it begin and end that answer
   * @returns {Element|null} where it begins
   */
  mark(span, answer) {
    this.#parts.filter(part => part.isMarked).forEach(part => this.#write(part, []));
    const cuts = [...new Set([...span, ...(answer ?? [])])].filter(at => span[0] <= at && at <= span[1]).sort((a, b) => a - b);
    for (const part of this.#parts.filter(({ start, end }) => start < span[1] && span[0] < end)) {
      this.#write(part, cuts.slice(1).map((end, i) => ({
        start: Math.max(cuts[i], part.start), end: Math.min(end, part.end),
        answers: answer !== null && cuts[i] >= answer[0] && end <= answer[1],
      })).filter(({ start, end }) => start < end));
    }
    this.marked = this.#root.querySelector('mark');
    return this.marked;
  }

  /** @returns {number|null} the page that an element of the text stands on */
  pageOf(element) {
    const part = element && this.#parts.find(one => one.element.contains(element));
    return part?.page ?? null;
  }

  page(number) {
    return this.#pages.get(number) ?? null;
  }

  #lay(blocks) {
    for (const block of blocks) {
      if (block.page !== null && block.page !== this.#page) {
        this.#page = block.page;
        this.#pages.set(block.page, this.#root.appendChild(make('p.page-break', {}, `Page ${block.page}`)));
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
    const part = { level, start, end, element, page: this.#page, isMarked: false };
    this.#parts.push(part);
    this.#write(part, []);
    return part;
  }

  /** List items share a list and table rows a table; everything else stands by itself. */
  #container(block) {
    const wanted = block.kind === 'list_item' ? 'UL' : isRow(block) ? 'TABLE' : null;
    if (wanted === null) return this.#root;
    const last = this.#root.lastElementChild;
    return last?.tagName === wanted ? last : this.#root.appendChild(make(wanted));
  }

  #write(part, marks) {
    part.isMarked = marks.length > 0;
    let at = part.start;
    const pieces = marks.flatMap(({ start, end, answers }) => {
      const before = this.#text.slice(at, start);
      at = end;
      return [before, make(answers ? 'mark.words' : 'mark', {}, this.#text.slice(start, end))];
    });
    part.element.replaceChildren(...pieces, this.#text.slice(at, part.end));
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
