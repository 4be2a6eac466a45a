import { fill, find, make } from './dom.js';
import * as service from './service.js';
import * as words from './words.js';

const SIZE = 25;
const PAUSE = 200;

/** Shows the documents, with what became of each. Dispatches `scope` when another collection is chosen. */
export class Library extends EventTarget {
  #collection = '';
  #page = 0;
  #shown = 0;
  #waiting = 0;
  #search = 0;

  /** Whether whoever looks at the page may add documents. */
  mayAdd = false;

  constructor() {
    super();
    find('#search').addEventListener('submit', event => event.preventDefault());
    find('#query').addEventListener('input', () => this.#soon());
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
    this.#page = 0;
    await this.#show(rows => find('#documents').replaceChildren(...rows));
  }

  async #more() {
    this.#page++;
    await this.#show(rows => {
      find('#documents').append(...rows);
      rows[0]?.querySelector('a')?.focus();
    });
  }

  async #show(put) {
    const search = ++this.#search;
    const query = find('#query').value.trim();
    const { documents, total } = await service.documents({ query, page: this.#page, size: SIZE,
      ...(this.#collection && { collection: this.#collection }) });
    if (search !== this.#search) return;
    put(documents.length === 0 && this.#page === 0 ? [nothing(query)] : documents.map(row));
    this.#shown = this.#page * SIZE + documents.length;
    find('#more').hidden = this.#shown >= total;
    find('#more').textContent = `Show more (${words.number(total - this.#shown)})`;
  }
}

const nothing = query => make('li.hint', {}, query === '' ? 'There is nothing here yet.' : 'No title or file name holds these words.');

function row({ id, title, collection, publishedAt, pages, status, problem }) {
  const about = [publishedAt && words.date(publishedAt), collection, pages && words.counted(pages, 'page', 'pages')];
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
