import { fill, find, make } from './dom.js';
import * as service from './service.js';
import * as words from './words.js';

/** Shows how far indexing has come. Dispatches `done` when a run has ended. */
export class IngestionView extends EventTarget {
  #following = false;

  /** Follows the newest run, and looks again whenever the page is looked at again. */
  async open() {
    find('#refresh').addEventListener('click', () => this.#refresh());
    document.addEventListener('visibilitychange', () => { if (!document.hidden) this.follow('latest'); });
    await this.follow('latest');
  }

  async #refresh() {
    try {
      const { ingestionId } = await service.startIngestion();
      await this.follow(ingestionId);
    } catch (problem) {
      this.#state(make('p.problem', {}, problem.message));
    }
  }

  async follow(id) {
    if (this.#following) return;
    this.#following = true;
    try {
      for await (const { event, data } of service.ingestion(id)) {
        if (event === 'progress') this.#progress(data);
        if (event === 'file' && data.outcome === 'reading') this.#reading(data.file);
        if (event === 'done') this.#done(data);
        if (event === 'error') throw new service.Problem(data);
      }
      this.dispatchEvent(new CustomEvent('done'));
    } catch (problem) {
      this.#state(make('p.problem', {}, problem.message));
    } finally {
      this.#following = false;
    }
  }

  #progress(run) {
    const dealt = run.total - run.waiting - run.reading;
    if (!find('#ingestion progress')) {
      this.#state(make('p.running', {}, 'Indexing'), make('progress', { 'aria-label': 'Files indexed' }),
        make('p.hint.count'), make('p.hint.now'));
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
    this.#state(run.problem ? make('p.problem', {}, run.problem) : null);
  }

  #state(...content) {
    fill(find('#ingestion'), ...content);
  }
}
