import { fill, find, make } from './dom.js';
import * as service from './service.js';
import * as words from './words.js';

const SIZE = 25;
const PAUSE = 200;
const PASSAGES = 4;

/** Shows the documents, with what became of each. Dispatches `scope` when another collection is chosen. */
export class Library extends EventTarget {
  #collection = '';
  #page = 0;
  #waiting = 0;
  #search = 0;
  #status = '';

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

  /** Loads all of it anew. */
  async load() {
    const { collections, uploads } = await service.collections();
    this.#offer(collections);
    find('#upload').hidden = !uploads || !this.mayAdd;
    await this.#list();
    return collections;
  }

  #offer(collections) {
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
    this.#collection = name;
    find('#collections').querySelectorAll('button').forEach(button =>
      button.setAttribute('aria-pressed', String(button.dataset.name === name)));
    find('#scope').textContent = name === '' ? '' : `Questions are answered from “${name}” only.`;
    this.dispatchEvent(new CustomEvent('scope', { detail: name }));
    await this.#list();
  }

  #soon() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#list(), PAUSE);
  }

  async #list() {
    await Promise.all([this.#show(0, rows => find('#documents').replaceChildren(...rows)), this.#within()]);
  }

  async #more() {
    await this.#show(this.#page + 1, rows => {
      find('#documents').append(...rows);
      rows[0]?.querySelector('a')?.focus();
    });
  }

  /** What was shown stays where nothing new comes; the same button tries again. */
  async #show(page, put) {
    const search = ++this.#search;
    const query = find('#query').value.trim();
    fill(find('#unlisted'));
    try {
      const { documents, total } = await service.documents({ query, page, size: SIZE, ...this.#limits() });
      if (search === this.#search) this.#put(page, documents, total, query, put);
    } catch (problem) {
      if (search === this.#search) fill(find('#unlisted'), `The list could not be loaded. ${problem.message}`);
    }
  }

  #limits() {
    return { ...(this.#collection && { collection: this.#collection }), ...(this.#status && { status: this.#status }) };
  }

  #put(page, documents, total, query, put) {
    this.#page = page;
    put(documents.length === 0 && page === 0 ? [nothing(query, this.#status)] : documents.map(row));
    const shown = page * SIZE + documents.length;
    find('#more').hidden = shown >= total;
    find('#more').textContent = `Show more (${words.number(total - shown)})`;
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

function nothing(query, status) {
  if (query !== '') return make('li.hint', {}, 'No title or file name holds these words.');
  return make('li.hint', {}, status === '' ? 'There is nothing here yet.' : 'There is no such document.');
}

function passage({ documentId, start, end, title, text }) {
  return make('li', {}, make('a.title', { href: `/documents/${encodeURIComponent(documentId)}#span=${start}-${end}` }, title),
    make('p.excerpt', { dir: 'auto' }, text.replaceAll(/\s+/g, ' ').trim()));
}

function row({ id, title, collection, publishedAt, pages, status, problem }) {
  const about = [publishedAt && words.date(publishedAt), collection, pages && words.counted(pages, 'page', 'pages'),
    status === 'indexed' && 'Indexed'];
  return make(`li.${status}`, {},
    make('a.title', { href: `/documents/${encodeURIComponent(id)}` }, title),
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

/** Shows what people asked in vain. */
export async function showGaps(ask) {
  const gaps = await service.gaps();
  const box = find('#gaps');
  box.hidden = gaps.length === 0;
  box.querySelector('summary').textContent = `Left open (${words.number(gaps.length)})`;
  fill(box.querySelector('ol'), ...gaps.slice(0, 20).map(gap => make('li', {},
    make('button.quiet', { type: 'button', click: () => ask(gap.question) }, gap.question),
    make('p.hint', {}, [gap.unanswered && `${words.number(gap.unanswered)} × unanswered`,
      gap.unhelpful && `${words.number(gap.unhelpful)} × not helpful`].filter(Boolean).join(' · ')),
    ...gap.comments.map(comment => make('p.comment', {}, `“${comment}”`)))));
}
