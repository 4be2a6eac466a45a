const THE_PAGES_TOO = ['Escape', 'Tab'];

/** What is written in a field is no shortcut of the page around it. */
export function keepToItself(event) {
  const isWritten = !event.ctrlKey && !event.metaKey && !THE_PAGES_TOO.includes(event.key);
  if (isWritten && event.target.matches('textarea')) event.stopPropagation();
}
