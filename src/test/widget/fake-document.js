/** As much of a page as making elements needs. What would be read as HTML is not there at all. */

class FakeElement {
  attributes = new Map();
  children = [];
  childNodes = [];
  parent = null;
  classList = { add: (...names) => names.forEach(name => this.attributes.set('class', name)) };

  constructor(tag) {
    this.tagName = tag.toUpperCase();
  }

  get childElementCount() {
    return this.children.length;
  }

  get lastElementChild() {
    return this.children.at(-1) ?? null;
  }

  get textContent() {
    return this.childNodes.map(node => typeof node === 'string' ? node : node.textContent).join('');
  }

  setAttribute(name, value) {
    this.attributes.set(name, String(value));
  }

  addEventListener() {}

  append(...nodes) {
    nodes.forEach(node => { if (node instanceof FakeElement) node.parent = this; });
    this.#become([...this.childNodes, ...nodes]);
  }

  replaceWith(other) {
    other.parent = this.parent;
    this.parent.#become(this.parent.childNodes.map(node => node === this ? other : node));
  }

  remove() {
    this.parent.#become(this.parent.childNodes.filter(node => node !== this));
  }

  #become(nodes) {
    this.childNodes = nodes;
    this.children = nodes.filter(node => node instanceof FakeElement);
  }

  /** @returns {FakeElement[]} itself and everything in it */
  all() {
    return [this, ...this.children.flatMap(child => child.all())];
  }
}

globalThis.document = { createElement: tag => new FakeElement(tag) };
