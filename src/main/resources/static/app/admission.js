import { find, make } from './dom.js';
import * as key from './key.js';
import * as service from './service.js';

/**
 * Waits until whoever looks at the page may do something, asking for a key where the service needs one.
 *
 * @param {string} [remark] why there is need of a key
 * @returns {Promise<{id: string, guarded: boolean, roles: string[]}>}
 */
export async function admitted(remark = '') {
  try {
    const caller = await service.caller();
    if (caller.guarded) offerToLeave();
    return caller;
  } catch (problem) {
    if (problem.status !== 401 && problem.status !== 403) throw problem;
    if (key.get() === null && await key.takeFromAnotherTab()) return admitted(remark);
    return ask(key.get() === null ? remark : 'The service does not take this key. It may have been revoked.');
  }
}

function ask(remark) {
  key.forget();
  const field = make('input', { type: 'password', id: 'key', autocomplete: 'off', spellcheck: 'false', required: true });
  const form = make('form', {}, make('label', { for: 'key' }, 'Key'), field, make('button.choice', { type: 'submit' }, 'Open'));
  const box = make('main', { id: 'admission', class: 'admission', 'aria-labelledby': 'admission-title' },
    make('h1', { id: 'admission-title' }, 'This service needs a key'),
    make('p.hint', {}, 'Whoever looks after it can give you one. It is kept until this tab is closed.'),
    form, ...(remark ? [make('p.problem', { role: 'alert' }, remark)] : []));
  document.body.classList.add('closed');
  document.body.append(box);
  field.focus();
  return new Promise((resolve, reject) => form.addEventListener('submit', event => {
    event.preventDefault();
    const entered = field.value.trim();
    if (!key.isKey(entered)) return refuse(form);
    key.put(entered);
    box.remove();
    document.body.classList.remove('closed');
    admitted().then(resolve, reject);
  }));
}

/** What a call cannot carry is no key. */
function refuse(form) {
  form.parentElement.querySelector('.problem')?.remove();
  form.after(make('p.problem', { role: 'alert' },
    'This is no key of the service: a key is made of Latin letters, digits and signs. Copy it once more.'));
}

function offerToLeave() {
  if (key.get() === null || find('#leave')) return;
  find('.masthead nav').append(make('button.quiet', { type: 'button', id: 'leave', click: leave }, 'Forget the key'));
}

function leave() {
  key.forget();
  location.reload();
}
