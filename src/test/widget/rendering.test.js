import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import './fake-document.js';
import { make } from '../../main/resources/static/widget/dom.js';
import { Prose } from '../../main/resources/static/widget/rendering.js';

const HOSTILE = JSON.parse(readFileSync(new URL('hostile-answers.json', import.meta.url), 'utf8'));

const ALLOWED = { DIV: ['class', 'part', 'dir'], P: [], BR: [], UL: [], OL: ['start'], LI: [], PRE: ['tabindex'], CODE: [], STRONG: [],
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
