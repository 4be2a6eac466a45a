/**
 * The key that somebody has entered. It is kept as long as the tab is open, and is never part of an address. Tabs of
 * the same browser pass it on to each other.
 */

const NAME = 'docent.key';
const PATIENCE = 250;

const tabs = channel();

tabs.addEventListener('message', ({ data }) => {
  if (data === 'who has one?' && get() !== null) tabs.postMessage({ key: get() });
});

let ticket = '';
let held = null;

/** Where a browser keeps nothing for a page, its tabs may not talk to each other either. */
function channel() {
  try {
    return new BroadcastChannel(NAME);
  } catch {
    return new EventTarget();
  }
}

/** Has the document of a link read with what the link brings along, for want of a key. */
export const useTicket = found => { ticket = found; };

/** @returns {boolean} whether a text can go with a call; all keys of the service can */
export const isKey = text => /^[!-~]+$/.test(text ?? '');

export const get = () => [held, inStorage(storage => storage.getItem(NAME))].find(isKey) ?? null;

export function put(key) {
  held = key;
  inStorage(storage => storage.setItem(NAME, key));
}

export function forget() {
  held = null;
  inStorage(storage => storage.removeItem(NAME));
}

/** Where a browser keeps nothing for a page, a key is good for this page alone. */
function inStorage(use) {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
}

/** @returns {Object<string, string>} what goes with each call */
export function headers() {
  const opens = get() ?? ticket;
  return opens ? { Authorization: `Bearer ${opens}` } : {};
}

/** @returns {Promise<boolean>} whether another tab had one */
export function takeFromAnotherTab() {
  return new Promise(resolve => {
    const answer = ({ data }) => {
      if (typeof data?.key !== 'string') return;
      put(data.key);
      end(true);
    };
    const end = found => {
      clearTimeout(waiting);
      tabs.removeEventListener('message', answer);
      resolve(found);
    };
    const waiting = setTimeout(() => end(false), PATIENCE);
    tabs.addEventListener('message', answer);
    tabs.postMessage?.('who has one?');
  });
}
