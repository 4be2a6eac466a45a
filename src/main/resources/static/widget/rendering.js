import { make } from './dom.js';
import { arrived, blocksOf } from './markup.js';

/** What parts of a word stand beside each other, in scripts that part words. */
const LETTER = '(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}])[\\p{L}\\p{N}]';

/** Shows an answer's text as it comes; what stands already stays in its place. */
export class Prose {
  #shown = [];
  #mark;
  #links;
  #stressed = null;

  /**
   * @param {function(number): Node} mark shows the mark of a citation
   * @param {function(string): string|null} links where a link in the text may lead, if it leads to what is cited
   */
  constructor(mark, links) {
    this.element = make('div.prose', { part: 'answer', dir: 'auto', lang: '' });
    this.#mark = mark;
    this.#links = links;
  }

  /**
   * @param {string} text all of it so far
   * @param {string|null} stressed words to be read first, where they come first
   */
  show(text, stressed = null) {
    this.#stressed = stressed;
    const blocks = blocksOf(arrived(text)).map(block => ({ key: JSON.stringify([block, stressed]), block }));
    blocks.forEach(({ key, block }, i) => {
      if (this.#shown[i] !== key) this.#put(i, this.#element(block));
    });
    while (this.element.childElementCount > blocks.length) this.element.lastElementChild.remove();
    this.#shown = blocks.map(({ key }) => key);
  }

  /** Shows all of it again, as when more is known of what is cited. */
  again() {
    this.#shown = [];
  }

  #put(i, element) {
    const before = this.element.children[i];
    if (before) before.replaceWith(element);
    else this.element.append(element);
  }

  #element(block) {
    switch (block.kind) {
      case 'code': return make('pre', { tabindex: '0' }, make('code', {}, block.text));
      case 'list': return make(block.ordered ? 'ol' : 'ul', { start: block.ordered && block.start !== 1 && block.start },
        ...block.items.map(item => make('li', {}, ...this.#inlines(item))));
      default: return make('p', {}, ...block.lines.flatMap((line, i) =>
        [...(i > 0 ? [make('br')] : []), ...this.#inlines(line)]));
    }
  }

  #inlines(nodes) {
    return nodes.flatMap(node => this.#inline(node));
  }

  #inline(node) {
    if (typeof node === 'string') return this.#stress(node);
    if ('mark' in node) return [this.#mark(node.mark)];
    if ('code' in node) return [make('code', {}, node.code)];
    if ('strong' in node) return [make('strong', {}, ...this.#plainly(node.strong))];
    if ('emphasis' in node) return [make('em', {}, ...this.#plainly(node.emphasis))];
    return [this.#link(node)];
  }

  #link({ link, text }) {
    const href = this.#links(link);
    return href === null ? text : make('a', { href, target: '_blank', rel: 'noopener noreferrer' }, text);
  }

  /** What stands out already is not told apart once more. */
  #plainly(nodes) {
    const stressed = this.#stressed;
    this.#stressed = null;
    const shown = this.#inlines(nodes);
    this.#stressed = stressed;
    return shown;
  }

  #stress(text) {
    const words = this.#stressed;
    const at = words ? text.search(whole(words)) : -1;
    if (at < 0) return [text];
    this.#stressed = null;
    return [text.slice(0, at), make('strong', {}, words), text.slice(at + words.length)].filter(part => part !== '');
  }
}

/** Words that are no part of others, nor of a longer number. */
function whole(words) {
  const exactly = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<!${LETTER}|\\p{N}[.,:])${exactly}(?!${LETTER}|[.,:]\\p{N})`, 'u');
}
