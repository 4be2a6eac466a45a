import assert from 'node:assert/strict';
import test from 'node:test';
import { isQuotation, isRule, partsOf } from '../../main/resources/static/app/markdown.js';

const read = (text, kind = 'paragraph') => partsOf(text, { kind, start: 0, end: text.length });

const shown = (text, kind) => read(text, kind).map(({ pieces }) =>
  pieces.map(({ start, end, tags, breaks }) => breaks ? '|' : tags.reduceRight((words, tag) => `<${tag}>${words}</${tag}>`,
    text.slice(start, end))).join(''));

test('a heading is its words', () => {
  assert.deepEqual(shown('## First crossing', 'heading'), ['First crossing']);
  assert.deepEqual(shown('## First crossing ##', 'heading'), ['First crossing']);
  assert.deepEqual(shown('First crossing\n=====', 'heading'), ['First crossing']);
  assert.deepEqual(shown('# C#', 'heading'), ['C#']);
});

test('a row of a table is its cells, and the line beneath its header is not there', () => {
  assert.deepEqual(shown('| Year | **Event** |\n| --- | :-: |', 'table_header'), ['Year', '<strong>Event</strong>']);
  assert.deepEqual(shown('| 1951 | a \\| b |  |', 'table_row'), ['1951', 'a | b', '']);
  assert.deepEqual(shown('1951 | Founding', 'table_row'), ['1951', 'Founding']);
});

test('emphasis and code are shown as such', () => {
  assert.deepEqual(shown('The **new *ferry*** and `a*b*` are _here_.'),
    ['The <strong>new </strong><strong><em>ferry</em></strong> and <code>a*b*</code> are <em>here</em>.']);
});

test('what is no emphasis stays as it is', () => {
  for (const text of ['2 * 3 * 4', 'snake_case_name', 'a ** b', '* alone', 'an [unfinished link', '`open', '5 < 6 & <b>bold</b>']) {
    assert.deepEqual(shown(text), [text]);
  }
});

test('a link and a picture are their words', () => {
  assert.deepEqual(shown('See [the **log**](https://example.org "x") and ![a map](map.png).'),
    ['See the <strong>log</strong> and a map.']);
});

test('bullets are left to the page, numbers are not', () => {
  assert.deepEqual(shown('- one', 'list_item'), ['one']);
  assert.deepEqual(shown('2. two', 'list_item'), ['2. two']);
});

test('a quotation loses its signs on every line', () => {
  assert.deepEqual(shown('> On Sunday\n> the ferry'), ['On Sunday\nthe ferry']);
  assert.equal(isQuotation('> On Sunday'), true);
  assert.equal(isQuotation('a > b'), false);
});

test('code loses its fences and nothing else', () => {
  assert.deepEqual(shown('```js\na = 1 * 2 * 3\n```', 'code'), ['a = 1 * 2 * 3']);
  assert.deepEqual(shown('    indented', 'code'), ['    indented']);
});

test('a line breaks where its writer says so', () => {
  assert.deepEqual(shown('one  \ntwo\\\nthree \\* four'), ['one|two|three * four']);
});

test('lines that part are told from words', () => {
  assert.equal(isRule('---'), true);
  assert.equal(isRule('* * *'), true);
  assert.equal(isRule('-- x'), false);
});

test('every character that is shown stands where it stood, in order', () => {
  const text = '> The **new** `ferry` [log](x) \\* and _more_';
  const [{ pieces }] = partsOf(`....${text}`, { kind: 'paragraph', start: 4, end: 4 + text.length });
  pieces.forEach(({ start, end }, i) => assert.ok(start < end && (i === 0 || pieces[i - 1].end <= start)));
});

test('a text of nothing but signs is read in time', () => {
  const begun = performance.now();
  for (const sign of ['*', '_', '`', '[', '![', '**a', '*a ', '[](']) read(sign.repeat(20_000));
  assert.ok(performance.now() - begun < 3_000);
});
