import { fill, find, make } from './dom.js';
import * as service from './service.js';
import * as words from './words.js';

/** Takes files that are chosen or dropped. */
export class Uploads {
  #follow;
  #isBusy = false;

  /** @param {function(string): Promise<Object|null>} follow follows the run that indexes them to its end */
  constructor(follow) {
    this.#follow = follow;
    const drop = find('#drop');
    const files = find('#files');
    files.addEventListener('change', () => this.#send([...files.files]));
    drop.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
    drop.addEventListener('dragleave', () => drop.classList.remove('over'));
    drop.addEventListener('drop', event => {
      event.preventDefault();
      drop.classList.remove('over');
      this.#send([...event.dataTransfer.files]);
    });
    find('#upload-form').addEventListener('submit', event => event.preventDefault());
  }

  #report(run, names) {
    const failed = (run?.files ?? []).filter(({ file, outcome }) => outcome === 'failed' && names.includes(file));
    if (failed.length === 0) return;
    fill(find('#uploading'), make('p', {}, `${words.counted(failed.length, 'file', 'files')} of ${names.length} could not be read:`),
      make('ul.failures', {}, ...failed.map(({ file, problem }) =>
        make('li', {}, make('strong', {}, file.split('/').at(-1)), ` ${problem ?? ''}`))));
  }

  async #send(files) {
    if (files.length === 0 || this.#isBusy || !find('#upload-form').reportValidity()) return;
    this.#isBusy = true;
    const bar = make('progress', { max: '1', value: '0', 'aria-label': 'Uploaded' });
    fill(find('#uploading'), make('p', {}, `Sending ${words.counted(files.length, 'file', 'files')}`), bar);
    try {
      const { ingestionId, files: names } = await service.upload(files, find('#into').value.trim(), share => { bar.value = share; });
      fill(find('#uploading'), make('p.hint', {}, `${words.counted(files.length, 'file', 'files')} received.`));
      this.#report(await this.#follow(ingestionId), names);
    } catch (problem) {
      fill(find('#uploading'), make('p.problem', { role: 'alert' }, problem.message));
    } finally {
      this.#isBusy = false;
      find('#files').value = '';
    }
  }
}
