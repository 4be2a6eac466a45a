/** The names under which conversations are kept on this page. */
const taken = new Set();

/**
 * Names a widget, which is told apart by its order where a page has several of the same kind; so it has the same name on
 * every page that has the same widgets.
 */
export class Name {
  #name;

  constructor(kind) {
    let n = 1;
    while (taken.has(`${kind} ${n}`)) n++;
    this.#name = `${kind} ${n}`;
  }

  take() {
    taken.add(this.#name);
  }

  leave() {
    taken.delete(this.#name);
  }

  toString() {
    return this.#name;
  }
}
