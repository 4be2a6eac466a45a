import { make } from './dom.js';
import * as markdown from './markdown.js';
import { complete, isRow, isWrapped, plainParts } from './plain.js';

/** A document's text on the page, which knows where each of its characters stands. */
export class TextView {
  #text;
  #root;
  #parts = [];
  #pages = new Map();
  #page = null;
  #isMarkdown;
  #title;
  #top;

  headings = [];

  /** The first marked words; null if none are. */
  marked = null;

  /**
   * @param {Array<{kind: string, level: number, start: number, end: number, page: number|null}>} blocks in order
   * @param {boolean} isMarkdown whether some characters only say what the others are
   * @param {string} title stands above the text already
   */
  constructor(root, text, blocks, isMarkdown, title) {
    this.#isMarkdown = isMarkdown;
    this.#text = text;
    this.#root = root;
    this.#title = title.trim();
    this.#top = Math.min(...blocks.filter(block => block.kind === 'heading' && !this.#isTitle(block)).map(({ level }) => level));
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
    this.unmark();
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

  unmark() {
    this.#parts.filter(part => part.isMarked).forEach(part => this.#write(part, []));
    this.marked = null;
  }

  /** @returns {Element|null} what is shown of where a character stands, or of what follows it */
  near(at) {
    return (this.#parts.find(({ end }) => end > at) ?? this.#parts.at(-1))?.element ?? null;
  }

  /** @returns {string} what stands there */
  words([start, end]) {
    return this.#text.slice(start, end);
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
    const text = this.words([block.start, block.end]);
    if (this.#isMarkdown && block.kind === 'paragraph' && markdown.isRule(text)) return void this.#root.append(make('hr'));
    const parts = this.#partsOf(block);
    const element = this.#container(block).appendChild(make(tag(block, this.#top), directed(block)));
    if (isRow(block)) {
      parts.forEach(cell => this.#part(cell, 0, element.appendChild(make(cellTag(block)))));
      return;
    }
    const part = this.#part(parts[0], block.level, element);
    if (this.#isTitle(block)) element.classList.add('repeated');
    else if (block.kind === 'heading') this.headings.push(part);
    element.classList.toggle('bulleted', hasBullet(element.textContent));
    element.classList.toggle('wrapped', block.kind !== 'code' && (this.#isMarkdown || isWrapped(text)));
    element.classList.toggle('quotation', this.#isMarkdown && markdown.isQuotation(text));
  }

  #partsOf(block) {
    return this.#isMarkdown ? markdown.partsOf(this.#text, block) : plainParts(this.#text, block);
  }

  /** A first heading that is the title again need not stand twice, unless it is cited. */
  #isTitle(block) {
    if (block.kind !== 'heading' || block.start >= 10) return false;
    const words = this.#partsOf(block)[0].pieces.map(({ start, end }) => this.#text.slice(start, end)).join('');
    return words.trim() === this.#title;
  }

  #part({ start, end, pieces }, level, element) {
    const part = { level, start, end, pieces, element, page: this.#page, isMarked: false };
    this.#parts.push(part);
    this.#write(part, []);
    return part;
  }

  /** List items share a list and table rows a table; everything else stands by itself. */
  #container(block) {
    const wanted = block.kind === 'list_item' ? 'UL' : isRow(block) ? 'TABLE' : null;
    if (wanted === null) return this.#root;
    const last = this.#root.lastElementChild;
    return last?.tagName === wanted ? last : this.#root.appendChild(make(wanted, { dir: 'auto' }));
  }

  #write(part, marks) {
    part.isMarked = marks.length > 0;
    let at = part.start;
    const pieces = marks.flatMap(({ start, end, answers }) => {
      const before = this.#nodes(part, at, start);
      const words = this.#nodes(part, start, end);
      at = end;
      return [...before, ...(words.length > 0 ? [make(answers ? 'mark.words' : 'mark', {}, ...words)] : [])];
    });
    part.element.replaceChildren(...pieces, ...this.#nodes(part, at, part.end));
  }

  #nodes(part, from, to) {
    return part.pieces.filter(({ start, end }) => start < to && from < end).map(piece => styled(piece,
      this.#text.slice(Math.max(piece.start, from), Math.min(piece.end, to))));
  }
}

function styled({ tags, breaks }, text) {
  if (breaks) return make('span', {}, '\n', make('br'));
  return tags.reduceRight((node, tag) => make(tag, {}, node), text);
}

/** Lists and tables run as a whole; everything else runs as its own words do. */
const directed = block => block.kind === 'list_item' || isRow(block) ? {} : { dir: 'auto' };

const cellTag = ({ kind }) => kind === 'table_header' ? 'th' : 'td';

/** Whether an item's own text begins with its bullet or number. */
const hasBullet = text => /^\s*([-*•–]|\d+[.)])\s/.test(text);

/** The title of the page is above the topmost headings of the text. */
function tag({ kind, level }, top) {
  switch (kind) {
    case 'heading': return `h${Math.min(Math.max(level - top, 0) + 2, 6)}`;
    case 'list_item': return 'li';
    case 'table_header':
    case 'table_row': return 'tr';
    case 'code': return 'pre';
    default: return 'p';
  }
}
