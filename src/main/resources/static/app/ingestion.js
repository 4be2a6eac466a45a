import { fill, find, make } from './dom.js';
import * as service from './service.js';
import * as words from './words.js';

const PAUSE = 3_000;

/** What will be no better in a while. */
const isRefusal = ({ status }) => status >= 400 && status < 500 && status !== 429;

const pause = () => new Promise(resolve => { setTimeout(resolve, PAUSE); });

/** Shows how far indexing has come. Dispatches `done` when a run has ended that was not known to have. */
export class IngestionView extends EventTarget {
  #following = false;
  #isRunning = false;
  #last = null;
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
   * @returns {Promise<Object|null>} the run once it has ended; null if it could not be followed to its end
   */
  follow(id) {
    if (id === 'latest' && this.#following) return this.#queue;
    this.#following = true;
    const followed = this.#queue.then(() => this.#toItsEnd(id));
    this.#queue = followed;
    return followed.finally(() => { if (this.#queue === followed) this.#following = false; });
  }

  /** A stream may end before its run does, and the service may be restarted meanwhile. */
  async #toItsEnd(id) {
    for (let wanted = id; ; await pause()) {
      try {
        const run = await this.#listen(wanted);
        if (run !== null) return this.#ended(run, id);
      } catch (problem) {
        this.#state(make('p.problem', {}, problem.message));
        if (problem.status === 404 && wanted !== 'latest') wanted = 'latest';
        else if (isRefusal(problem)) return null;
      }
    }
  }

  /** @returns {Promise<Object|null>} the run, if it has ended */
  async #listen(id) {
    for await (const { event, data } of service.ingestion(id)) {
      if (event === 'progress') this.#progress(data);
      if (event === 'file' && data.outcome === 'reading') this.#reading(data.file);
      if (event === 'done') return data;
      if (event === 'error') throw new service.Problem(data);
    }
    return null;
  }

  /** That the newest run has ended is no news where it had when it was looked at before. */
  #ended(run, wanted) {
    this.#state(run.problem ? make('p.problem', {}, run.problem) : null);
    const isNews = this.#isRunning || wanted !== 'latest' || (this.#last !== null && this.#last !== run.id);
    this.#isRunning = false;
    this.#last = run.id;
    if (isNews) this.dispatchEvent(new CustomEvent('done'));
    return wanted === 'latest' || wanted === run.id ? run : null;
  }

  #progress(run) {
    this.#isRunning = true;
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

  #state(...content) {
    fill(find('#ingestion'), ...content);
  }
}
