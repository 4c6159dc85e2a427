// Elements without markup: every text becomes a text node, so that no name can be taken for HTML.

/** An element with attributes (a function listens to the event of its name) and children; empty ones are left out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter(child => child != null && child !== '' && child !== false));
  return element;
}

export const find = id => document.getElementById(id);
