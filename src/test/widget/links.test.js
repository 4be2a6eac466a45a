import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { hashOf, linkTo, placeOf, print } from '../../main/resources/static/widget/links.js';

const citation = (documentId, start, end, answerStart = start, answerEnd = end, page = null) =>
  ({ documentId, start, end, answerStart, answerEnd, page, link: `/documents/${documentId}#span=${start}-${end}` });

test('a link names the quote, its words and its page', () => {
  const one = citation('a', 14, 62, 20, 30, 3);

  assert.equal(linkTo('https://docent.example', one, [one]), 'https://docent.example/documents/a#span=14-62&answer=20-30&page=3');
});

test('a link is the one that the service gives, which says all of that already', () => {
  const cases = JSON.parse(readFileSync(new URL('links.json', import.meta.url)));
  for (const { link, ...one } of cases) {
    assert.equal(linkTo('', { ...one, link: link.replace(/&.*/, '') }, [one]), link);
    assert.equal(linkTo('', { ...one, link: `${link}&ticket=T` }, [one]), `${link}&ticket=T`);
  }
});

test('a link names the other quotes of the answer, so that one can go on to them', () => {
  const all = [citation('a', 14, 62), citation('b', 1, 9, 2, 4)];

  const place = placeOf(new URL(linkTo('https://docent.example', all[0], all)).hash);

  assert.deepEqual(place.span, [14, 62]);
  assert.equal(place.answer, null);
  assert.deepEqual(place.quotes, [
    { documentId: 'a', start: 14, end: 62, answerStart: 14, answerEnd: 62, print: '', ticket: '' },
    { documentId: 'b', start: 1, end: 9, answerStart: 2, answerEnd: 4, print: '', ticket: '' },
  ]);
  assert.match(hashOf(place.quotes[1], place.quotes), /^#span=1-9&answer=2-4&quotes=a:14-62/);
});

test('a place may be a span, a page, both or neither', () => {
  assert.deepEqual(placeOf('#span=14-62'), { span: [14, 62], answer: null, page: null, print: '', ticket: '', quotes: [] });
  assert.deepEqual(placeOf('#span=14-62&page=3').page, 3);
  assert.deepEqual(placeOf('#span=62-14').span, null);
  assert.deepEqual(placeOf(''), { span: null, answer: null, page: null, print: '', ticket: '', quotes: [] });
});

test('what is no place is passed over', () => {
  assert.deepEqual(placeOf('#span=1e9-x&answer=-&page=-1&quotes=java script:1-2,../x:1-2:1-2,,a:5-1').quotes, []);
});

test('a link that a server makes up leads nowhere but to the server', () => {
  assert.equal(linkTo('https://docent.example', { ...citation('a', 1, 2), link: 'javascript:alert(1)' }, []),
    'https://docent.example/');
});

test('a link tells what was quoted from what stands there now', () => {
  const one = { ...citation('a', 14, 18), quote: 'noon' };

  const place = placeOf(new URL(linkTo('https://docent.example', one, [one])).hash);

  assert.equal(place.print, print('noon'));
  assert.notEqual(place.print, print('none'));
});

test('each quote brings along what opens its own document', () => {
  const all = [{ ...citation('a', 14, 62), link: '/documents/a#span=14-62&ticket=reader.x.1.A' },
    { ...citation('b', 1, 9), quote: 'at noon', link: '/documents/b#span=1-9&ticket=reader.x.1.B' }];

  const place = placeOf(new URL(linkTo('https://docent.example', all[0], all)).hash);
  const next = placeOf(hashOf(place.quotes[1], place.quotes));

  assert.equal(place.ticket, 'reader.x.1.A');
  assert.deepEqual([next.ticket, next.print, next.span], ['reader.x.1.B', print('at noon'), [1, 9]]);
  assert.deepEqual(next.quotes, place.quotes);
  assert.equal(placeOf('#span=1-9&ticket=a%0Ab').ticket, '');
});
