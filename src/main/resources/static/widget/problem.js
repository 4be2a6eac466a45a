/** Why the service did not do what it was asked. */
export class Problem extends Error {
  /**
   * @param {'offline'|'unreachable'|'broken'|'limit'|'busy'|'refused'|'failed'} kind
   * @param {{detail?: string, title?: string, status?: number, traceId?: string, until?: number}} [said] what the service
   *   says of it
   * @param {number} [wait] seconds until it makes sense to try again
   */
  constructor(kind, said = {}, wait = 0) {
    super(said.detail ?? said.title ?? '');
    this.kind = kind;
    this.status = said.status ?? 0;
    this.traceId = said.traceId ?? null;
    this.wait = wait;
    this.until = said.until ?? Date.now() + wait * 1000;
  }

  /** Seconds from now until it makes sense to try again. */
  get left() {
    return Math.max(0, (this.until - Date.now()) / 1000);
  }

  static async of(response) {
    const said = await response.json().catch(() => ({ title: response.statusText, status: response.status }));
    const wait = Number(response.headers.get('Retry-After')) || 60;
    if (response.status === 429) return new Problem('limit', said, wait);
    if (response.status === 503 && response.headers.has('Retry-After')) return new Problem('busy', said, wait);
    if (response.status === 401 || response.status === 403) return new Problem('refused', said);
    return new Problem('failed', said);
  }

  /** @param {string} kind what it is if the browser is online */
  static lost(kind) {
    return new Problem(globalThis.navigator?.onLine === false ? 'offline' : kind);
  }
}
