import { make } from './dom.js';
import { arrived, blocksOf } from './markup.js';

/** Shows an answer's text as it comes; what stands already stays in its place. */
export class Prose {
  #shown = [];
  #mark;
  #links;

  /**
   * @param {function(number): Node} mark shows the mark of a citation
   * @param {function(string): string|null} links where a link in the text may lead, if it leads to what is cited
   */
  constructor(mark, links) {
    this.element = make('div.prose', { part: 'answer', dir: 'auto' });
    this.#mark = mark;
    this.#links = links;
  }

  /**
   * @param {string} text all of it so far
   * @param {string|null} stressed words to be read first
   */
  show(text, stressed = null) {
    const blocks = blocksOf(arrived(text)).map(block => ({ key: JSON.stringify([block, stressed]), block }));
    blocks.forEach(({ key, block }, i) => {
      if (this.#shown[i] !== key) this.#put(i, this.#element(block, stressed));
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

  #element(block, stressed) {
    switch (block.kind) {
      case 'code': return make('pre', { tabindex: '0' }, make('code', {}, block.text));
      case 'list': return make(block.ordered ? 'ol' : 'ul', { start: block.ordered && block.start !== 1 && block.start },
        ...block.items.map(item => make('li', {}, ...this.#inlines(item, stressed))));
      default: return make('p', {}, ...block.lines.flatMap((line, i) =>
        [...(i > 0 ? [make('br')] : []), ...this.#inlines(line, stressed)]));
    }
  }

  #inlines(nodes, stressed) {
    return nodes.flatMap(node => this.#inline(node, stressed));
  }

  #inline(node, stressed) {
    if (typeof node === 'string') return stress(node, stressed);
    if ('mark' in node) return [this.#mark(node.mark)];
    if ('code' in node) return [make('code', {}, node.code)];
    if ('strong' in node) return [make('strong', {}, ...this.#inlines(node.strong, null))];
    if ('emphasis' in node) return [make('em', {}, ...this.#inlines(node.emphasis, null))];
    return [this.#link(node)];
  }

  #link({ link, text }) {
    const href = this.#links(link);
    return href === null ? text : make('a', { href, target: '_blank', rel: 'noopener noreferrer' }, text);
  }
}

function stress(text, words) {
  const at = words ? text.indexOf(words) : -1;
  if (at < 0) return [text];
  return [text.slice(0, at), make('strong', {}, words), text.slice(at + words.length)].filter(part => part !== '');
}
