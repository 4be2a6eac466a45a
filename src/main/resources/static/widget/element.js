import { make } from './dom.js';
import { keepToItself } from './keys.js';
import { Launcher } from './launcher.js';
import { Name } from './names.js';
import { wordsOf } from './notice.js';
import { NARROW, Panel } from './panel.js';
import { Service } from './service.js';
import { Store } from './store.js';
import { style } from './style.js';
import { Texts } from './texts.js';

const HERE = import.meta.url.replace(/\/widget\/.*$/, '');

const PROPERTIES = ['questions', 'key'];

/**
 * A chat over the documents of a Docent service: `<docent-chat server="https://docent.example.org"></docent-chat>`.
 *
 * Events bubble and are named `docent:open`, `docent:close`, `docent:question`, `docent:answer`, `docent:citation`
 * (cancelable: whoever cancels it shows the source), `docent:error` and `docent:clear`; `docent-chat.d.ts` has their
 * details.
 */
export class DocentChat extends HTMLElement {
  static observedAttributes =
    ['mode', 'server', 'widget', 'heading', 'greeting', 'questions', 'collection', 'lang'];

  #name = null;
  #root = null;
  #launcher = null;
  #panel = null;
  #questions = null;
  #callersKey = null;
  #network = new AbortController();

  connectedCallback() {
    PROPERTIES.filter(name => Object.hasOwn(this, name)).forEach(name => this.#takeOver(name));
    this.#name ??= new Name([this.#widget, this.id || this.getAttribute('collection')].filter(Boolean).join(' '));
    this.#name.take();
    if (this.#root === null) this.#build();
    this.#listen();
    this.#rise();
    if (this.isOpen) this.#panel.show();
  }

  /** One that is only moved to another place goes on. */
  disconnectedCallback() {
    this.#network.abort();
    this.#name.leave();
    queueMicrotask(() => { if (!this.isConnected) this.#panel?.conversation.stop(); });
  }

  /** What was set before the script was there hides what it is meant for. */
  #takeOver(name) {
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  attributeChangedCallback(name, before, after) {
    if (this.#root === null || before === after) return;
    if (name === 'questions') this.#panel?.suggest(this.questions);
    else if (name !== 'collection') this.#build(name !== 'server' && name !== 'widget');
  }

  /** The questions that are offered while nothing was asked yet; as an attribute they are parted by `|`. */
  get questions() {
    return this.#questions ?? (this.getAttribute('questions') ?? '').split('|').map(text => text.trim()).filter(Boolean);
  }

  set questions(questions) {
    this.#questions = [...questions];
    this.#panel?.suggest(this.#questions);
  }

  /** Asks with a key of whoever looks at the page, in place of a visitor's session. Never an attribute. */
  set key(key) {
    this.#callersKey = key;
  }

  get isOpen() {
    return this.#panel !== null && this.#panel.isShown;
  }

  open() {
    if (this.#root === null) throw new DOMException('Put the chat on the page before you open it.', 'InvalidStateError');
    if (this.isOpen) return this.#panel.focus();
    this.#show();
    this.#panel.focus();
    this.#store.save({ isOpen: true });
    this.#emit('open', {});
  }

  /** Also where the browser has closed the panel already, as the back key of a phone does. */
  close() {
    if (this.#isInline || (this.#launcher?.isShown ?? true)) return;
    this.#panel.hide();
    this.#launcher.show();
    this.#store.save({ isOpen: false });
    this.#emit('close', {});
  }

  /** @returns {Promise<Answer>} rejects if there is none, with an `AbortError` where it was stopped */
  async ask(question) {
    if (!this.isOpen) this.open();
    return this.#panel.ask(question);
  }

  /** Begins a new conversation, and has the service forget this one. */
  async clear() {
    if (!this.isOpen) this.open();
    await this.#panel.clear();
  }

  get #isInline() {
    return this.getAttribute('mode') === 'inline';
  }

  get #server() {
    return (this.getAttribute('server') ?? HERE).replace(/\/+$/, '');
  }

  get #widget() {
    return this.getAttribute('widget') ?? 'default';
  }

  get #store() {
    return new Store(`${this.#server} ${this.#name}`);
  }

  get #texts() {
    const page = this.closest('[lang]')?.lang;
    return new Texts([this.getAttribute('lang'), page, ...navigator.languages].filter(Boolean));
  }

  /** @param {boolean} goesOn whether the conversation does, for it is with the same service as before */
  #build(goesOn = false) {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [style()];
    const former = this.#panel;
    const isOpen = this.isOpen || this.#store.load().isOpen || this.#isInline;
    const hadFocus = shadow.activeElement !== null;
    if (!goesOn) former?.conversation.stop();
    this.#panel = null;
    this.#root = make('div.root', { popover: this.#isInline || !('popover' in this) ? false : 'manual',
      keydown: event => this.#key(event), keypress: keepToItself, keyup: keepToItself });
    this.#launcher = new Launcher(this.#texts, () => this.open());
    shadow.replaceChildren(this.#root);
    if (!this.#isInline) this.#root.append(...this.#launcher.elements);
    this.#rise();
    if (former) this.#fill(former.draft, goesOn ? former.conversation : null);
    if (isOpen) this.#show();
    if (isOpen && hadFocus) this.#panel.focus();
  }

  /** Puts a bubble above everything else on the page, whatever its ancestors are made to do. */
  #rise() {
    if (this.isConnected && this.#root.popover && !this.#root.matches(':popover-open')) this.#root.showPopover();
  }

  #show() {
    if (this.#panel === null) this.#fill();
    this.#launcher.hide();
    this.#panel.show();
  }

  #fill(draft = this.#store.load().draft, conversation = null) {
    const texts = this.#texts;
    const settings = {
      heading: this.getAttribute('heading') ?? texts.say('heading'),
      greeting: this.getAttribute('greeting') ?? texts.say('greeting'),
      isInline: this.#isInline,
      scope: () => this.#scope(),
      draft: draft ?? '',
      conversation,
    };
    const service = new Service(this.#server, this.#widget, () => this.#callersKey);
    this.#panel = new Panel(settings, texts, service, this.#store, (...event) => this.#emit(...event), () => this.close());
    this.#panel.suggest(this.questions);
    this.#root.append(this.#panel.element);
  }

  #scope() {
    const collections = (this.getAttribute('collection') ?? '').split(',').map(name => name.trim()).filter(Boolean);
    return collections.length > 0 ? { collections } : {};
  }

  #listen() {
    this.#network.abort();
    this.#network = new AbortController();
    const { signal } = this.#network;
    addEventListener('online', () => this.#panel?.online(), { signal });
    addEventListener('offline', () => this.#panel?.offline(), { signal });
    addEventListener('pagehide', () => this.#panel?.keep(), { signal });
    NARROW.addEventListener('change', () => { if (this.isOpen) this.#panel.show(); }, { signal });
  }

  #key(event) {
    keepToItself(event);
    if (event.key !== 'Escape' || event.isComposing || !this.isOpen || this.#isInline) return;
    event.stopPropagation();
    event.preventDefault();
    this.close();
  }

  #emit(name, detail, cancelable = false) {
    if (name === 'answer' && !this.isOpen) this.#launcher.news(this.#texts.say('news'));
    if (name === 'error' && !this.isOpen) this.#launcher.news(wordsOf(detail.problem, this.#texts));
    return this.dispatchEvent(new CustomEvent(`docent:${name}`, { detail, bubbles: true, composed: true, cancelable }));
  }
}
