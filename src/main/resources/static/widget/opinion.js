import { iconButton, make } from './dom.js';

/** Takes what the reader thinks of an answer. */
export class Opinion {
  #exchange;
  #reader;
  #buttons;
  #tell;
  #form = make('div.opinion', { hidden: true });

  /** @param {function(boolean, string): Promise<void>} tell */
  constructor(exchange, reader, tell) {
    this.#exchange = exchange;
    this.#reader = reader;
    this.#tell = tell;
    this.#buttons = [
      iconButton('up', this.#say('helpful'), () => this.#choose(true)),
      iconButton('down', this.#say('unhelpful'), () => this.#choose(false)),
    ];
    this.#press();
  }

  get buttons() {
    return this.#buttons;
  }

  get form() {
    return this.#form;
  }

  #say(key) {
    return this.#reader.texts.say(key);
  }

  #press() {
    const { helpful } = this.#exchange;
    this.#buttons.forEach((button, i) => button.setAttribute('aria-pressed', String(helpful === (i === 0))));
  }

  async #choose(helpful) {
    if (await this.#told(helpful, '')) this.#askWhy(helpful);
  }

  async #told(helpful, comment) {
    try {
      await this.#tell(helpful, comment);
      this.#press();
      return true;
    } catch {
      this.#form.hidden = false;
      this.#form.replaceChildren(make('p.hint', {}, this.#say('notTold')));
      this.#reader.announce(this.#say('notTold'));
      return false;
    }
  }

  #askWhy(helpful) {
    const field = make('textarea', { rows: '2', maxlength: '2000', 'aria-label': this.#say(helpful ? 'praise' : 'comment'),
      placeholder: this.#say(helpful ? 'praise' : 'comment'), dir: 'auto' });
    const form = make('form', { submit: event => this.#send(event, helpful, field.value.trim()) },
      field, make('button.plain', { type: 'submit' }, this.#say('sendComment')));
    this.#form.replaceChildren(make('p.hint', {}, this.#say('thanks')), form);
    this.#form.hidden = false;
    this.#reader.announce(this.#say('thanks'));
    field.focus();
  }

  async #send(event, helpful, comment) {
    event.preventDefault();
    if (comment !== '' && !await this.#told(helpful, comment)) return;
    this.#form.replaceChildren(make('p.hint', {}, this.#say('thanks')));
    this.#buttons[helpful ? 0 : 1].focus();
  }
}
