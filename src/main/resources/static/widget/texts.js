import ar from './texts/ar.js';
import de from './texts/de.js';
import en from './texts/en.js';
import fr from './texts/fr.js';

const LANGUAGES = { ar, de, en, fr };

/** What is said to the reader, in the reader's language. */
export class Texts {
  #texts;
  #locale;

  /** @param {string[]} wanted language tags, the best first; English where none of them is spoken */
  constructor(wanted) {
    const tag = wanted.find(name => Object.hasOwn(LANGUAGES, primary(name))) ?? 'en';
    this.language = primary(tag);
    this.#texts = LANGUAGES[this.language];
    this.#locale = tag.includes('-') && isKnown(tag) ? tag : this.#texts.dates;
  }

  get direction() {
    return this.#texts.direction;
  }

  /** @param {Object<string, *>} [values] what stands in the place of `{name}` */
  say(key, values = {}) {
    return this.#texts[key].replace(/\{(\w+)\}/g, (_, name) => this.#apart(values[name]));
  }

  /** Keeps words of another direction from mixing with what stands around them. */
  #apart(value) {
    return this.direction === 'rtl' ? `\u2068${value}\u2069` : value;
  }

  /** `2026-01-04`, `2026-01`, `2026` or an interval of them, as people write it. */
  date(iso) {
    if (iso.includes('/')) {
      const [from, to] = iso.split('/').map(part => this.date(part));
      return from === to ? from : this.say('to', { from, to });
    }
    const parts = iso.split('-').map(Number);
    if (parts.some(Number.isNaN) || parts.length > 3) return iso;
    return this.#format({ year: 'numeric', ...(parts[1] && { month: 'long' }), ...(parts[2] && { day: 'numeric' }) },
      Date.UTC(parts[0], (parts[1] ?? 1) - 1, parts[2] ?? 1));
  }

  #format(options, time) {
    return new Intl.DateTimeFormat(this.#locale, { ...options, timeZone: 'UTC' }).format(time);
  }

  number(value) {
    return new Intl.NumberFormat(this.#locale).format(value);
  }

  /** In how many seconds or minutes, as people say it; none is now. */
  soon(seconds) {
    const format = new Intl.RelativeTimeFormat(this.#locale, { numeric: 'auto' });
    return seconds < 90 ? format.format(Math.ceil(seconds), 'second')
      : seconds < 5400 ? format.format(Math.ceil(seconds / 60), 'minute')
        : format.format(Math.ceil(seconds / 3600), 'hour');
  }

  stage(name) {
    return this.say(name in this.#texts ? name : 'working');
  }
}

const primary = tag => tag.toLowerCase().split('-')[0];

function isKnown(tag) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
