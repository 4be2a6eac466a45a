import { find, make } from './dom.js';
import * as key from './key.js';
import * as service from './service.js';

const LOADING = 60_000;

/**
 * A key cannot go with a link: the file is fetched then. A PDF is shown, anything else is saved, so that nothing runs.
 *
 * @param {Event} event the click on the link
 * @param {{id: string, file: string, mediaType: string}} about
 */
export function openOriginal(event, about) {
  if (Object.keys(key.headers()).length === 0) return;
  event.preventDefault();
  find('#about .problem')?.remove();
  find('#fetched')?.remove();
  if (about.mediaType === 'application/pdf') show(about, event.currentTarget.hash);
  else save(about);
}

/** A tab that opens with the click is let open; one that opened once the file is there would be taken for an advertisement. */
async function show(about, hash) {
  const tab = window.open('', '_blank');
  tab?.document.body.append('Fetching the file …');
  const file = await fetched(about);
  if (!file) return tab?.close();
  const address = URL.createObjectURL(new Blob([file], { type: 'application/pdf' })) + hash;
  if (tab) go(tab, address);
  else find('#about .links').append(make('a', { id: 'fetched', href: address, target: '_blank' }, 'The file is here now'));
}

/** Whoever has closed the tab meanwhile does not want to see it. */
function go(tab, address) {
  if (!tab.closed) tab.location.replace(address);
  forgetLater(address);
}

async function save(about) {
  const file = await fetched(about);
  if (!file) return;
  const address = URL.createObjectURL(new Blob([file]));
  make('a', { href: address, download: about.file.split('/').pop() }).click();
  forgetLater(address);
}

async function fetched({ id }) {
  try {
    return await service.fileOf(id);
  } catch (problem) {
    find('#about').append(make('p.problem', { role: 'alert' }, problem.message));
    return null;
  }
}

const forgetLater = address => setTimeout(() => URL.revokeObjectURL(address.replace(/#.*/, '')), LOADING);
