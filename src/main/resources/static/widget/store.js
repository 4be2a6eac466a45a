const MOST = 100;

/** Keeps a conversation for as long as the tab is open, so that it survives a change of page. */
export class Store {
  #key;

  constructor(key) {
    this.#key = `docent-chat ${key}`;
  }

  load() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key)) ?? {};
    } catch {
      return {};
    }
  }

  /** Where there is no room, the oldest half is let go; where nothing may be kept, nothing is. */
  save(changes) {
    const kept = { exchanges: [], ...this.load(), ...changes };
    kept.exchanges = kept.exchanges.slice(-MOST);
    while (!this.#put(kept) && kept.exchanges.length > 0) {
      kept.exchanges = kept.exchanges.slice(Math.ceil(kept.exchanges.length / 2));
    }
  }

  #put(kept) {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }
}
