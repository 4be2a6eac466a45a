import { eventsOf } from '../widget/events.js';
import * as key from './key.js';

/** Talks to the service. */

/** What the service says when it cannot serve a call. */
export class Problem extends Error {
  constructor({ title, detail, status, traceId }) {
    super(detail ?? title ?? 'The service cannot be reached.');
    this.status = status ?? 0;
    this.traceId = traceId ?? null;
  }
}

async function call(path, options = {}) {
  const headers = new Headers({ ...key.headers(), ...options.headers });
  let response;
  try {
    response = await fetch(path, { ...options, headers });
  } catch {
    throw new Problem({ detail: 'The service cannot be reached. Is it running?' });
  }
  if (response.ok) return response;
  throw new Problem(await response.json().catch(() => ({ title: response.statusText, status: response.status })));
}

const path = id => `/api/v1/documents/${encodeURIComponent(id)}`;

const json = async (...request) => (await call(...request)).json();

/** @returns {Promise<{id: string, guarded: boolean, roles: string[]}>} what whoever has this key may do */
export const caller = () => json('/api/v1/caller');

export const collections = () => json('/api/v1/collections');

export const documents = parameters => json(`/api/v1/documents?${new URLSearchParams(parameters)}`);

/** @returns {Promise<Array>} the passages that fit best */
export const search = async (query, limit, collection) => (await json('/api/v1/search', { method: 'POST',
  body: JSON.stringify({ query, limit, ...(collection && { collections: [collection] }) }),
  headers: { 'Content-Type': 'application/json' } })).passages;

export const documentOf = id => json(path(id));

export const textOf = async id => (await call(`${path(id)}/text`)).text();

export const structureOf = async id => (await json(`${path(id)}/structure`)).blocks;

export const originalOf = id => `${path(id)}/original`;

/** @returns {Promise<Blob>} the file, for those whose key cannot go with a link */
export const fileOf = async id => (await call(originalOf(id))).blob();

export const gaps = async () => (await json('/api/v1/gaps')).gaps;

/** @returns {Promise<string[]>} questions that a collection answers; all of them, where it has no name */
export const questions = async (limit, collection) =>
  (await json(`/api/v1/questions?${new URLSearchParams({ limit, ...(collection && { collection }) })}`)).questions;

export const startIngestion = () =>
  json('/api/v1/ingestions', { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } });

/** @returns {AsyncGenerator<{event: string, data: *}>} what happens until the run has ended */
export async function* ingestion(id) {
  const options = { headers: { Accept: 'text/event-stream' } };
  const response = await call(`/api/v1/ingestions/${encodeURIComponent(id)}`, options);
  try {
    yield* eventsOf(response);
  } catch {
    throw new Problem({ detail: 'The connection to the service was lost.' });
  }
}

/**
 * Sends files. Only the old interface tells how far an upload has come.
 *
 * @param {File[]} files
 * @param {string} collection
 * @param {function(number)} progress is told the share that has been sent, from 0 to 1
 * @returns {Promise<{ingestionId: string, files: string[]}>}
 */
export function upload(files, collection, progress) {
  const form = new FormData();
  form.append('collection', collection);
  files.forEach(file => form.append('file', file));
  const request = new XMLHttpRequest();
  request.open('POST', '/api/v1/documents');
  request.responseType = 'json';
  Object.entries(key.headers()).forEach(header => request.setRequestHeader(...header));
  request.upload.addEventListener('progress', ({ loaded, total }) => progress(total > 0 ? loaded / total : 0));
  return new Promise((resolve, reject) => {
    request.addEventListener('load', () => {
      if (request.status === 202) resolve(request.response);
      else reject(new Problem(request.response ?? { title: request.statusText, status: request.status }));
    });
    request.addEventListener('error', () => reject(new Problem({ detail: 'The connection to the service was lost.' })));
    request.send(form);
  });
}
