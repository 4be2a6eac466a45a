/**
 * @typedef {{n: number, documentId: string, title: string, quote: string, start: number, end: number,
 *   answerStart: number, answerEnd: number, page: number|null, link: string, url: string|null}} Citation
 */

const spanOf = ({ start, end }) => `${start}-${end}`;

const wordsOf = ({ answerStart, answerEnd }) => `${answerStart}-${answerEnd}`;

/** @returns {boolean} whether only a part of the quote answers */
export const hasWords = ({ start, end, answerStart, answerEnd }) =>
  answerEnd > answerStart && (answerStart > start || answerEnd < end);

/**
 * Where a quote stands in its document, with the other quotes of the same answer, so that one can go from one to the
 * next.
 *
 * @param {string} server
 * @param {Citation} citation
 * @param {Citation[]} all
 */
export function linkTo(server, citation, all) {
  const link = citation.link.startsWith('/') ? server + citation.link : `${server}/`;
  if (!link.includes('#span=')) return link;
  const quotes = all.map(one => `${one.documentId}:${spanOf(one)}:${wordsOf(one)}`);
  return [link, hasWords(citation) && `answer=${wordsOf(citation)}`, citation.page && `page=${citation.page}`,
    quotes.length > 1 && `quotes=${quotes.join(',')}`].filter(Boolean).join('&');
}

/**
 * Reads where a link points to: `#span=14-62&answer=20-30&page=3&quotes=ID:14-62:20-30,…`.
 *
 * @returns {{span: number[]|null, answer: number[]|null, page: number|null,
 *   quotes: Array<{documentId: string, start: number, end: number, answerStart: number, answerEnd: number}>}}
 */
export function placeOf(hash) {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const page = /^\d{1,7}$/.exec(parameters.get('page') ?? '');
  return {
    span: span(parameters.get('span')),
    answer: span(parameters.get('answer')),
    page: page && Number(page[0]),
    quotes: (parameters.get('quotes') ?? '').split(',').map(quote).filter(Boolean).slice(0, 100),
  };
}

/** The part of a link that says where in a document a quote stands. */
export function hashOf(quote, all) {
  return linkTo('', { ...quote, link: `/#span=${spanOf(quote)}` }, all).slice(1);
}

function span(text) {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '');
  return found && Number(found[1]) < Number(found[2]) ? [Number(found[1]), Number(found[2])] : null;
}

function quote(text) {
  const [documentId, whole, words] = text.split(':');
  const place = span(whole);
  if (!/^[\w-]{1,64}$/.test(documentId) || place === null) return null;
  const [answerStart, answerEnd] = span(words) ?? place;
  return { documentId, start: place[0], end: place[1], answerStart, answerEnd };
}
