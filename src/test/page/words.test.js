import assert from 'node:assert/strict';
import test from 'node:test';
import { date, pieces, place, reference } from '../../main/resources/static/app/words.js';

test('an answer is cut at its citation marks', () => {
  assert.deepEqual(pieces('On Sunday. [1][2] In Beijing [3].'), ['On Sunday.', 1, 2, ' In Beijing', 3, '.']);
});

test('a mark that has half arrived is held back', () => {
  assert.deepEqual(pieces('On Sunday. [1'), ['On Sunday.']);
});

test('a link names a span, a page, both or neither', () => {
  assert.deepEqual(place('#span=14-62'), { span: [14, 62], page: null });
  assert.deepEqual(place('#span=14-62&page=3'), { span: [14, 62], page: 3 });
  assert.deepEqual(place('#span=62-14'), { span: null, page: null });
  assert.deepEqual(place(''), { span: null, page: null });
});

test('dates are written as people write them', () => {
  assert.equal(date('2026-01-04'), '4 January 2026');
  assert.equal(date('2025-03'), 'March 2025');
  assert.equal(date('2025-03-01/2025-03-07'), '1 March 2025 to 7 March 2025');
  assert.equal(date('soon'), 'soon');
});

test('what a date was resolved against is said in words', () => {
  assert.equal(reference('publishedAt 2026-01-05'), 'an article published on 5 January 2026');
  assert.equal(reference('a heading'), 'a heading');
});
