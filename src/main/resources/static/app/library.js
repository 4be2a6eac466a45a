import { fill, find, make } from './dom.js';
import * as service from './service.js';
import * as words from './words.js';

/** Shows what is indexed, and how far indexing has come. */
export class Library extends EventTarget {
  #following = false;

  /** Loads what is there and follows a run that goes on. */
  async open() {
    find('#refresh').addEventListener('click', () => this.#refresh());
    document.addEventListener('visibilitychange', () => { if (!document.hidden) this.#follow('latest'); });
    await Promise.all([this.#load(), this.#follow('latest')]);
  }

  async #refresh() {
    try {
      const { ingestionId } = await service.startIngestion();
      await this.#follow(ingestionId);
    } catch (problem) {
      this.#state(make('p.problem', {}, problem.message));
    }
  }

  async #follow(id) {
    if (this.#following) return;
    this.#following = true;
    try {
      for await (const { event, data } of service.ingestion(id)) {
        if (event === 'progress') this.#progress(data);
        if (event === 'file' && data.outcome === 'reading') this.#reading(data.file);
        if (event === 'done') this.#done(data);
        if (event === 'error') throw new service.Problem(data);
      }
      await this.#load();
    } catch (problem) {
      this.#state(make('p.problem', {}, problem.message));
    } finally {
      this.#following = false;
    }
  }

  #progress(run) {
    const dealt = run.total - run.waiting - run.reading;
    if (!find('#ingestion progress')) {
      this.#state(
        make('p.running', {}, 'Indexing'),
        make('progress', { 'aria-label': 'Files indexed' }), make('p.hint.count'), make('p.hint.now'));
    }
    Object.assign(find('#ingestion progress'), { max: Math.max(run.total, 1), value: dealt });
    find('#ingestion .count').textContent = [`${words.number(dealt)} of ${words.counted(run.total, 'file', 'files')}`,
      run.secondsLeft === null ? null : words.timeLeft(run.secondsLeft)].filter(Boolean).join(' · ');
  }

  #reading(file) {
    const line = find('#ingestion .now');
    if (line) line.textContent = file;
  }

  #done(run) {
    this.#state(run.problem ? make('p.problem', {}, run.problem)
      : make('p.hint', {}, `Up to date · ${words.counted(run.passages, 'passage', 'passages')}`));
  }

  #state(...content) {
    fill(find('#ingestion'), ...content);
  }

  async #load() {
    const collections = await service.collections();
    fill(find('#library'), ...collections.map(row));
    const failed = await service.documents({ status: 'failed', size: 100 });
    this.#unread(failed);
    this.dispatchEvent(new CustomEvent('loaded', { detail: collections }));
  }

  #unread({ documents, total }) {
    const list = find('#unread');
    list.hidden = total === 0;
    list.querySelector('summary').textContent = `${words.counted(total, 'file', 'files')} could not be read`;
    fill(list.querySelector('ul'), ...documents.map(document =>
      make('li', {}, make('span.file', {}, document.file), make('span.hint', {}, document.problem))));
  }
}

function row({ name, documents, publishedFrom, publishedTo }) {
  const dates = publishedFrom === null ? 'no dates'
    : publishedFrom === publishedTo ? words.date(publishedFrom)
      : `${words.date(publishedFrom)} to ${words.date(publishedTo)}`;
  return make('li', {},
    make('span.name', {}, name), make('span.count', {}, words.counted(documents, 'document', 'documents')),
    make('span.hint', {}, dates));
}
