// Making and finding elements. Text only ever becomes text nodes.

/** Makes an element. Functions among the properties are listeners (onclick …), other properties are attributes; null and false leave one out. */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  append(element, children);
  return element;
}

/** Puts children (elements, texts, lists of them; null for none) into an element in place of what it holds. What has the focus keeps it, if it is there again. */
export function fill(element, ...children) {
  const focus = element.contains(document.activeElement) ? selectorOf(document.activeElement) : null;
  element.replaceChildren();
  append(element, children);
  if (focus) element.querySelector(focus)?.focus();
  return element;
}

/** What finds an element again after it was made anew: its id, or what it is about. */
function selectorOf(element) {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const [name, value] = Object.entries(element.dataset)[0] ?? [];
  return name ? `[data-${name}="${CSS.escape(value)}"]` : null;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
}

/** The element with an id, which page.html has. */
export const byId = (id) => document.getElementById(id);

/** A small drawing: a tree of [tag, attributes, …children]. */
export function draw([tag, attributes, ...children]) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(draw));
  return element;
}
