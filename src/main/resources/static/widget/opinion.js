import { iconButton, make } from './dom.js';

/** Takes what the reader thinks of an answer. What was written stays until it is sent. */
export class Opinion {
  #exchange;
  #reader;
  #tell;
  #helpful = false;
  #line = make('p.hint');
  #field = make('textarea', { rows: '2', maxlength: '2000', dir: 'auto' });
  #comment;

  /** @param {function(boolean, string): Promise<void>} tell */
  constructor(exchange, reader, tell) {
    this.#exchange = exchange;
    this.#reader = reader;
    this.#tell = tell;
    this.#comment = make('form', { submit: event => this.#send(event) },
      this.#field, make('button.plain', { type: 'submit' }, this.#text('sendComment')));
    this.form = make('div.opinion', { hidden: true }, this.#line);
    this.buttons = [
      iconButton('up', this.#text('helpful'), () => this.#choose(true)),
      iconButton('down', this.#text('unhelpful'), () => this.#choose(false)),
    ];
    this.#press();
  }

  #text(key) {
    return this.#reader.texts.say(key);
  }

  #press() {
    const { helpful } = this.#exchange;
    this.buttons.forEach((button, i) => button.setAttribute('aria-pressed', String(helpful === (i === 0))));
  }

  async #choose(helpful) {
    if (!await this.#told(helpful, '')) return;
    this.#helpful = helpful;
    const label = this.#text(helpful ? 'praise' : 'comment');
    this.#field.placeholder = label;
    this.#field.setAttribute('aria-label', label);
    this.form.append(this.#comment);
    this.#field.focus();
  }

  async #send(event) {
    event.preventDefault();
    const comment = this.#field.value.trim();
    if (comment !== '' && !await this.#told(this.#helpful, comment)) return;
    this.#field.value = '';
    this.#comment.remove();
    this.buttons[this.#helpful ? 0 : 1].focus();
  }

  async #told(helpful, comment) {
    const told = await this.#tell(helpful, comment).then(() => true, () => false);
    if (told) this.#press();
    const line = this.#text(told ? 'thanks' : 'notTold');
    this.#line.textContent = line;
    this.form.hidden = false;
    this.#reader.announce(line);
    return told;
  }
}
