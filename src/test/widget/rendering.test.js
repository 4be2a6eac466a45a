import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import './fake-document.js';
import { make } from '../../main/resources/static/widget/dom.js';
import { Prose } from '../../main/resources/static/widget/rendering.js';

const HOSTILE = JSON.parse(readFileSync(new URL('hostile-answers.json', import.meta.url), 'utf8'));

const ALLOWED = { DIV: ['class', 'part', 'dir', 'lang'], P: [], BR: [], UL: [], OL: ['start'], LI: [], PRE: ['tabindex'], CODE: [], STRONG: [],
  EM: [], B: ['class'], A: ['href', 'target', 'rel'] };

const CITED = 'https://ledger.example/1';

const prose = () => new Prose(n => make('b.mark', {}, String(n)), target => target === CITED ? 'https://docent.example/documents/a' : null);

test('an answer is shown with its marks and with the words that count', () => {
  const shown = prose();

  shown.show('They met on 4 January 2026. [1]', '4 January 2026');

  const [, paragraph, strong, mark] = shown.element.all();
  assert.equal(paragraph.tagName, 'P');
  assert.equal(strong.textContent, '4 January 2026');
  assert.equal(mark.textContent, '1');
});

/** @returns {string} what is shown, with the words that count in brackets */
function stressed(text, words) {
  const shown = prose();
  shown.show(text, words);
  const strong = shown.element.all().filter(({ tagName }) => tagName === 'STRONG');
  strong.forEach(element => element.childNodes.push(']'));
  strong.forEach(element => element.childNodes.unshift('['));
  return shown.element.textContent;
}

test('the words that count are no part of other words, and stand out once', () => {
  assert.equal(stressed('In 2015 there were 15 of them, not 15.5. [1]', '15'), 'In 2015 there were [15] of them, not 15.5.1');
  assert.equal(stressed('Of 1,015 or 15,000 nobody speaks.\n\nAll 15 came.\n\n- 15 of them', '15'),
    'Of 1,015 or 15,000 nobody speaks.All [15] came.15 of them');
  assert.equal(stressed('The pardon. Par is a word.', 'Par'), 'The pardon. [Par] is a word.');
  assert.equal(stressed('The price (C$ 15) is **15**.', 'C$ 15'), 'The price ([C$ 15]) is [15].');
});

test('where words are not parted they count wherever they stand', () => {
  assert.equal(stressed('会議は京都で開かれた。', '京都'), '会議は[京都]で開かれた。');
});

test('what stands already stays in its place while more comes', () => {
  const shown = prose();
  shown.show('One.\n\nTw');
  const first = shown.element.children[0];

  shown.show('One.\n\nTwo.\n\nThree.');

  assert.equal(shown.element.children[0], first);
  assert.deepEqual(shown.element.children.map(child => child.textContent), ['One.', 'Two.', 'Three.']);
});

test('a shorter text leaves nothing of a longer one', () => {
  const shown = prose();
  shown.show('One.\n\nTwo.');

  shown.show('Three.');

  assert.equal(shown.element.textContent, 'Three.');
});

test('a link leads to what is cited, or nowhere', () => {
  const shown = prose();

  shown.show(`[here](${CITED}) and [there](https://evil.example/)`);

  const links = shown.element.all().filter(({ tagName }) => tagName === 'A');
  assert.deepEqual(links.map(link => link.attributes.get('href')), ['https://docent.example/documents/a']);
  assert.equal(shown.element.textContent, 'here and there');
});

test('there are enough hostile answers', () => assert.ok(HOSTILE.length >= 50));

HOSTILE.forEach((text, i) => test(`hostile answer ${i + 1} is inert, whole and in part`, () => {
  for (const part of [text, text.slice(0, text.length / 2), `So: ${text} [1]`]) {
    const shown = prose();
    shown.show(part);
    for (const { tagName, attributes } of shown.element.all()) {
      assert.ok(tagName in ALLOWED, tagName);
      for (const name of attributes.keys()) assert.ok(ALLOWED[tagName].includes(name), `${tagName} ${name}`);
      assert.notEqual(tagName, 'A');
    }
  }
}));
