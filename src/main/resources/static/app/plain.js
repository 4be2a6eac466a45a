/** Reads text as it stands: every character of it is shown. */

/** Adds what lies between the blocks, so that no word is lost where the structure is poor. */
export function complete(blocks, text) {
  const all = [];
  let end = 0;
  const between = (start, until) => {
    const words = text.slice(start, until);
    if (words.trim() === '') return;
    const first = start + words.search(/\S/);
    all.push({ kind: 'paragraph', level: 0, start: first, end: first + words.trim().length, page: null });
  };
  for (const block of blocks) {
    between(end, block.start);
    all.push(block);
    end = block.end;
  }
  between(end, text.length);
  return all;
}

export const isRow = ({ kind }) => kind === 'table_header' || kind === 'table_row';

/** @returns {Array} of a table's row its cells; of everything else one part */
export function plainParts(text, block) {
  const spans = isRow(block) ? cells(text, block) : [block];
  return spans.map(({ start, end }) => ({ start, end, pieces: [{ start, end, tags: [] }] }));
}

/** The spans of a row's cells, which a bar parts in the text. */
function cells(text, { start, end }) {
  let at = start;
  return text.slice(start, end).split(' | ').map(cell => {
    const span = { start: at, end: at + cell.length };
    at = span.end + ' | '.length;
    return span;
  });
}

/** Whether lines end where a column did: all but the last are long, and of much the same length. */
export function isWrapped(text) {
  const lengths = text.split('\n').slice(0, -1).map(line => line.trim().length);
  return lengths.length > 0 && Math.min(...lengths) >= Math.max(40, Math.max(...lengths) * .6) && Math.max(...lengths) <= 110;
}
