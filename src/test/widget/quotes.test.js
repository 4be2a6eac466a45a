import assert from 'node:assert/strict';
import test from 'node:test';
import './fake-document.js';
import { quoteOf } from '../../main/resources/static/widget/quotes.js';

function citing(quote, words) {
  const at = quote.indexOf(words);
  return { quote, start: 40, end: 40 + quote.length, answerStart: 40 + at, answerEnd: 40 + at + words.length };
}

test('a quote stands as it is, with the words marked that answer', () => {
  const shown = quoteOf(citing('The ferry left at noon | or so.', 'noon'));

  assert.equal(shown.textContent, 'The ferry left at noon | or so.');
  assert.equal(shown.children[0].textContent, 'noon');
});

test('a row of a table is read cell by cell', () => {
  const shown = quoteOf(citing('| Sample rate | 96 kHz | both inputs |', '96 kHz'));

  assert.equal(shown.textContent, 'Sample rate · 96 kHz · both inputs');
  assert.equal(shown.children[0].textContent, '96 kHz');
});

test('of a whole table the line beneath its head is left out', () => {
  const shown = quoteOf(citing('| Part | Weight |\n| --- | ---: |\n| Case | 2 kg |', '2 kg'));

  assert.equal(shown.textContent, 'Part · Weight\nCase · 2 kg');
});

test('a bar that belongs to a cell stays', () => {
  const shown = quoteOf(citing('| Keys | a \\| b |', 'a'));

  assert.equal(shown.textContent, 'Keys · a | b');
});

test('an empty cell leaves nothing', () => {
  const shown = quoteOf(citing('| London | | 210 | |', '210'));

  assert.equal(shown.textContent, 'London · 210');
});
