import { icon, make } from './dom.js';
import { daysOf, placeOf, quoteOf } from './quotes.js';

/** What an answer stands on, beneath it. */
export class Sources {
  #answer;
  #reader;
  #prefix;

  /**
   * @param {Answer} answer
   * @param {Reader} reader what the views share: texts, links, a voice
   * @param {string} prefix makes the ids of the sources unlike those of other answers
   */
  constructor(answer, reader, prefix) {
    this.#answer = answer;
    this.#reader = reader;
    this.#prefix = prefix;
  }

  /** @returns {Node[]} */
  elements() {
    switch (this.#answer.status) {
      case 'conflicting': return this.#sides();
      case 'not_found': return this.#near();
      default: return [this.#list('sources', this.#answer.citations)];
    }
  }

  #sides() {
    const { conflicts, citations } = this.#answer;
    const told = new Set(conflicts.flatMap(side => side.citations));
    const rest = citations.filter(citation => !told.has(citation.n));
    return [make('section.conflict', { part: 'conflict' },
      make('p.differ', {}, icon('warn'), this.#say('differ')),
      make('div.sides', {}, ...conflicts.map(side => make('section.side', {},
        make('h4', { dir: 'auto', lang: '' }, side.shortAnswer),
        this.#ordered(citations.filter(citation => side.citations.includes(citation.n))))))),
    ...(rest.length > 0 ? [this.#list('others', rest)] : [])];
  }

  #near() {
    const { related } = this.#answer;
    return related.length === 0 ? [] : [this.#details('near', related, make('p.hint', {}, this.#say('nearHint')))];
  }

  #list(title, citations) {
    return this.#details(title, citations, null);
  }

  #details(title, citations, hint) {
    return make('details.sources', { part: 'sources', open: true },
      make('summary', {}, this.#say(title), ' ', make('span.count', {}, this.#reader.texts.number(citations.length))),
      hint, this.#ordered(citations));
  }

  #ordered(citations) {
    return make('ol', {}, ...citations.map(citation => this.#source(citation)));
  }

  #source(citation) {
    const { texts, follow } = this.#reader;
    return make('li.source', { part: 'source', id: `${this.#prefix}-${citation.n}` },
      make('span.n', { 'aria-hidden': 'true' }, texts.number(citation.n)),
      make('div', {},
        make('a.title', { href: this.#reader.linkTo(citation, this.#cited()), target: '_blank', rel: 'noopener',
          click: event => follow(event, citation) }, make('bdi', { lang: citation.language ?? '' }, citation.title),
        make('span.unseen', {}, ` (${this.#say('newTab')})`)),
        make('p.place', {}, ...placeOf(citation, texts)),
        quoteOf(citation),
        ...daysOf(citation, this.#answer.dates ?? [], texts).map(([means, from]) =>
          make('p.day', {}, icon('day'), make('span', {}, make('strong', {}, means), ' ', make('span.from', {}, from))))));
  }

  #cited() {
    return this.#answer.citations.length > 0 ? this.#answer.citations : this.#answer.related;
  }

  #say(key) {
    return this.#reader.texts.say(key);
  }
}
