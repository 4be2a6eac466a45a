import { find, make } from './dom.js';
import * as service from './service.js';
import * as words from './words.js';

/** Takes files that are chosen or dropped. */
export class Uploads {
  #follow;
  #waiting = [];
  #isSending = false;

  /** @param {function(string): Promise<Object|null>} follow follows the run that indexes them to its end */
  constructor(follow) {
    this.#follow = follow;
    const drop = find('#drop');
    const files = find('#files');
    files.addEventListener('change', () => this.#send([...files.files]));
    keepThePage();
    drop.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
    drop.addEventListener('dragleave', () => drop.classList.remove('over'));
    drop.addEventListener('drop', event => {
      event.preventDefault();
      drop.classList.remove('over');
      this.#send([...event.dataTransfer.files]);
    });
    find('#upload-form').addEventListener('submit', event => event.preventDefault());
  }

  /** What comes while something is being sent is sent after it. */
  async #send(files) {
    if (files.length === 0 || !find('#upload-form').reportValidity()) return;
    this.#waiting.push(new Batch(files, find('#into').value.trim()));
    find('#files').value = '';
    if (this.#isSending) return;
    this.#isSending = true;
    while (this.#waiting.length > 0) await this.#sendNext();
    this.#isSending = false;
  }

  async #sendNext() {
    const batch = this.#waiting.shift();
    const run = await batch.send();
    if (run !== null) this.#follow(run).then(ended => batch.report(ended));
  }
}

/** A file that is dropped beside its place does not take the place of the page. */
function keepThePage() {
  for (const type of ['dragover', 'drop']) {
    addEventListener(type, event => { if (event.dataTransfer?.types.includes('Files')) event.preventDefault(); });
  }
}

/** Files that are sent together, and what is said about them. */
class Batch {
  #files;
  #collection;
  #names = [];
  #box = make('div');

  constructor(files, collection) {
    this.#files = files;
    this.#collection = collection;
    document.querySelectorAll('#uploading .over').forEach(box => box.remove());
    find('#uploading').append(this.#box);
    this.#say(make('p.hint', {}, `${this.#counted} to be sent next`));
  }

  get #counted() {
    return words.counted(this.#files.length, 'file', 'files');
  }

  /** @returns {Promise<string|null>} the run that indexes them; null if they could not be sent */
  async send() {
    const bar = make('progress', { max: '1', value: '0', 'aria-label': 'Uploaded' });
    this.#say(make('p', {}, `Sending ${this.#counted}`), bar);
    try {
      const { ingestionId, files } = await service.upload(this.#files, this.#collection, share => { bar.value = share; });
      this.#names = files;
      this.#say(make('p.hint', {}, `${this.#counted} received.`));
      this.#box.classList.add('over');
      return ingestionId;
    } catch (problem) {
      this.#say(make('p.problem', { role: 'alert' }, problem.message));
      this.#box.classList.add('over');
      return null;
    }
  }

  /** Says which of them could not be read, if that is so. */
  async report(run) {
    const failed = (run ? failedOf(run.files ?? []) : await listedAsFailed()).filter(({ file }) => this.#names.includes(file));
    if (failed.length === 0) return;
    if (!this.#box.isConnected) find('#uploading').prepend(this.#box);
    this.#say(make('p', {}, `${words.counted(failed.length, 'file', 'files')} of ${this.#names.length} could not be read:`),
      make('ul.failures', {}, ...failed.map(({ file, problem }) =>
        make('li', {}, make('strong', {}, make('bdi', {}, file.split('/').at(-1))), ` ${problem ?? ''}`))));
  }

  #say(...content) {
    this.#box.replaceChildren(...content);
  }
}

const failedOf = files => files.filter(({ outcome }) => outcome === 'failed');

/** Of a run that is not remembered any more, the list of the documents still says what failed. */
const listedAsFailed = async () =>
  (await service.documents({ status: 'failed', size: 200 }).catch(() => ({ documents: [] }))).documents;
