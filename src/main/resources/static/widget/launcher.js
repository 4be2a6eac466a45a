import { icon, make } from './dom.js';

/** The bubble that opens the chat, and says whether there is an answer that nobody has seen yet. */
export class Launcher {
  #texts;
  #button;
  #spoken = make('p.unseen', { 'aria-live': 'polite' });

  /**
   * @param {Texts} texts
   * @param {function()} open
   */
  constructor(texts, open) {
    this.#texts = texts;
    this.#button = make('button.launcher', { type: 'button', part: 'launcher', 'aria-haspopup': 'dialog', click: open },
      icon('chat'), make('span.news', { part: 'news' }));
    this.elements = [this.#button, this.#spoken];
    this.#say(false);
  }

  get isShown() {
    return !this.#button.hidden;
  }

  hide() {
    this.#button.hidden = true;
    this.#say(false);
  }

  show() {
    this.#button.hidden = false;
    this.#button.focus();
  }

  /** An answer came while the chat was closed. */
  news() {
    this.#say(true);
  }

  #say(isNew) {
    this.#button.dataset.news = String(isNew);
    this.#button.setAttribute('aria-label', this.#texts.say(isNew ? 'openNews' : 'open'));
    this.#spoken.textContent = isNew ? this.#texts.say('news') : '';
  }
}
