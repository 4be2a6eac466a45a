/**
 * @typedef {{n: number, documentId: string, title: string, quote: string, start: number, end: number,
 *   answerStart: number, answerEnd: number, page: number|null, link: string, url: string|null}} Citation
 */

const spanOf = ({ start, end }) => `${start}-${end}`;

const wordsOf = ({ answerStart, answerEnd }) => `${answerStart}-${answerEnd}`;

/** Tells whether words are still those that were quoted. */
export function print(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

const printOf = citation => citation.print ?? (citation.quote ? print(citation.quote) : '');

const ticketOf = ({ ticket, link }) => ticket ?? /[#&]ticket=([\w.-]+)/.exec(link ?? '')?.[1] ?? '';

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
  const quotes = all.map(one =>
    [one.documentId, spanOf(one), wordsOf(one), printOf(one), ticketOf(one)].join(':').replace(/:+$/, ''));
  const said = [hasWords(citation) && `answer=${wordsOf(citation)}`, citation.page && `page=${citation.page}`,
    printOf(citation) && `print=${printOf(citation)}`,
    quotes.length > 1 && `quotes=${quotes.join(',')}`];
  return [link, ...said.filter(one => one && !link.includes(`&${one.split('=')[0]}=`))].join('&');
}

/**
 * Reads where a link points to: `#span=14-62&ticket=T&answer=20-30&page=3&print=P&quotes=ID:14-62:20-30:P:T,…`.
 *
 * @returns {{span: number[]|null, answer: number[]|null, page: number|null, print: string, ticket: string,
 *   quotes: Array<{documentId: string, start: number, end: number, answerStart: number, answerEnd: number, print: string,
 *   ticket: string}>}}
 */
export function placeOf(hash) {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const page = /^\d{1,7}$/.exec(parameters.get('page') ?? '');
  return {
    span: span(parameters.get('span')),
    answer: span(parameters.get('answer')),
    page: page && Number(page[0]),
    print: safe(parameters.get('print')),
    ticket: safe(parameters.get('ticket')),
    quotes: (parameters.get('quotes') ?? '').split(',').map(quote).filter(Boolean).slice(0, 100),
  };
}

/** The part of a link that says where in a document a quote stands. */
export function hashOf(quote, all) {
  return linkTo('', { ...quote, link: `/#span=${spanOf(quote)}${quote.ticket && '&ticket='}${quote.ticket}` }, all).slice(1);
}

function span(text) {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '');
  return found && Number(found[1]) < Number(found[2]) ? [Number(found[1]), Number(found[2])] : null;
}

function quote(text) {
  const [documentId, whole, words, print = '', ticket = ''] = text.split(':');
  const place = span(whole);
  if (!/^[\w-]{1,64}$/.test(documentId) || place === null) return null;
  const [answerStart, answerEnd] = span(words) ?? place;
  return { documentId, start: place[0], end: place[1], answerStart, answerEnd, print: safe(print), ticket: safe(ticket) };
}

const safe = text => /^[\w.-]{1,400}$/.test(text ?? '') ? text : '';
