import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { Texts } from '../../main/resources/static/widget/texts.js';

const FOLDER = new URL('../../main/resources/static/widget/texts/', import.meta.url);

const names = readdirSync(FOLDER).map(file => file.replace('.js', ''));

const load = async name => (await import(new URL(`${name}.js`, FOLDER))).default;

const places = text => (text.match(/\{\w+\}/g) ?? []).sort();

test('at least four languages are spoken', () => {
  assert.deepEqual(names.filter(name => ['ar', 'de', 'en', 'fr'].includes(name)).length, 4);
});

for (const name of names) {
  test(`${name} says everything that English says, with the same values`, async () => {
    const [english, texts] = await Promise.all([load('en'), load(name)]);

    assert.deepEqual(Object.keys(texts), Object.keys(english));
    for (const key of Object.keys(english)) assert.deepEqual(places(texts[key]), places(english[key]), key);
    assert.equal(new Texts([name]).language, name);
  });
}

test('the first language that is spoken is taken, and English where none is', () => {
  assert.equal(new Texts(['tlh', 'de-AT', 'fr']).language, 'de');
  assert.equal(new Texts(['tlh']).language, 'en');
  assert.equal(new Texts(['__proto__', 'constructor']).language, 'en');
});

test('Arabic runs from right to left', () => {
  assert.equal(new Texts(['ar']).direction, 'rtl');
  assert.equal(new Texts(['fr']).direction, 'ltr');
});

test('dates are written as people write them', () => {
  const english = new Texts(['en']);
  assert.equal(english.date('2026-01-04'), '4 January 2026');
  assert.equal(english.date('2025-03'), 'March 2025');
  assert.equal(english.date('2025'), '2025');
  assert.equal(english.date('2025-03-01/2025-03-07'), '1 March 2025 to 7 March 2025');
  assert.equal(english.date('soon'), 'soon');
  assert.equal(new Texts(['en-US']).date('2026-01-04'), 'January 4, 2026');
  assert.equal(new Texts(['de']).date('2026-01-04'), '4. Januar 2026');
});

test('a time to wait is said in the unit that fits', () => {
  const english = new Texts(['en']);
  assert.equal(english.soon(40), 'in 40 seconds');
  assert.equal(english.soon(600), 'in 10 minutes');
  assert.equal(english.soon(7200), 'in 2 hours');
  assert.equal(english.soon(0), 'now');
});
