import assert from 'node:assert/strict';
import test from 'node:test';
import { EventParser } from '../../main/resources/static/app/service.js';

test('events are whole however their text is cut', () => {
  const text = 'event:delta\ndata:{"text":"a"}\n\n:\n\nevent:done\r\ndata: {"n":1}\r\n\r\n';
  const whole = new EventParser().take(text);
  const parser = new EventParser();
  const byLetter = [...text].flatMap(letter => parser.take(letter));

  assert.deepEqual(whole, [{ event: 'delta', data: { text: 'a' } }, { event: 'done', data: { n: 1 } }]);
  assert.deepEqual(byLetter, whole);
});

test('comments are no events', () => {
  assert.deepEqual(new EventParser().take(':\n\n: still here\n\n'), []);
});
