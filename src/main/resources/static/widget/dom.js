/** Makes what is shown. Whatever is put in is text or a node; nothing is ever read as HTML. */

const SVG = 'http://www.w3.org/2000/svg';

const ICONS = {
  chat: 'M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5z'
    + 'M8 8.5h8M8 11.7h4.5',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M12 19V5.5M6 11l6-6 6 6',
  stop: 'M7.5 7.5h9v9h-9z',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  up: 'M7 11v9H4v-9zM7 11l4-8c1.5 0 2.5 1 2.5 2.5V9H19l-1.5 11H7',
  down: 'M7 13V4H4v9zM7 13l4 8c1.5 0 2.5-1 2.5-2.5V15H19L17.5 4H7',
  anew: 'M5 12a7 7 0 1 0 2.2-5.1L4 10M4 4.5V10h5.5',
  leave: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9',
  day: 'M5 6.5h14V20H5zM5 10.5h14M9 4v4M15 4v4',
  warn: 'M12 4l9 16H3zM12 10v4.5M12 17v.4',
};

/**
 * @param {string} tag its name, with classes after dots: `p.hint`
 * @param {Object<string, *>} attributes a function is a listener; false, null and undefined are left out
 * @param {...(Node|string|null|undefined|false)} children
 */
export function make(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  element.classList.add(...classes);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(attribute, value);
    else if (value === true) element.setAttribute(attribute, '');
    else if (value !== false && value != null) element.setAttribute(attribute, value);
  }
  element.append(...children.filter(child => child != null && child !== false));
  return element;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** A button that shows an icon and is called by its label. */
export const iconButton = (name, label, click, attributes = {}) =>
  make('button.icon', { type: 'button', 'aria-label': label, title: label, click, ...attributes }, icon(name));
