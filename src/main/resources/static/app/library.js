import { fill, find, make } from './dom.js';
import * as service from './service.js';
import * as words from './words.js';

const SIZE = 25;
const PAUSE = 200;
const PASSAGES = 4;
const MOST_PAGES = 8;

/** Shows the documents, with what became of each. Dispatches `scope` when another collection is chosen. */
export class Library extends EventTarget {
  #collection = '';
  #pages = 1;
  #documents = [];
  #waiting = 0;
  #search = 0;
  #status = '';
  #collections = null;

  /** Whether whoever looks at the page may add documents. */
  mayAdd = false;

  /** Whether whoever looks at the page may search what the documents say. */
  maySearch = false;

  constructor() {
    super();
    find('#search').addEventListener('submit', event => event.preventDefault());
    find('#query').addEventListener('input', () => this.#soon());
    find('#status').addEventListener('change', ({ target }) => { this.#status = target.value; this.#list(); });
    find('#more').addEventListener('click', () => this.#more());
  }

  /** What the documents and the answers are limited to; nothing, if it has no name. */
  get collection() {
    return this.#collection;
  }

  /** Loads all of it anew. */
  async load() {
    const { collections, uploads } = await service.collections();
    this.#offer(collections);
    find('#upload').hidden = !uploads || !this.mayAdd;
    await this.#again();
    return collections;
  }

  /** One that is no longer there limits nothing any more. */
  #offer(collections) {
    if (this.#collection !== '' && !collections.some(({ name }) => name === this.#collection)) this.#limit('');
    if (isSame(collections, this.#collections)) return;
    this.#collections = collections;
    const documents = collections.reduce((sum, one) => sum + one.documents, 0);
    find('#totals').textContent = documents === 0 ? 'Nothing is indexed yet.' : words.counted(documents, 'document', 'documents');
    find('#names').replaceChildren(...collections.map(({ name }) => make('option', { value: name })));
    find('#collections').hidden = collections.length < 2;
    find('#collections').replaceChildren(this.#choice('', 'All', documents),
      ...collections.map(one => this.#choice(one.name, one.name, one.documents)));
  }

  #choice(name, label, count) {
    return make('button.choice', { type: 'button', 'aria-pressed': String(name === this.#collection), click: () => this.#choose(name),
      'data-name': name }, label, ' ', make('span.count', {}, words.number(count)));
  }

  async #choose(name) {
    this.#limit(name);
    await this.#list();
  }

  #limit(name) {
    this.#collection = name;
    find('#collections').querySelectorAll('button').forEach(button =>
      button.setAttribute('aria-pressed', String(button.dataset.name === name)));
    find('#scope').textContent = name === '' ? '' : `Questions are answered from “${name}” only.`;
    this.dispatchEvent(new CustomEvent('scope', { detail: name }));
  }

  #soon() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#list(), PAUSE);
  }

  async #list() {
    await Promise.all([this.#show(0, 1), this.#within()]);
  }

  /** Shows as many as were shown. */
  async #again() {
    await Promise.all([this.#show(0, Math.min(this.#pages, MOST_PAGES)), this.#within()]);
  }

  async #more() {
    await this.#show(this.#pages, 1);
  }

  /** What was shown stays where nothing new comes; the same button tries again. */
  async #show(page, pages) {
    const search = ++this.#search;
    const query = find('#query').value.trim();
    fill(find('#unlisted'));
    try {
      const { documents, total } = await service.documents({ query, page, size: SIZE * pages, ...this.#limits() });
      if (search !== this.#search) return;
      this.#pages = page + pages;
      if (page === 0) this.#replace(documents, query);
      else this.#append(documents);
      this.#offerMore(total - this.#documents.length);
    } catch (problem) {
      if (search === this.#search) fill(find('#unlisted'), `The list could not be loaded. ${problem.message}`);
    }
  }

  #limits() {
    return { ...(this.#collection && { collection: this.#collection }), ...(this.#status && { status: this.#status }) };
  }

  /** The same documents are left alone, so that whoever is among them stays there. */
  #replace(documents, query) {
    if (documents.length > 0 && isSame(documents, this.#documents)) return;
    this.#documents = documents;
    const list = find('#documents');
    const at = list.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    list.replaceChildren(...(documents.length === 0 ? [nothing(query, this.#status)] : documents.map(row)));
    if (at !== null) list.querySelector(`a[href="${at}"]`)?.focus({ preventScroll: true });
  }

  #append(documents) {
    this.#documents = [...this.#documents, ...documents];
    const rows = documents.map(row);
    find('#documents').append(...rows);
    rows[0]?.querySelector('a')?.focus();
  }

  #offerMore(left) {
    find('#more').hidden = left <= 0;
    find('#more').textContent = `Show more (${words.number(left)})`;
  }

  /** What the texts say of the words that are sought. To find none is no failure. */
  async #within() {
    const query = find('#query').value.trim();
    const search = this.#search;
    const passages = this.maySearch && query.length > 2
      ? await service.search(query, PASSAGES, this.#collection).catch(() => []) : [];
    if (search !== this.#search) return;
    find('#within').hidden = passages.length === 0;
    find('#passages').replaceChildren(...passages.map(passage));
  }
}

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function nothing(query, status) {
  if (query !== '') return make('li.hint', {}, 'No title or file name holds these words.');
  return make('li.hint', {}, status === '' ? 'There is nothing here yet.' : 'There is no such document.');
}

function passage({ documentId, start, end, title, text }) {
  return make('li', {}, make('a.title', { href: `/documents/${encodeURIComponent(documentId)}#span=${start}-${end}`, dir: 'auto' }, title),
    make('p.excerpt', { dir: 'auto' }, text.replaceAll(/\s+/g, ' ').trim()));
}

function row({ id, title, collection, publishedAt, pages, status, problem }) {
  const about = [publishedAt && words.date(publishedAt), collection, pages && words.counted(pages, 'page', 'pages')];
  return make(`li.${status}`, {},
    make('a.title', { href: `/documents/${encodeURIComponent(id)}`, dir: 'auto' }, title),
    make('p.hint', {}, about.filter(Boolean).join(' · ')),
    ...state(status, problem));
}

function state(status, problem) {
  switch (status) {
    case 'failed': return [make('p.state', {}, make('strong', {}, 'Not readable'), ` ${problem ?? ''}`)];
    case 'truncated': return [make('p.state', {}, make('strong', {}, 'Cut'), ' Only its beginning is searched.')];
    default: return [];
  }
}

let shownGaps = null;

/** Shows what people asked in vain. */
export async function showGaps(ask) {
  const gaps = await service.gaps();
  if (isSame(gaps, shownGaps)) return;
  shownGaps = gaps;
  const box = find('#gaps');
  box.hidden = gaps.length === 0;
  box.querySelector('summary').textContent = `Left open (${words.number(gaps.length)})`;
  fill(box.querySelector('ol'), ...gaps.slice(0, 20).map(gap => make('li', {},
    make('button.quiet', { type: 'button', click: () => ask(gap.question) }, make('bdi', {}, gap.question)),
    make('p.hint', {}, [gap.unanswered && `${words.number(gap.unanswered)} × unanswered`,
      gap.unhelpful && `${words.number(gap.unhelpful)} × not helpful`].filter(Boolean).join(' · ')),
    ...gap.comments.map(comment => make('p.comment', {}, `“${comment}”`)))));
}
