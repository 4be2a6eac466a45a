/**
 * Reads Markdown: which characters of a block are words, and which only say what these words are. The latter are not
 * shown; where every word stands in the text is kept.
 *
 * @typedef {{start: number, end: number, tags: string[], breaks?: boolean}} Piece words of one kind
 * @typedef {{start: number, end: number, pieces: Piece[]}} Part
 */

const DEEPEST = 3;
const FARTHEST = 600;

const HEADING = /^[ \t]*#{1,6}(?:[ \t]+|$)/;
const HEADING_END = /[ \t]+#+[ \t]*$|\n[ \t>]*(?:=+|-+)[ \t]*$/;
const BULLET = /^[ \t]*[-*+](?:[ \t]+|$)/;
const QUOTED = /^[ \t]*>/;
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)+/gm;
const FENCE = /^[ \t]*(?:`{3,}|~{3,})[^\n]*(?:\n|$)/;
const FENCE_END = /(?:^|\n)[ \t]*(?:`{3,}|~{3,})[ \t]*$/;
const RULE = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const BREAK = /(?: {2,}|\\)\n/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** @returns {boolean} whether a block is a line that parts what stands above from what stands beneath */
export const isRule = block => RULE.test(block);

/** @returns {boolean} whether a block quotes somebody */
export const isQuotation = block => QUOTED.test(block);

/** @returns {Part[]} of a table's row its cells; of everything else one part */
export function partsOf(text, { kind, start, end }) {
  const block = text.slice(start, end);
  switch (kind) {
    case 'table_header':
    case 'table_row': return cells(text, start, end);
    case 'code': return [literal(start, end, FENCE.exec(block), FENCE_END.exec(block))];
    case 'heading': return [words(text, start, end, HEADING, HEADING_END)];
    case 'list_item': return [words(text, start, end, BULLET, null)];
    default: return [words(text, start, end, null, null)];
  }
}

/** The first line of a row is all of it; beneath a header stands a rule. */
function cells(text, start, end) {
  const line = text.slice(start, end).split('\n', 1)[0];
  const bars = [...line.matchAll(/\|/g)].map(({ index }) => index).filter(at => line[at - 1] !== '\\');
  const isFramed = line.trimStart().startsWith('|');
  const edges = [...(isFramed ? [] : [-1]), ...bars, ...(line.trimEnd().endsWith('|') ? [] : [line.length])];
  return edges.slice(1).map((edge, i) => cell(text, start + edges[i] + 1, start + edge));
}

function cell(text, from, to) {
  const whole = text.slice(from, to);
  const start = Math.min(to, from + whole.search(/\S|$/));
  return words(text, start, start + whole.trim().length, null, null);
}

function literal(start, end, before, after) {
  const from = start + (before?.[0].length ?? 0);
  const to = before && after ? Math.max(from, start + after.index) : end;
  return { start, end, pieces: from < to ? [{ start: from, end: to, tags: [] }] : [] };
}

function words(text, start, end, before, after) {
  const block = text.slice(start, end);
  const quoted = isQuotation(block) ? [...block.matchAll(QUOTE_MARKS)] : [];
  const marks = quoted.map(mark => ({ start: start + mark.index, end: start + mark.index + mark[0].length }));
  const first = marks[0]?.end ?? start;
  const from = first + (before?.exec(text.slice(first, end))?.[0].length ?? 0);
  const tail = after?.exec(text.slice(from, end));
  const pieces = [];
  read(text, from, tail ? from + tail.index : end, [], pieces);
  return { start, end, pieces: marks.reduce(without, pieces) };
}

function without(pieces, mark) {
  return pieces.flatMap(piece => piece.end <= mark.start || mark.end <= piece.start ? [piece]
    : [{ ...piece, end: mark.start }, { ...piece, start: mark.end }].filter(({ start, end }) => start < end));
}

/** Reads from left to right; what is opened and never closed is text. */
function read(text, from, to, tags, pieces) {
  let plain = from;
  const put = end => { if (plain < end) pieces.push({ start: plain, end, tags }); };
  for (let at = from; at < to;) {
    const found = special(text, at, to, tags.length);
    if (found === null) {
      at++;
      continue;
    }
    put(at);
    const within = found.tag ? [...tags, found.tag] : tags;
    if (found.breaks) pieces.push({ start: at, end: found.end, tags, breaks: true });
    else if (found.isLiteral) pieces.push({ start: found.from, end: found.to, tags: within });
    else read(text, found.from, found.to, within, pieces);
    at = plain = found.end;
  }
  put(to);
}

function special(text, at, to, depth) {
  switch (text[at]) {
    case '\\': return escaped(text, at, to);
    case ' ': return lineBreak(text, at, to);
    case '`': return code(text, at, to);
    case '*':
    case '_': return depth < DEEPEST ? emphasis(text, at, to) : null;
    case '!': return text[at + 1] === '[' ? link(text, at + 1, to) : null;
    case '[': return depth < DEEPEST ? link(text, at, to) : null;
    default: return null;
  }
}

function escaped(text, at, to) {
  if (at + 1 < to && PUNCTUATION.test(text[at + 1])) return { from: at + 1, to: at + 2, end: at + 2, isLiteral: true };
  return lineBreak(text, at, to);
}

function lineBreak(text, at, to) {
  BREAK.lastIndex = at;
  const found = text[at - 1] === ' ' ? null : BREAK.exec(text);
  return found && at + found[0].length < to ? { end: at + found[0].length, breaks: true } : null;
}

function code(text, at, to) {
  const [fence] = /^`+/.exec(text.slice(at, to));
  const end = near(text, fence, at + fence.length, to);
  if (end < 0 || text[end + fence.length] === '`') return null;
  return { from: at + fence.length, to: end, end: end + fence.length, tag: 'code', isLiteral: true };
}

function emphasis(text, at, to) {
  const sign = text[at];
  const fence = text[at + 1] === sign ? sign + sign : sign;
  const from = at + fence.length;
  if (isSpace(text[from]) || text[from] === sign && fence.length === 2 || sign === '_' && isWord(text[at - 1])) return null;
  for (let end = near(text, fence, from + 1, to); end >= 0; end = near(text, fence, end + 1, Math.min(to, from + FARTHEST))) {
    if (closes(text, end, fence, to)) return { from, to: end, end: end + fence.length, tag: fence.length === 2 ? 'strong' : 'em' };
  }
  return null;
}

function closes(text, end, fence, to) {
  const after = end + fence.length < to ? text[end + fence.length] : undefined;
  return !isSpace(text[end - 1]) && after !== fence[0] && (fence.length === 2 || text[end - 1] !== fence[0])
    && !(fence[0] === '_' && isWord(after));
}

/** Of a link or a picture its words stay; where it leads is for the original. */
function link(text, at, to) {
  const middle = near(text, '](', at + 1, to);
  const end = middle < 0 ? -1 : near(text, ')', middle + 2, to);
  if (end < 0 || text.slice(at + 1, middle).includes('[')) return null;
  return { from: at + 1, to: middle, end: end + 1, tag: null };
}

/** Looks no farther than words that belong together go. */
function near(text, what, from, to) {
  const at = text.slice(from, Math.min(to, from + FARTHEST)).indexOf(what);
  return at < 0 ? -1 : from + at;
}

const isSpace = character => character === undefined || /\s/.test(character);

const isWord = character => character !== undefined && /[\p{L}\p{N}]/u.test(character);
