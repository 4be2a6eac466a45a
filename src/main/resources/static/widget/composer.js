import { icon, make } from './dom.js';

const LONGEST = 2_000;

/** Where a question is written. */
export class Composer {
  #texts;
  #ask;
  #stop;
  #field;
  #send;

  /**
   * @param {Texts} texts
   * @param {function(string)} ask
   * @param {function()} stop
   */
  constructor(texts, ask, stop) {
    this.#texts = texts;
    this.#ask = ask;
    this.#stop = stop;
    this.#field = make('textarea', { rows: '1', enterkeyhint: 'send', part: 'input',
      'aria-label': texts.say('field'), placeholder: texts.say('placeholder'),
      keydown: event => this.#key(event), input: () => this.#changed() });
    this.#send = make('button.send', { type: 'submit', part: 'send' });
    this.element = make('form.composer', { part: 'composer', submit: event => this.#submit(event) }, this.#field, this.#send);
    this.working(false);
  }

  get draft() {
    return this.#field.value;
  }

  set draft(text) {
    this.#field.value = text;
    this.#changed();
  }

  focus() {
    this.#field.focus({ preventScroll: true });
  }

  /** Leaves the button alone while nothing changes: one that changes under the pointer is not clicked. */
  working(isWorking) {
    if (this.#send.dataset.stops === String(isWorking)) return;
    this.#send.dataset.stops = String(isWorking);
    this.#send.replaceChildren(icon(isWorking ? 'stop' : 'send'));
    const label = this.#texts.say(isWorking ? 'stop' : 'send');
    this.#send.setAttribute('aria-label', label);
    this.#send.title = label;
    this.#send.formNoValidate = isWorking;
    this.#changed();
  }

  get #stops() {
    return this.#send.dataset.stops === 'true';
  }

  #changed() {
    this.#send.setAttribute('aria-disabled', String(!this.#stops && this.draft.trim() === ''));
    this.#field.dir = this.draft === '' ? '' : 'auto';
    const { length } = this.draft.trim();
    this.#field.setCustomValidity(length > LONGEST ? this.#texts.say('long', { n: this.#texts.number(length), most: this.#texts.number(LONGEST) }) : '');
    if (CSS.supports('field-sizing', 'content')) return;
    this.#field.rows = Math.min(6, this.draft.split('\n').length);
  }

  #key(event) {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    if (!this.#stops) this.element.requestSubmit();
  }

  #submit(event) {
    event.preventDefault();
    if (this.#stops) this.#stop();
    else if (this.draft.trim() !== '') this.#take(this.draft.trim());
    else this.focus();
  }

  #take(question) {
    this.draft = '';
    this.#ask(question);
  }
}

/** Enter also ends the composition of a word; Safari says so only by the old number. */
const isComposing = ({ isComposing: composes, keyCode }) => composes || keyCode === 229;
