import { make } from './dom.js';
import * as words from './words.js';

/** An answer on the page, from the first word to the last source. */
export class AnswerView {
  #id;
  #text = '';
  #stage = make('p.stage', {}, 'Searching the documents');
  #prose = make('p.answer');
  #below = make('div.below');

  /** @param {string} id makes the ids of its parts unlike those of other answers */
  constructor(id, question) {
    this.#id = id;
    this.element = make('section.exchange', { 'aria-labelledby': `${id}-question` },
      make('h2.question', { id: `${id}-question` }, question), this.#stage, this.#prose, this.#below);
    this.#prose.hidden = true;
  }

  working(stage) {
    this.#stage.textContent = words.stage(stage);
  }

  add(text) {
    this.#text += text;
    this.#write(this.#text, null);
  }

  failed(problem) {
    this.#stage.remove();
    this.#below.append(make('div.problem', { role: 'alert' },
      make('p', {}, problem.message),
      problem.traceId ? make('p.hint', {}, `Trace ${problem.traceId}`) : null));
  }

  stopped() {
    this.#stage.textContent = 'Stopped.';
    this.#stage.classList.add('still');
  }

  done(answer) {
    this.#stage.remove();
    this.element.classList.add(answer.status.replace('_', '-'));
    this.#write(answer.answer, answer.shortAnswer);
    this.#below.append(...this.#sources(answer), this.#how(answer));
  }

  #write(text, shortAnswer) {
    this.#prose.hidden = false;
    this.#prose.replaceChildren(...words.pieces(text).flatMap(
      piece => typeof piece === 'number' ? [this.#mark(piece)] : stressed(piece, shortAnswer)));
  }

  #mark(n) {
    return make('sup', {},
      make('a.mark', { href: `#${this.#id}-source-${n}`, 'aria-label': `Source ${n}` }, String(n)));
  }

  #sources(answer) {
    switch (answer.status) {
      case 'conflicting': return this.#sides(answer);
      case 'not_found': return this.#nearMisses(answer.related);
      default: return [this.#list('Sources', answer.citations, answer.dates)];
    }
  }

  #sides({ conflicts, citations, dates }) {
    const told = new Set(conflicts.flatMap(side => side.citations));
    const rest = citations.filter(citation => !told.has(citation.n));
    return [
      make('p.differ', {}, 'The sources disagree. Each value stands with those that give it.'),
      make('div.sides', {}, ...conflicts.map(side => make('section.side', {},
        make('h3', {}, side.shortAnswer),
        this.#ordered(citations.filter(citation => side.citations.includes(citation.n)), dates)))),
      rest.length ? this.#list('Also cited', rest, dates) : null,
    ].filter(Boolean);
  }

  #nearMisses(related) {
    return related.length === 0 ? [] : [make('details.near', {},
      make('summary', {}, `What came near (${related.length})`),
      make('p.hint', {}, 'These passages touch on the question but do not answer it.'),
      this.#ordered(related, []))];
  }

  #list(title, citations, dates) {
    return make('section.sources', {}, make('h3', {}, title), this.#ordered(citations, dates));
  }

  #ordered(citations, dates) {
    return make('ol', {}, ...citations.map(citation =>
      this.#source(citation, dates.filter(date => date.citation === citation.n))));
  }

  #source(citation, dates) {
    return make('li.source', { id: `${this.#id}-source-${citation.n}`, tabindex: '-1' },
      make('span.n', { 'aria-hidden': 'true' }, String(citation.n)),
      make('div', {},
        make('p.title', {}, make('a', { href: citation.link }, citation.title)),
        make('p.place', {}, where(citation)),
        make('blockquote', {}, ...quoted(citation)),
        ...dates.map(resolved)));
  }

  #how({ mode, stages, confidence, standaloneQuestion, question }) {
    const ran = stages.map(stage => `${stage.name} ${words.number(stage.ms)} ms`).join(', ');
    return make('details.how', {},
      make('summary', {}, 'How this was found'),
      make('dl', {},
        ...entry('Searched for', standaloneQuestion === question ? null : standaloneQuestion),
        ...entry('Mode', mode), ...entry('Confidence', `${Math.round(confidence * 100)} %`), ...entry('Steps', ran)));
  }
}

const entry = (term, value) => value ? [make('dt', {}, term), make('dd', {}, value)] : [];

function stressed(text, shortAnswer) {
  const at = shortAnswer ? text.indexOf(shortAnswer) : -1;
  return at < 0 ? [text]
    : [text.slice(0, at), make('strong', {}, shortAnswer), text.slice(at + shortAnswer.length)].filter(part => part !== '');
}

function where({ publishedAt, file, page, heading }) {
  return [publishedAt ? words.date(publishedAt) : 'no date', heading, page ? `page\u00a0${page}` : null, file]
    .filter(Boolean).join(' · ');
}

function quoted({ quote, start, end, answerStart, answerEnd }) {
  const stands = answerEnd > answerStart && (answerStart > start || answerEnd < end);
  return stands
    ? [quote.slice(0, answerStart - start), make('mark', {}, quote.slice(answerStart - start, answerEnd - start)),
      quote.slice(answerEnd - start)]
    : [quote];
}

function resolved({ text, resolved, from }) {
  return make('p.resolved', {}, '“', text, '” is ', make('strong', {}, words.date(resolved)),
    `, read in ${words.reference(from)}`);
}
