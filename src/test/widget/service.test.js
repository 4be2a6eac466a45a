import assert from 'node:assert/strict';
import test from 'node:test';
import { Service } from '../../main/resources/static/widget/service.js';

const json = (status, body, headers = {}) => new Response(JSON.stringify(body), { status, headers });

/** Takes the place of the network; hands out tokens `t1`, `t2` and so on. */
function network(answer) {
  const calls = [];
  let tokens = 0;
  globalThis.fetch = async (url, options) => {
    calls.push({ url, ...options });
    return url.endsWith('/widget/session') ? json(200, { token: `t${++tokens}`, seconds: 900 }) : answer(calls);
  };
  return calls;
}

test('a token is fetched once and goes with every call', async () => {
  const calls = network(() => new Response(null, { status: 204 }));
  const service = new Service('https://docent.example', 'gazette');

  await service.tell('a1', { helpful: true });
  await service.tell('a2', { helpful: true });

  assert.deepEqual(calls.map(({ url }) => url.replace('https://docent.example', '')),
    ['/widget/session', '/api/v1/answers/a1/feedback', '/api/v1/answers/a2/feedback']);
  assert.deepEqual(JSON.parse(calls[0].body), { widget: 'gazette' });
  assert.equal(calls[2].headers.Authorization, 'Bearer t1');
});

test('a token that is over is replaced, once', async () => {
  const calls = network(seen => seen.length === 2 ? json(401, { title: 'over' }) : new Response(null, { status: 204 }));

  await new Service('', 'default').tell('a1', { helpful: true });

  assert.equal(calls.at(-1).headers.Authorization, 'Bearer t2');
  assert.equal(calls.length, 4);
});

test('whoever is refused twice is told so', async () => {
  network(() => json(401, { title: 'no' }));

  await assert.rejects(new Service('', 'default').tell('a1', { helpful: true }), { kind: 'refused' });
});

test('a limit says when one can go on', async () => {
  network(() => json(429, { title: 'limit' }, { 'Retry-After': '42' }));

  await assert.rejects(new Service('', 'default').tell('a1', { helpful: true }), { kind: 'limit', wait: 42 });
});

test('what the service says of a failure is kept', async () => {
  network(() => json(503, { detail: 'Nothing is indexed.', traceId: 'abc' }));

  await assert.rejects(new Service('', 'default').tell('a1', { helpful: true }),
    { kind: 'failed', message: 'Nothing is indexed.', traceId: 'abc' });
});

test('a service that does not answer cannot be reached', async () => {
  globalThis.fetch = async () => { throw new TypeError('network'); };

  await assert.rejects(new Service('', 'default').tell('a1', { helpful: true }), { kind: 'unreachable' });
});

test('that a conversation is not known any more is no failure', async () => {
  network(() => json(404, { title: 'gone' }));

  await new Service('', 'default').forget('c1');
});

test('whoever has a key needs no session', async () => {
  const calls = network(() => new Response(null, { status: 204 }));

  await new Service('', 'default', () => 'docent_k').tell('a1', { helpful: true });

  assert.deepEqual(calls.map(({ url }) => url), ['/api/v1/answers/a1/feedback']);
  assert.equal(calls[0].headers.Authorization, 'Bearer docent_k');
});

test('a key that is not good is not tried again', async () => {
  const calls = network(() => json(401, { title: 'A key is needed' }));

  await assert.rejects(new Service('', 'default', () => 'docent_k').tell('a1', { helpful: true }), { kind: 'refused' });

  assert.equal(calls.length, 1);
});

test('a service that has too much to do says when to come back', async () => {
  network(() => json(503, { detail: 'Too much to do.' }, { 'Retry-After': '7' }));

  await assert.rejects(new Service('', 'default').tell('a1', { helpful: true }), { kind: 'busy', wait: 7 });
});

test('a question is given up while its session is being opened', async () => {
  globalThis.fetch = (url, { signal }) => new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  const work = new AbortController();
  const first = new Service('', 'default').ask({ question: 'When?' }, work.signal).next();

  work.abort();

  await assert.rejects(first, { name: 'AbortError' });
});
