import { make } from './dom.js';

/** An answer as plain text, with what it stands on. */
export function plainText(answer, texts, linkTo) {
  const sources = answer.citations.map(citation =>
    `[${citation.n}] ${[citation.title, citation.publishedAt && texts.date(citation.publishedAt)].filter(Boolean).join(', ')}\n`
    + `    “${citation.quote.replaceAll(/\s+/g, ' ')}”\n    ${linkTo(citation)}`);
  return [answer.question, answer.answer, ...(sources.length > 0 ? [texts.say('sources'), ...sources] : [])].join('\n\n');
}

/** @returns {Promise<boolean>} whether the text is on the clipboard now */
export async function copy(text, near) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, near);
  }
}

/** Where the page is not served over HTTPS there is no other way. */
function copyBySelection(text, near) {
  const field = make('textarea.unseen', { readonly: true, 'aria-hidden': 'true', tabindex: '-1' });
  field.value = text;
  near.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}
