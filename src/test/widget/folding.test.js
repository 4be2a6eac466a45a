import assert from 'node:assert/strict';
import test from 'node:test';
import { folded, foldedText, places } from '../../main/resources/static/app/folding.js';

const found = (text, words) => places(text, words, 10).map(([start, end]) => text.slice(start, end));

test('words are found across the end of a line, and in any case', () => {
  assert.deepEqual(found('It made its\n   first Crossing.', 'its FIRST crossing'), ['its\n   first Crossing']);
  assert.deepEqual(found('one two', 'one   two '), ['one two']);
});

test('a letter that is two in small letters moves nothing', () => {
  assert.deepEqual(found('İİİ the ferry Heron, İstanbul', 'heron'), ['Heron']);
  assert.deepEqual(found('İİİ the ferry Heron, İstanbul', 'istanbul'), ['İstanbul']);
});

test('what may be a hyphen, and letters beyond the first plane, are no obstacle', () => {
  assert.deepEqual(found('the cross\u00ading 😀 at noon', 'crossing 😀 at'), ['cross\u00ading 😀 at']);
});

test('no more is found than is asked for, and nothing for nothing', () => {
  assert.equal(places('a a a a', 'a', 3).length, 3);
  assert.deepEqual(places('a b', '  ', 3), []);
});

test('what is folded quickly is folded the same', () => {
  const text = 'İstanbul\u00a0 and\n ΟΔΟΣ, cross\u00ading 😀 ẞ ﬁ';

  assert.equal(foldedText(text), folded(text).text);
  assert.deepEqual(found('ΟΔΟΣ, ΟΔΟΣΑ', 'οδος'), ['ΟΔΟΣ', 'ΟΔΟΣ']);
});
