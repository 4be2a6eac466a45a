/** Puts values into the words that people read. */

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat('en-GB');

const ORIGINS = {
  front_matter: 'the document’s front matter',
  json_ld: 'the page’s structured data',
  meta: 'the page’s metadata',
  dateline: 'a dateline in the text',
  message: 'the head of the mail',
  file_properties: 'the file’s properties',
};

const STAGES = {
  words: 'Searching by words',
  meaning: 'Searching by meaning',
  fusion: 'Comparing the passages',
  reader: 'Reading the best passages',
  answer: 'Writing the answer',
};

export const number = value => NUMBER.format(value);

export const counted = (value, one, many) => `${number(value)} ${value === 1 ? one : many}`;

/** `2026-01-04`, `2026-01`, `2026` or an interval of them, as people write it. */
export function date(iso) {
  if (iso.includes('/')) return iso.split('/').map(date).join(' to ');
  const parts = iso.split('-').map(Number);
  if (parts.some(Number.isNaN) || parts.length > 3) return iso;
  const time = Date.UTC(parts[0], (parts[1] ?? 1) - 1, parts[2] ?? 1);
  return parts.length === 3 ? DAY.format(time) : parts.length === 2 ? MONTH.format(time) : iso;
}

/** `publishedAt 2026-01-05` as people say it. */
export function reference(from) {
  const [origin, ...day] = from.split(' ');
  return origin === 'publishedAt' && day.length === 1 ? `an article published on ${date(day[0])}` : from;
}

export const origin = name => ORIGINS[name] ?? name;

export const stage = name => STAGES[name] ?? name[0].toUpperCase() + name.slice(1);

export function timeLeft(seconds) {
  if (seconds < 10) return 'a few seconds left';
  if (seconds < 90) return `about ${Math.round(seconds / 10) * 10} s left`;
  return `about ${Math.round(seconds / 60)} min left`;
}

/**
 * Splits an answer at its citation marks. A mark that has only half arrived is held back.
 *
 * @returns {Array<string|number>} texts and the numbers of citations, in order
 */
export function pieces(answer) {
  const whole = answer.replace(/\s*\[\d*$/, '');
  const found = [];
  let end = 0;
  for (const mark of whole.matchAll(/\s*\[(\d+)\]/g)) {
    if (mark.index > end) found.push(whole.slice(end, mark.index));
    found.push(Number(mark[1]));
    end = mark.index + mark[0].length;
  }
  if (end < whole.length) found.push(whole.slice(end));
  return found;
}

/**
 * Reads where a link points to: `#span=14-62`, `#page=3`, `#span=14-62&page=3`.
 *
 * @returns {{span: [number, number]|null, page: number|null}}
 */
export function place(hash) {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const span = /^(\d+)-(\d+)$/.exec(parameters.get('span') ?? '');
  const page = /^\d+$/.exec(parameters.get('page') ?? '');
  return {
    span: span && Number(span[1]) < Number(span[2]) ? [Number(span[1]), Number(span[2])] : null,
    page: page ? Number(page[0]) : null,
  };
}
