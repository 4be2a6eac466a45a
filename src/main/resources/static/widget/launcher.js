import { icon, make } from './dom.js';

/** The bubble that opens the chat, and says what nobody has seen yet. */
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
    this.#say('');
  }

  get isShown() {
    return !this.#button.hidden;
  }

  hide() {
    this.#button.hidden = true;
    this.#say('');
  }

  show() {
    this.#button.hidden = false;
    this.#button.focus();
  }

  /** @param {string} text what became of a question while the chat was closed */
  news(text) {
    this.#say(text);
  }

  #say(news) {
    this.#button.dataset.news = String(news !== '');
    this.#button.setAttribute('aria-label', [this.#texts.say('open'), news].filter(Boolean).join('. '));
    this.#spoken.textContent = news;
  }
}
