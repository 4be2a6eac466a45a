import assert from 'node:assert/strict';
import test from 'node:test';
import { Conversation } from '../../main/resources/static/widget/conversation.js';
import { Problem } from '../../main/resources/static/widget/problem.js';

const ANSWER = { id: 'a1', answer: 'On Sunday. [1]', status: 'answered', citations: [], related: [] };

/** Answers with the events it is given, and waits where one is a promise. */
const service = (...events) => ({
  asked: [],
  forgotten: [],
  async *ask(question, signal) {
    this.asked.push(question);
    for (const event of events) {
      const next = await event;
      signal.throwIfAborted();
      if (next instanceof Error) throw next;
      yield next;
    }
  },
  async tell(answer, opinion) {
    this.told = { answer, opinion };
  },
  async forget(conversation) {
    this.forgotten.push(conversation);
  },
});

const store = (kept = {}) => ({ kept, load() { return this.kept; }, save(changes) { this.kept = { ...this.kept, ...changes }; } });

const listener = () => ({ added() {}, changed() {}, cleared() {}, working() {} });

const conversation = (from, kept = store(), scope = {}, told = listener()) => {
  const talk = new Conversation(from, kept, () => scope);
  talk.listen(told);
  return talk;
};

test('text grows as it comes, and ends as the whole answer', async () => {
  const talk = conversation(service({ event: 'status', data: { stage: 'answering' } }, { event: 'delta', data: { text: 'On ' } },
    { event: 'delta', data: { text: 'Sunday.' } }, { event: 'done', data: ANSWER }));

  const answer = await talk.ask('When?');

  assert.equal(answer, ANSWER);
  assert.deepEqual(talk.exchanges.map(({ state, text }) => [state, text]), [['answered', 'On Sunday. [1]']]);
  assert.equal(talk.isAsking, false);
});

test('questions of one conversation go under one name, with their scope', async () => {
  const from = service({ event: 'done', data: ANSWER });
  const talk = conversation(from, store(), { collections: ['news'] });

  await talk.ask('When?');
  await talk.ask('And where?');

  assert.equal(from.asked[0].conversationId, from.asked[1].conversationId);
  assert.deepEqual(from.asked[1].collections, ['news']);
});

test('a conversation goes on after a change of page', async () => {
  const kept = store();
  const from = service({ event: 'done', data: ANSWER });
  await conversation(from, kept).ask('When?');

  const later = conversation(from, kept);
  await later.ask('And where?');

  assert.deepEqual(later.exchanges.map(({ question }) => question), ['When?', 'And where?']);
  assert.equal(from.asked[0].conversationId, from.asked[1].conversationId);
});

test('what was stopped keeps what had come, and can be asked again', async () => {
  let talk = null;
  const from = service({ event: 'delta', data: { text: 'On ' } }, new Promise(resolve => { setImmediate(() => { talk.stop(); resolve({}); }); }));
  talk = conversation(from);

  await assert.rejects(talk.ask('When?'), { name: 'AbortError' });

  assert.deepEqual([talk.exchanges[0].state, talk.exchanges[0].text], ['stopped', 'On ']);
});

test('only what has not begun to come takes long', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  for (const [first, isSlow] of [[{ event: 'status', data: { stage: 'answering' } }, true],
    [{ event: 'delta', data: { text: 'On ' } }, false]]) {
    const wait = waits();
    const talk = conversation(service(first, wait.promise, { event: 'done', data: ANSWER }));
    const asked = talk.ask('When?');
    await new Promise(resolve => { setImmediate(resolve); });

    t.mock.timers.tick(8_000);

    assert.equal(talk.exchanges[0].isSlow, isSlow);
    wait.go({ event: 'delta', data: { text: 'Sunday' } });
    await asked;
    assert.equal(talk.exchanges[0].isSlow, false);
  }
});

test('what had come when the page was left is kept', async () => {
  const kept = store();
  const talk = conversation(service({ event: 'delta', data: { text: 'On ' } }, waits().promise), kept);
  talk.ask('When?').catch(() => {});
  await new Promise(resolve => { setImmediate(resolve); });

  talk.keep();

  const [{ state, text }] = conversation(service(), store(structuredClone(kept.kept))).exchanges;
  assert.deepEqual([state, text], ['stopped', 'On ']);
});

test('a stream that ends without an answer is broken', async () => {
  const talk = conversation(service({ event: 'delta', data: { text: 'On ' } }));

  await assert.rejects(talk.ask('When?'), problem => problem instanceof Problem && problem.kind === 'broken');

  assert.equal(talk.exchanges[0].state, 'failed');
});

