/**
 * Makes an element. Whatever is put in is text or an element; nothing is ever read as HTML.
 *
 * @param {string} tag its name, with classes after dots: `p.hint`
 * @param {Object<string, *>} attributes attributes; a function is a listener; false, null and undefined are left out
 * @param {...(Node|string|null)} children
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
  element.append(...children.filter(child => child != null));
  return element;
}

/** Shows an element with this content, or hides it where there is none. */
export function fill(element, ...children) {
  const content = children.filter(child => child != null);
  element.replaceChildren(...content);
  element.hidden = content.length === 0;
}

export const find = selector => document.querySelector(selector);
