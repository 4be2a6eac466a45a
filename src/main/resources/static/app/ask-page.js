import { AnswerView } from './answer.js';
import { fill, find, make } from './dom.js';
import { Library } from './library.js';
import * as service from './service.js';

const form = find('#ask');
const question = find('#question');
let conversation = null;
let asked = 0;
let work = null;

form.addEventListener('submit', event => {
  event.preventDefault();
  ask(question.value);
});

question.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

find('#stop').addEventListener('click', () => work?.abort());

find('#fresh').addEventListener('click', () => {
  work?.abort();
  conversation = null;
  find('#exchanges').replaceChildren();
  find('#fresh').hidden = true;
  find('#suggestions').hidden = find('#suggestions ul').childElementCount === 0;
  question.focus();
});

async function ask(text) {
  if (work) return;
  if (text.trim() === '') {
    find('#ask-problem').textContent = 'Write a question first.';
    question.focus();
    return;
  }
  const view = new AnswerView(`answer-${++asked}`, text.trim());
  begin(view);
  try {
    await follow(view, text.trim());
  } catch (failure) {
    if (failure.name === 'AbortError') view.stopped();
    else view.failed(failure);
  } finally {
    end();
  }
}

function begin(view) {
  work = new AbortController();
  find('#ask-problem').textContent = '';
  find('#suggestions').hidden = true;
  find('#exchanges').prepend(view.element);
  say('Searching the documents.');
  question.value = '';
  working(true);
}

function end() {
  work = null;
  find('#fresh').hidden = false;
  working(false);
}

function working(is) {
  find('#send').disabled = is;
  find('#stop').hidden = !is;
}

async function follow(view, text) {
  for await (const { event, data } of service.ask(request(text), work.signal)) {
    switch (event) {
      case 'status': view.working(data.stage); break;
      case 'delta': view.add(data.text); break;
      case 'done': return finish(view, data);
      case 'error': throw new service.Problem(data);
    }
  }
  throw new service.Problem({ detail: 'The connection ended before the answer was whole.' });
}

function finish(view, answer) {
  conversation = answer.conversationId;
  view.done(answer);
  const sources = answer.citations.length;
  say(`${answer.answer} ${sources === 0 ? '' : sources === 1 ? 'One source.' : `${sources} sources.`}`);
}

function request(text) {
  const chosen = [...document.querySelectorAll('#collections input:checked')].map(box => box.value);
  const from = find('#published-from').value;
  const to = find('#published-to').value;
  return {
    question: text,
    ...(conversation && { conversationId: conversation }),
    ...(chosen.length && { collections: chosen }),
    ...(from && { publishedFrom: from }),
    ...(to && { publishedTo: to }),
  };
}

function say(text) {
  find('#spoken').textContent = text;
}

/* What could be asked, and where. */

const library = new Library();
library.addEventListener('loaded', ({ detail: collections }) => {
  offerCollections(collections);
  suggest(collections);
});
library.open().catch(problem => fill(find('#ingestion'), make('p.problem', {}, problem.message)));

function offerCollections(collections) {
  const chosen = new Set([...document.querySelectorAll('#collections input:checked')].map(box => box.value));
  const boxes = collections.map(({ name }) => make('label', {},
    make('input', { type: 'checkbox', value: name, checked: chosen.has(name) }), name));
  fill(find('#collections'), make('legend', {}, 'Collections'), ...boxes);
  find('#collections').hidden = collections.length < 2;
}

/** Offers the titles of three documents far apart from each other: that much is certain to be there. */
async function suggest(collections) {
  const list = find('#suggestions ul');
  if (asked > 0 || list.childElementCount > 0 || collections.length === 0) return;
  const { documents } = await service.documents({ status: 'indexed', size: 200 });
  const titled = documents.filter(({ title, file }) => title.length > 8 && title.length < 80 && !file.endsWith(title));
  const chosen = [0, 1, 2].map(third => titled[Math.floor(third * titled.length / 3)]);
  const titles = new Set(chosen.filter(Boolean).map(({ title }) => title));
  list.replaceChildren(...[...titles].map(title => `What does “${title}” say?`).map(offer =>
    make('li', {}, make('button', { type: 'button', click: () => ask(offer) }, offer))));
  find('#suggestions').hidden = titles.size === 0 || asked > 0;
}
