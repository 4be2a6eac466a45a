import { placeOf, print as printOf } from '../widget/links.js';
import { admitted } from './admission.js';
import { fill, find, make } from './dom.js';
import * as key from './key.js';
import { openOriginal } from './original.js';
import { Seeker } from './seeker.js';
import * as service from './service.js';
import { QuoteSteps } from './steps.js';
import { TextView } from './text.js';
import * as words from './words.js';

const id = decodeURIComponent(location.pathname.split('/').pop());
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const wide = matchMedia('(min-width: 60.01rem)');
const steps = new QuoteSteps(id, () => scroll(target));
const CHANGED = 'This document has changed since it was quoted. The quoted words no longer stand where they stood.';
const UNSEEN = 'What was quoted only says how the text is laid out, so that there is nothing to show of it.';
let view = null;
let about = null;
let target = null;

enter().catch(problem => fill(find('#about'), make('h1', {}, 'This document cannot be shown'),
  make('p.problem', { role: 'alert' }, problem.message)));

/** Whoever was answered on another site needs no key: the link opens the document for a while. */
async function enter() {
  const { ticket } = placeOf(location.hash);
  if (ticket === '' || key.get() !== null) {
    await admitted();
    return open();
  }
  key.useTicket(ticket);
  visit(true);
  try {
    await open();
  } catch (problem) {
    if (problem.status !== 401) throw problem;
    key.useTicket('');
    visit(false);
    await admitted('This link was good for a while only. Ask again where you found it, or enter a key.');
    await open();
  }
}

/** The rest of the service is not for visitors. */
function visit(isVisit) {
  find('.masthead nav').hidden = isVisit;
  if (isVisit) find('.wordmark').removeAttribute('href');
  else find('.wordmark').href = '/';
}

async function open() {
  about = await service.documentOf(id);
  describe();
  if (about.status === 'failed') return;
  const [text, blocks] = await Promise.all([service.textOf(id), service.structureOf(id)]);
  view = new TextView(find('#text'), text, blocks, /markdown/.test(about.mediaType), about.title);
  list(view.headings);
  find('#tools').hidden = false;
  new Seeker(find('#text'));
  show();
  addEventListener('hashchange', show);
}

function describe() {
  document.title = `${about.title} · Docent`;
  find('#text').lang = about.language ?? '';
  fill(find('#about'), make('h1', { dir: 'auto', lang: about.language ?? '' }, about.title), make('dl', {},
    ...entry('Published', about.publishedAt
      && `${words.date(about.publishedAt)}, as given by ${words.origin(about.publishedAtFrom)}`),
    ...entry('File', make('bdi', {}, about.file)),
    ...entry('Length', [about.pages ? words.counted(about.pages, 'page', 'pages') : null,
      words.counted(about.characters, 'character', 'characters'),
      about.status === 'truncated' ? 'only the beginning was indexed' : null].filter(Boolean).join(', ')),
    ...entry('Could not be read', about.problem)),
  make('p.links', {},
    make('a', { id: 'original', href: service.originalOf(id), click: event => openOriginal(event, about) }, 'Open the original file'),
    isWebAddress(about.url) ? make('a', { href: about.url, rel: 'noreferrer' }, 'Where it was published') : null));
}

const entry = (term, value) => value ? [make('dt', {}, term), make('dd', {}, value)] : [];

const isWebAddress = url => /^https?:\/\//i.test(url ?? '');

function list(headings) {
  if (headings.length < 3) return;
  find('#contents').hidden = false;
  unfold();
  wide.addEventListener('change', unfold);
  const top = Math.min(...headings.map(({ level }) => level));
  find('#contents ol').replaceChildren(...headings.map(({ element, level }) =>
    make(`li.level-${Math.min(level - top + 1, 4)}`, { dir: 'auto', lang: about.language ?? '' },
      make('button.quiet', { type: 'button', click: () => scroll(element) }, element.textContent))));
}

/** Where there is room beside the text. */
function unfold() {
  find('#contents details').open = wide.matches;
}

function show() {
  const { span, answer, page, quotes, print } = placeOf(location.hash);
  const isThere = span !== null && isStill(span, print);
  view.unmark();
  const marked = isThere ? view.mark(span, answer) : null;
  target = marked ?? (isThere ? view.near(span[0]) : page ? view.page(page) : null);
  find('#changed').textContent = span === null || marked ? '' : isThere ? UNSEEN : CHANGED;
  steps.show(span, quotes, target);
  leadToPage(page ?? view.pageOf(target));
  if (marked || !isThere) scroll(target);
}

/** Links that do not say what was quoted are believed as far as the text goes. */
function isStill(span, print) {
  return print ? printOf(view.words(span)) === print : span[1] <= about.characters;
}

/** A PDF opens at the page that is shown. */
function leadToPage(page) {
  const isPdf = about.mediaType === 'application/pdf' && page !== null;
  const original = find('#original');
  original.href = service.originalOf(id) + (isPdf ? `#page=${page}` : '');
  original.textContent = isPdf ? `Open the original file at page ${page}` : 'Open the original file';
}

function scroll(element) {
  if (!element) return;
  element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
}
