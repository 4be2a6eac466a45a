import assert from 'node:assert/strict';
import test from 'node:test';
import { arrived, blocksOf, inlines, spoken } from '../../main/resources/static/widget/markup.js';

test('an answer is cut at its citation marks', () => {
  assert.deepEqual(inlines('On Sunday. [1][2] In Beijing [3].'),
    ['On Sunday.', { mark: 1 }, { mark: 2 }, ' In Beijing', { mark: 3 }, '.']);
});

test('a mark that has half arrived is held back', () => {
  assert.equal(arrived('On Sunday. [1'), 'On Sunday.');
  assert.equal(arrived('On Sunday. ['), 'On Sunday.');
  assert.equal(arrived('On Sunday. [1]'), 'On Sunday. [1]');
});

test('emphasis is what stands close to its words', () => {
  assert.deepEqual(inlines('**met** and *saw* and __heard__'),
    [{ strong: ['met'] }, ' and ', { emphasis: ['saw'] }, ' and ', { strong: ['heard'] }]);
  assert.deepEqual(inlines('2 * 3 * 4, snake_case_name, **open'), ['2 * 3 * 4, snake_case_name, **open']);
});

test('marks may stand within emphasis', () => {
  assert.deepEqual(inlines('**On Sunday [1]**'), [{ strong: ['On Sunday', { mark: 1 }] }]);
});

test('nothing is read within code', () => {
  assert.deepEqual(inlines('`**a** [1]`'), [{ code: '**a** [1]' }]);
  assert.deepEqual(blocksOf('```html\n<b>[1]</b>\n```\nafter'),
    [{ kind: 'code', text: '<b>[1]</b>' }, { kind: 'paragraph', lines: [['after']] }]);
});

test('lists are lists', () => {
  assert.deepEqual(blocksOf('Two things:\n- one [1]\n  and more\n- two\n\n3. three'), [
    { kind: 'paragraph', lines: [['Two things:']] },
    { kind: 'list', ordered: false, start: 1, items: [['one', { mark: 1 }, ' and more'], ['two']] },
    { kind: 'list', ordered: true, start: 3, items: [['three']] },
  ]);
});

test('a picture is its description', () => {
  assert.deepEqual(inlines('![the bridge](https://evil.example/x.png)!'), ['the bridge!']);
});

test('HTML is the text that it is', () => {
  assert.deepEqual(inlines('<b onclick="x()">a</b>'), ['<b onclick="x()">a</b>']);
});

test('what is opened a thousand times and never closed takes no time', () => {
  const begun = performance.now();
  for (const opening of ['*a ', '**a', '_a ', '`', '[', '![', '[a](', '*_', '- ', '1. ', '```\n']) {
    blocksOf(opening.repeat(20_000));
  }
  assert.ok(performance.now() - begun < 5_000);
});

test('an answer is read aloud without the signs that lay it out', () => {
  assert.equal(spoken('On **4 January** [1] in `Beijing`:\n\n- with *Ding*\n- [here](/documents/a). [2]'),
    'On 4 January in Beijing:\nwith Ding\nhere.');
});
