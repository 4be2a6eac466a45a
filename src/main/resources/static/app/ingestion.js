import { fill, find, make } from './dom.js';
import * as service from './service.js';
import * as words from './words.js';

/** Shows how far indexing has come. Dispatches `done` when a run has ended. */
export class IngestionView extends EventTarget {
  #following = false;
  #queue = Promise.resolve();

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

  /**
   * Follows a run, after those that are followed already; the newest is among them, if there are any.
   *
   * @returns {Promise<Object|null>} the run once it has ended; null if it could not be followed
   */
  follow(id) {
    if (id === 'latest' && this.#following) return this.#queue;
    this.#following = true;
    const followed = this.#queue.then(() => this.#toItsEnd(id));
    this.#queue = followed;
    return followed.finally(() => { if (this.#queue === followed) this.#following = false; });
  }

  async #toItsEnd(id) {
    let run = null;
    try {
      for await (const { event, data } of service.ingestion(id)) {
        if (event === 'progress') this.#progress(data);
        if (event === 'file' && data.outcome === 'reading') this.#reading(data.file);
        if (event === 'done') this.#done(run = data);
        if (event === 'error') throw new service.Problem(data);
      }
      this.dispatchEvent(new CustomEvent('done'));
    } catch (problem) {
      this.#state(make('p.problem', {}, problem.message));
    }
    return run;
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
