import { fill, find, make } from './dom.js';
import * as service from './service.js';
import { TextView } from './text.js';
import * as words from './words.js';

const id = decodeURIComponent(location.pathname.split('/').pop());
const calm = matchMedia('(prefers-reduced-motion: reduce)');
let view = null;

const sight = new IntersectionObserver(([{ isIntersecting }]) => { find('#cited').hidden = isIntersecting; });

open().catch(problem => fill(find('#about'), make('h1', {}, 'This document cannot be shown'),
  make('p.problem', { role: 'alert' }, problem.message)));

async function open() {
  const about = await service.documentOf(id);
  describe(about);
  if (about.status === 'failed') return;
  const [text, blocks] = await Promise.all([service.textOf(id), service.structureOf(id)]);
  view = new TextView(find('#text'), text, blocks);
  list(view.headings.filter(heading => !repeats(heading, about.title)));
  show();
  addEventListener('hashchange', show);
  find('#cited button').addEventListener('click', () => scroll(view.marked));
}

function describe(about) {
  document.title = `${about.title} · Docent`;
  find('#text').lang = about.language ?? '';
  fill(find('#about'), make('h1', {}, about.title), make('dl', {},
    ...entry('Published', about.publishedAt
      && `${words.date(about.publishedAt)}, as given by ${words.origin(about.publishedAtFrom)}`),
    ...entry('File', about.file),
    ...entry('Length', [about.pages ? words.counted(about.pages, 'page', 'pages') : null,
      words.counted(about.characters, 'character', 'characters'),
      about.status === 'truncated' ? 'only the beginning was indexed' : null].filter(Boolean).join(', ')),
    ...entry('Could not be read', about.problem)),
  make('p.links', {}, make('a', { href: service.originalOf(id) }, 'Open the original file'),
    isWebAddress(about.url) ? make('a', { href: about.url, rel: 'noreferrer' }, 'Where it was published') : null));
}

const entry = (term, value) => value ? [make('dt', {}, term), make('dd', {}, value)] : [];

const isWebAddress = url => /^https?:\/\//i.test(url ?? '');

function list(headings) {
  if (headings.length < 3) return;
  find('#contents').hidden = false;
  const top = Math.min(...headings.map(({ level }) => level));
  find('#contents ol').replaceChildren(...headings.map(({ element, level }) =>
    make(`li.level-${Math.min(level - top + 1, 4)}`, {},
      make('button.quiet', { type: 'button', click: () => scroll(element) }, element.textContent))));
}

/** A first heading that is the title again need not stand twice, unless it is cited. */
function repeats({ element, start }, title) {
  const is = start < 10 && element.textContent.trim() === title.trim();
  element.classList.toggle('repeated', is);
  return is;
}

function show() {
  const { span, page } = words.place(location.hash);
  const target = span ? view.mark(...span) : page ? view.page(page) : null;
  offerWayBack(span && target);
  if (target) scroll(target);
}

/** Offers the way back to the cited words while they are out of sight. */
function offerWayBack(cited) {
  sight.disconnect();
  find('#cited').hidden = true;
  if (cited) sight.observe(cited);
}

function scroll(element) {
  if (!element) return;
  element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
}
