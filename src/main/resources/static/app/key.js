/**
 * The key that somebody has entered. It is kept as long as the tab is open, and is never part of an address. Tabs of
 * the same browser pass it on to each other.
 */

const NAME = 'docent.key';
const PATIENCE = 250;

const tabs = new BroadcastChannel(NAME);

tabs.addEventListener('message', ({ data }) => {
  if (data === 'who has one?' && get() !== null) tabs.postMessage({ key: get() });
});

let ticket = '';

/** Has the document of a link read with what the link brings along, for want of a key. */
export const useTicket = found => { ticket = found; };

export const get = () => sessionStorage.getItem(NAME);

export const put = key => sessionStorage.setItem(NAME, key);

export const forget = () => sessionStorage.removeItem(NAME);

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
    tabs.postMessage('who has one?');
  });
}
