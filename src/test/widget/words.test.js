import assert from 'node:assert/strict';
import test from 'node:test';
import { counted, date, origin, timeLeft } from '../../main/resources/static/app/words.js';

test('the pages speak English', () => {
  assert.equal(date('2026-01-04'), '4 January 2026');
  assert.equal(counted(1, 'file', 'files'), '1 file');
  assert.equal(counted(1200, 'file', 'files'), '1,200 files');
});

test('where a date comes from is said in words', () => {
  assert.equal(origin('json_ld'), 'the page’s structured data');
  assert.equal(origin('oracle'), 'oracle');
});

test('the time left is said as nearly as it is known', () => {
  assert.equal(timeLeft(4), 'a few seconds left');
  assert.equal(timeLeft(42), 'about 40 s left');
  assert.equal(timeLeft(200), 'about 3 min left');
});
