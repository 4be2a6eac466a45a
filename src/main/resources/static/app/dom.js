export { icon, make } from '../widget/dom.js';

/** Shows an element with this content, or hides it where there is none. */
export function fill(element, ...children) {
  const content = children.filter(child => child != null);
  element.replaceChildren(...content);
  element.hidden = content.length === 0;
}

export const find = selector => document.querySelector(selector);
