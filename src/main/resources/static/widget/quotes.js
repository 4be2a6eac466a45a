import { make } from './dom.js';
import { hasWords } from './links.js';

const AROUND = 150;

const ROW = /^\s*\|.*(?<!\\)\|\s*$|^\s*$/;
const RULE = /^[ \t]*\|[ \t:|-]*\|[ \t]*\n/gm;
const EDGE = /^(?:[ \t]*\|)+[ \t]*|(?:[ \t]*(?<!\\)\|)+[ \t]*$/gm;
const BAR = /(?:[ \t]*(?<!\\)\|)+[ \t]*/g;

/** @returns {Node[]} the day and the place of a quote, to be shown side by side */
export function placeOf({ publishedAt, page, heading, url, file }, texts) {
  const within = [page && texts.say('page', { n: texts.number(page) }), heading?.split(' › ').at(-1)].filter(Boolean);
  return [publishedAt ? texts.date(publishedAt) : texts.say('noDate'), ...(within.length > 0 ? within : [siteOf(url) ?? file])]
    .map(part => make('span', {}, make('bdi', {}, part)));
}

function siteOf(url) {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
}

/** A quote to be read, with the words marked that answer; of a long one what stands around those. */
export function quoteOf(citation, around = AROUND) {
  const [before, words, after] = withoutBars(parts(citation));
  return make('blockquote', { part: 'quote', dir: 'auto', lang: citation.language ?? '' },
    words === '' ? ending(before, 2 * around) : beginning(before, around),
    words === '' ? null : make('mark', {}, words), ending(after, around));
}

function parts(citation) {
  const { quote, start, answerStart, answerEnd } = citation;
  if (!hasWords(citation)) return [quote, '', ''];
  return [quote.slice(0, answerStart - start), quote.slice(answerStart - start, answerEnd - start),
    quote.slice(answerEnd - start)];
}

/** The cells of a table's row are told apart by dots; how its source draws the table is nothing to read. */
function withoutBars(pieces) {
  const text = pieces.join('\0');
  if (!text.split('\n').every(line => ROW.test(line))) return pieces;
  return text.replace(RULE, '').replace(EDGE, '').replace(BAR, ' · ').replaceAll('\\|', '|').split('\0');
}

function beginning(text, longest) {
  if (text.length <= longest) return text;
  return `… ${text.slice(-longest).replace(/^\S*\s+/, '')}`;
}

function ending(text, longest) {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

/** Days that the source gives in relative words: “on Sunday” = 4 January 2026. */
export function daysOf(citation, dates, texts) {
  return dates.filter(date => date.citation === citation.n).map(({ text, resolved, from }) => {
    const [origin, day] = from.split(' ');
    return [texts.say('means', { words: text, day: texts.date(resolved) }),
      origin === 'publishedAt' && day ? texts.say('countedFrom', { day: texts.date(day) }) : from];
  });
}
