import assert from 'node:assert/strict';
import test from 'node:test';
import { EventParser, eventsOf } from '../../main/resources/static/widget/events.js';

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

test('data may take several lines, and an event may have no name', () => {
  assert.deepEqual(new EventParser().take('data: [1,\ndata: 2]\n\n'), [{ event: 'message', data: [1, 2] }]);
});

test('lines may end as on old machines', () => {
  assert.deepEqual(new EventParser().take('event: a\rdata: 1\r\revent: b\rdata: 2\r\r\n'),
    [{ event: 'a', data: 1 }, { event: 'b', data: 2 }]);
});

test('a letter that is cut in two arrives whole', async () => {
  const bytes = new TextEncoder().encode('event: delta\ndata: {"text": "Gdańsk 😀"}\n\n');
  const response = new Response(new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  }));

  const events = [];
  for await (const event of eventsOf(response)) events.push(event);

  assert.deepEqual(events, [{ event: 'delta', data: { text: 'Gdańsk 😀' } }]);
});

test('a stream that has fallen silent is given up, and closed', async () => {
  let isClosed = false;
  const response = new Response(new ReadableStream({
    start(controller) { controller.enqueue(new TextEncoder().encode('data: 1\n\n')); },
    cancel() { isClosed = true; },
  }));
  const events = [];

  await assert.rejects(async () => { for await (const { data } of eventsOf(response, 50)) events.push(data); }, /silent/);

  assert.deepEqual(events, [1]);
  assert.equal(isClosed, true);
});
