// What a program meets that uses OpenAI's own package. DOCENT says where the service is.
import assert from 'node:assert/strict';
import test from 'node:test';
import OpenAI from 'openai';

const client = new OpenAI({ baseURL: `${process.env.DOCENT}/v1`, apiKey: 'none', maxRetries: 0 });
const ask = content => ({ model: 'docent', messages: [{ role: 'user', content }] });

test('a question is answered, with annotations that lead to the quotes', async () => {
  const completion = await client.chat.completions.create(ask('Who opened the Heron Bridge?'));

  const { message, finish_reason } = completion.choices[0];
  assert.match(completion.id, /^chatcmpl-/);
  assert.equal(completion.object, 'chat.completion');
  assert.equal(finish_reason, 'stop');
  assert.match(message.content, /Tamsin Vale/);
  assert.ok(completion.usage.total_tokens > 0);
  assert.ok(message.annotations.length > 0);
  for (const { type, url_citation: citation } of message.annotations) {
    assert.equal(type, 'url_citation');
    assert.match(message.content.slice(citation.start_index, citation.end_index), /^\[\d+\]$/);
    assert.equal(citation.title, 'The Heron Bridge');
    assert.equal((await fetch(citation.url)).status, 200);
  }
});

test('the whole answer comes along', async () => {
  const { docent } = await client.chat.completions.create(ask('Who opened the Heron Bridge?'));

  const [citation] = docent.citations;
  const text = await (await fetch(`${process.env.DOCENT}/api/v1/documents/${citation.documentId}/text`)).text();
  assert.equal(docent.status, 'answered');
  assert.equal(text.slice(citation.start, citation.end), citation.quote);
});

test('a stream says the same, then cites, then counts', async () => {
  const question = ask('Who opened the Heron Bridge?');
  const whole = await client.chat.completions.create(question);

  const chunks = [];
  const options = { stream: true, stream_options: { include_usage: true } };
  for await (const chunk of await client.chat.completions.create({ ...question, ...options })) {
    chunks.push(chunk);
  }

  const deltas = chunks.flatMap(chunk => chunk.choices.map(choice => choice.delta));
  assert.equal(deltas[0].role, 'assistant');
  assert.equal(deltas.map(delta => delta.content ?? '').join(''), whole.choices[0].message.content);
  assert.deepEqual(deltas.flatMap(delta => delta.annotations ?? []), whole.choices[0].message.annotations);
  assert.deepEqual(chunks.at(-1).usage, whole.usage);
  assert.equal(chunks.at(-2).choices[0].finish_reason, 'stop');
  assert.equal(chunks.at(-2).docent.status, 'answered');
});

test("the package's own collecting of a stream ends in the whole message", async () => {
  const runner = client.chat.completions.stream(ask('What did the Heron Bridge cost?'));

  const completion = await runner.finalChatCompletion();

  assert.match(completion.choices[0].message.content, /14 million/);
});

test('a stream can be left', async () => {
  const stream = await client.chat.completions.create({ ...ask('Who opened the Heron Bridge?'), stream: true });

  for await (const chunk of stream) {
    assert.equal(chunk.object, 'chat.completion.chunk');
    break;
  }

  assert.ok(stream.controller.signal.aborted);
});

test('where the documents do not say, nothing is cited', async () => {
  const completion = await client.chat.completions.create(ask('How many goals did Lionel Messi score in 2014?'));

  assert.deepEqual(completion.choices[0].message.annotations, []);
  assert.equal(completion.docent.status, 'not_found');
});

test('the models are listed', async () => {
  const ids = [];
  for await (const model of client.models.list()) {
    ids.push(model.id);
  }

  assert.deepEqual(ids, ['docent', 'docent-extractive', 'docent-generative']);
  assert.equal((await client.models.retrieve('docent')).object, 'model');
});

test('errors are of the kinds that programs catch', async () => {
  await assert.rejects(client.chat.completions.create({ ...ask('Who?'), model: 'gpt-5' }), error => {
    assert.ok(error instanceof OpenAI.NotFoundError);
    assert.equal(error.code, 'model_not_found');
    return true;
  });
  await assert.rejects(client.chat.completions.create(ask(' ')), error => {
    assert.ok(error instanceof OpenAI.BadRequestError);
    assert.equal(error.param, 'messages[0].content');
    assert.match(error.message, /must say something/);
    return true;
  });
});
