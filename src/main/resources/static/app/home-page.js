import { admitted } from './admission.js';
import { fill, find } from './dom.js';
import { IngestionView } from './ingestion.js';
import * as key from './key.js';
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
  suggest(collection);
});
chat.addEventListener('docent:answer', () => gaps());
ingestion.addEventListener('done', () => load());

let may = () => false;

open().catch(show);

/** Shows what whoever looks at the page may see, and hides what is for others. */
async function open() {
  const { roles } = await admitted();
  may = role => roles.includes(role);
  library.mayAdd = may('ingest');
  library.maySearch = may('ask');
  await customElements.whenDefined('docent-chat');
  chat.key = key.get();
  if (!may('ask')) chat.remove();
  find('.refresh').hidden = !may('ingest');
  if (may('ingest')) ingestion.open();
  if (may('ask') || may('ingest')) await load();
  else await gaps();
}

function show(problem) {
  fill(find('#unlisted'), problem.message);
}

async function load() {
  try {
    const collections = await library.load();
    await gaps();
    if (collections.length > 0) await suggest(library.collection);
  } catch (problem) {
    show(problem);
  }
}

async function gaps() {
  if (!may('admin')) return;
  await showGaps(question => {
    chat.scrollIntoView({ block: 'nearest' });
    chat.ask(question).catch(() => {});
  });
}

/** They are looked for while one waits. To find none is no failure. */
async function suggest(collection) {
  for (let tries = 0; may('ask') && tries < PATIENCE; tries++) {
    const questions = await service.questions(QUESTIONS, collection).catch(() => []);
    if (collection !== library.collection) return;
    if (questions.join('|') !== chat.questions.join('|')) chat.questions = questions;
    if (questions.length === QUESTIONS) return;
  }
}