test('a problem that the service tells of is kept with its trace', async () => {
  const talk = conversation(service({ event: 'error', data: { detail: 'Out of paper.', traceId: 't1' } }));

  await assert.rejects(talk.ask('When?'));

  assert.equal(talk.exchanges[0].problem.message, 'Out of paper.');
  assert.equal(talk.exchanges[0].problem.traceId, 't1');
});

test('a cleared conversation is forgotten here and there, and a new one begins', async () => {
  const from = service({ event: 'done', data: ANSWER });
  const kept = store();
  const talk = conversation(from, kept);
  await talk.ask('When?');

  await talk.clear();
  await talk.ask('Who?');

  assert.deepEqual(from.forgotten, [from.asked[0].conversationId]);
  assert.notEqual(from.asked[1].conversationId, from.asked[0].conversationId);
  assert.deepEqual(kept.kept.exchanges.map(({ question }) => question), ['Who?']);
});

test('what is thought of an answer is told and kept', async () => {
  const from = service({ event: 'done', data: ANSWER });
  const talk = conversation(from);
  await talk.ask('When?');

  await talk.tell(talk.exchanges[0], false, 'The year is missing.');

  assert.deepEqual(from.told, { answer: 'a1', opinion: { helpful: false, comment: 'The year is missing.' } });
  assert.equal(talk.exchanges[0].helpful, false);
});

const waits = () => {
  let go = null;
  const promise = new Promise(resolve => { go = resolve; });
  return { promise, go };
};

test('whoever begins anew while an answer comes can ask at once', async () => {
  const seen = [];
  const wait = waits();
  const from = service({ event: 'delta', data: { text: 'On ' } }, wait.promise, { event: 'done', data: ANSWER });
  const talk = conversation(from, store(), {}, { ...listener(), working: isWorking => seen.push(isWorking) });
  const first = talk.ask('When?');

  await talk.clear();
  const second = talk.ask('Who?');
  wait.go({ event: 'delta', data: { text: 'Sunday' } });

  await assert.rejects(first, { name: 'AbortError' });
  assert.equal(await second, ANSWER);
  assert.deepEqual(seen, [true, false, true, false]);
  assert.deepEqual(talk.exchanges.map(({ question }) => question), ['Who?']);
});

test('another listener is told of what there is and of what is still to come', async () => {
  const wait = waits();
  const talk = conversation(service({ event: 'delta', data: { text: 'On ' } }, wait.promise, { event: 'done', data: ANSWER }));
  const asked = talk.ask('When?');
  await new Promise(resolve => { setImmediate(resolve); });
  const told = [];

  talk.listen({ added: ({ question }) => told.push(question), changed: ({ state }) => told.push(state), cleared() {},
    working: isWorking => told.push(isWorking) });
  wait.go({ event: 'delta', data: { text: 'Sunday' } });
  await asked;

  assert.deepEqual(told.slice(0, 3), ['When?', true, 'asking']);
  assert.deepEqual(told.slice(-2), [false, 'answered']);
});

test('a question that was on its way when the page was left is still there, and can be asked again', async () => {
  const kept = store();
  const wait = waits();
  conversation(service(wait.promise), kept).ask('When?').catch(() => {});

  const later = conversation(service({ event: 'done', data: ANSWER }), store(structuredClone(kept.kept)));

  assert.deepEqual(later.exchanges.map(({ question, state }) => [question, state]), [['When?', 'stopped']]);
  await later.retry(later.exchanges[0]);
  assert.equal(later.exchanges[0].state, 'answered');
});

test('what failed is kept with the reason', async () => {
  const kept = store();
  const from = service(new Problem('limit', { detail: 'Too many.', traceId: 't1' }, 12));
  await assert.rejects(conversation(from, kept).ask('When?'));

  const [{ state, problem }] = conversation(from, store(JSON.parse(JSON.stringify(kept.kept)))).exchanges;

  assert.equal(state, 'failed');
  assert.ok(problem instanceof Problem);
  assert.deepEqual([problem.kind, problem.message, problem.traceId, problem.wait], ['limit', 'Too many.', 't1', 12]);
  assert.equal(problem.until, kept.kept.exchanges[0].problem.until);
});

test('all that was asked without a connection is asked in its order once there is one', async () => {
  let isOnline = false;
  const asked = [];
  const from = {
    async *ask({ question }) {
      if (!isOnline) throw new Problem('offline');
      asked.push(question);
      yield { event: 'done', data: ANSWER };
    },
  };
  const talk = conversation(from);
  await assert.rejects(talk.ask('When?'));
  await assert.rejects(talk.ask('Where?'));
  isOnline = true;

  await talk.resume();

  assert.deepEqual(asked, ['When?', 'Where?']);
  assert.deepEqual(talk.exchanges.map(({ state }) => state), ['answered', 'answered']);
});
