import { find, make } from './dom.js';
import { IngestionView } from './ingestion.js';
import { Library, showGaps } from './library.js';
import * as service from './service.js';
import { Uploads } from './uploads.js';

const QUESTIONS = 4;
const PATIENCE = 4;

const chat = find('#chat');
const library = new Library();
const ingestion = new IngestionView();
new Uploads(id => ingestion.follow(id));

library.addEventListener('scope', ({ detail: collection }) => {
  if (collection === '') chat.removeAttribute('collection');
  else chat.setAttribute('collection', collection);
});
chat.addEventListener('docent:answer', () => gaps());
ingestion.addEventListener('done', () => load());

customElements.whenDefined('docent-chat').then(load);
ingestion.open();

async function load() {
  try {
    const collections = await library.load();
    await gaps();
    if (collections.length > 0) await suggest();
  } catch (problem) {
    find('#documents').replaceChildren(make('li.problem', { role: 'alert' }, problem.message));
  }
}

async function gaps() {
  await showGaps(question => {
    chat.scrollIntoView({ block: 'nearest' });
    chat.ask(question).catch(() => {});
  });
}

/** They are looked for while one waits. To find none is no failure. */
async function suggest() {
  for (let tries = 0; tries < PATIENCE; tries++) {
    const questions = await service.questions(QUESTIONS).catch(() => []);
    chat.questions = questions;
    if (questions.length === QUESTIONS) return;
  }
}
