/**
 * Reads an answer's text. Only what stands here can come of it: paragraphs, lists, code, emphasis, citation marks and
 * links to what is cited. Everything else, HTML first of all, stays the text that it is.
 *
 * @typedef {string|{mark: number}|{strong: Inline[]}|{emphasis: Inline[]}|{code: string}|{link: string, text: string}}
 *   Inline
 * @typedef {{kind: 'paragraph', lines: Inline[][]}|{kind: 'code', text: string}
 *   |{kind: 'list', ordered: boolean, start: number, items: Inline[][]}} Block
 */

const LONGEST = 20_000;
const DEEPEST = 4;
const ITEM = /^\s{0,6}(?:([-*+•])|(\d{1,4})[.)])\s+(.*)$/;
const FENCE = /^\s{0,3}(```|~~~)/;
const HALF_A_MARK = /\s*\[\d*$/;

/** @returns {Block[]} */
export function blocksOf(answer) {
  const blocks = [];
  const lines = answer.slice(0, LONGEST).replaceAll(/\r\n?/g, '\n').split('\n');
  while (lines.length > 0) {
    if (lines[0].trim() === '') lines.shift();
    else if (FENCE.test(lines[0])) blocks.push(code(lines));
    else if (ITEM.test(lines[0])) blocks.push(list(lines));
    else blocks.push(paragraph(lines));
  }
  return blocks;
}

/** @returns {string} an answer as it is read aloud, without the signs that lay it out */
export const spoken = answer => blocksOf(answer)
  .map(block => block.text ?? (block.lines ?? block.items).map(words).join('\n')).join('\n');

const words = nodes => nodes.map(node => typeof node === 'string' ? node
  : 'mark' in node ? '' : node.code ?? node.text ?? words(node.strong ?? node.emphasis)).join('');

/** @returns {string} the text without a citation mark at its end that has only half arrived */
export const arrived = answer => answer.replace(HALF_A_MARK, '');

function code(lines) {
  const fence = FENCE.exec(lines.shift())[1];
  const inside = [];
  while (lines.length > 0 && !lines[0].trim().startsWith(fence)) inside.push(lines.shift());
  lines.shift();
  return { kind: 'code', text: inside.join('\n') };
}

function list(lines) {
  const [, bullet, number] = ITEM.exec(lines[0]);
  const texts = [];
  while (lines.length > 0 && lines[0].trim() !== '' && !FENCE.test(lines[0])) {
    const item = ITEM.exec(lines[0]);
    if (item && Boolean(item[1]) !== Boolean(bullet)) break;
    if (item) texts.push(item[3]);
    else texts[texts.length - 1] += ` ${lines[0].trim()}`;
    lines.shift();
  }
  return { kind: 'list', ordered: !bullet, start: Number(number ?? 1), items: texts.map(inlines) };
}

function paragraph(lines) {
  const inside = [];
  do inside.push(lines.shift());
  while (lines.length > 0 && lines[0].trim() !== '' && !FENCE.test(lines[0]) && !ITEM.test(lines[0]));
  return { kind: 'paragraph', lines: inside.map(line => inlines(line.trim())) };
}

/** @returns {Inline[]} */
export function inlines(text) {
  return new InlineParser(text).parse();
}

/** Reads one line from left to right; what is opened and never closed is text. */
class InlineParser {
  #text;
  #found = [];
  #plain = '';
  #at = 0;
  #missing = new Set();
  #depth;

  constructor(text, depth = 0) {
    this.#text = text;
    this.#depth = depth;
  }

  parse() {
    while (this.#at < this.#text.length) {
      if (!this.#special()) this.#plain += this.#text[this.#at++];
    }
    this.#flush();
    return this.#found;
  }

  #special() {
    switch (this.#text[this.#at]) {
      case '`': return this.#code();
      case '[': return this.#mark() || this.#link();
      case '!': return this.#picture();
      case '*':
      case '_': return this.#emphasis();
      default: return false;
    }
  }

  #flush() {
    if (this.#plain !== '') this.#found.push(this.#plain);
    this.#plain = '';
  }

  #add(node, end) {
    this.#flush();
    this.#found.push(node);
    this.#at = end;
    return true;
  }

  #code() {
    const end = this.#find('`', this.#at + 1);
    return end > this.#at + 1 && this.#add({ code: this.#text.slice(this.#at + 1, end) }, end + 1);
  }

  #mark() {
    const found = /^\[(\d{1,4})\]/.exec(this.#text.slice(this.#at, this.#at + 6));
    if (!found) return false;
    this.#plain = this.#plain.trimEnd();
    return this.#add({ mark: Number(found[1]) }, this.#at + found[0].length);
  }

  #link() {
    const found = this.#bracketed(this.#at);
    return found !== null && this.#add({ link: found.target, text: found.label }, found.end);
  }

  /** A picture is its description and nothing more. */
  #picture() {
    const found = this.#text[this.#at + 1] === '[' ? this.#bracketed(this.#at + 1) : null;
    if (found === null) return false;
    this.#plain += found.label;
    this.#at = found.end;
    return true;
  }

  #bracketed(at) {
    const middle = this.#find('](', at + 1);
    const end = middle < 0 ? -1 : this.#find(')', middle + 2);
    if (end < 0 || this.#text.slice(at + 1, middle).includes('[')) return null;
    const target = this.#text.slice(middle + 2, end).trim().split(/\s/, 1)[0];
    return { label: this.#text.slice(at + 1, middle), target, end: end + 1 };
  }

  #emphasis() {
    const sign = this.#text[this.#at];
    const fence = this.#text[this.#at + 1] === sign ? sign + sign : sign;
    const start = this.#at + fence.length;
    if (this.#depth === DEEPEST || !opens(this.#text, this.#at, start)) return false;
    const end = this.#closing(fence, start);
    if (end < 0) return false;
    const within = new InlineParser(this.#text.slice(start, end), this.#depth + 1).parse();
    return this.#add(fence.length === 2 ? { strong: within } : { emphasis: within }, end + fence.length);
  }

  #closing(fence, from) {
    for (let end = this.#find(fence, from); end >= 0; end = this.#find(fence, end + 1)) {
      if (closes(this.#text, end, end + fence.length) && end > from) return end;
    }
    this.#missing.add(fence);
    return -1;
  }

  /** Looks no further for what is not there, however often it is opened. */
  #find(text, from) {
    if (this.#missing.has(text)) return -1;
    const at = this.#text.indexOf(text, from);
    if (at < 0) this.#missing.add(text);
    return at;
  }
}

const isSpace = character => character === undefined || /\s/.test(character);

const isWord = character => character !== undefined && /[\p{L}\p{N}]/u.test(character);

const opens = (text, at, after) => !isSpace(text[after]) && !isWord(text[at - 1]);

const closes = (text, at, after) => !isSpace(text[at - 1]) && !isWord(text[after]) && text[after] !== text[at];
