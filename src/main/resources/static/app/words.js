import { Texts } from '../widget/texts.js';

/** Puts values into the words that people read. */

const ENGLISH = new Texts(['en']);

const ORIGINS = {
  front_matter: 'the document’s front matter',
  json_ld: 'the page’s structured data',
  meta: 'the page’s metadata',
  dateline: 'a dateline in the text',
  message: 'the head of the mail',
  file_properties: 'the file’s properties',
};

export const number = value => ENGLISH.number(value);

export const counted = (value, one, many) => `${number(value)} ${value === 1 ? one : many}`;

export const date = iso => ENGLISH.date(iso);

export const origin = name => ORIGINS[name] ?? name;

export function timeLeft(seconds) {
  if (seconds < 10) return 'a few seconds left';
  if (seconds < 90) return `about ${Math.round(seconds / 10) * 10} s left`;
  return `about ${Math.round(seconds / 60)} min left`;
}
