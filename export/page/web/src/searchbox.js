// The box to find entities with: a combobox with a list below.
import { fill, h } from './dom.js';
import { placesOf } from './data.js';
import { find } from './search.js';
import { typeSwatch } from './swatch.js';
import { nameOf, t } from './words.js';

/** Makes a search box; choose(entity) is called with what the reader takes. */
export function newSearchBox(data, { id, label, dark, choose }) {
  let found = [];
  let active = 0;
  const list = h('ul', { id: `${id}-list`, class: 'results', role: 'listbox', 'aria-label': label, hidden: true });
  const input = h('input', {
    id, type: 'search', role: 'combobox', autocomplete: 'off', spellcheck: 'false', placeholder: label, 'aria-label': label,
    'aria-controls': list.id, 'aria-expanded': 'false', 'aria-autocomplete': 'list',
    oninput: () => look(), onfocus: () => input.value && look(), onblur: () => setTimeout(close, 150), onkeydown: (event) => key(event),
  });

  function look() {
    found = find(data, input.value);
    active = 0;
    show();
  }
  function show() {
    const open = input.value.trim() !== '';
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    input.setAttribute('aria-activedescendant', open && found.length ? `${id}-${active}` : '');
    fill(list, found.map(option), open && !found.length ? h('li', { class: 'none' }, t('noMatch')) : null);
  }
  function option(entity, k) {
    const type = data.types[entity.type];
    const places = placesOf(data, entity).map((place) => place.name);
    return h('li', { id: `${id}-${k}`, role: 'option', 'aria-selected': String(k === active), onmousedown: (event) => (event.preventDefault(), take(k)) },
      typeSwatch(type, dark()), h('span', { class: 'name' }, h('bdi', {}, entity.name)),
      h('span', { class: 'note' }, [nameOf(type), entity.code, ...places].filter(Boolean).join(' · ')));
  }
  function take(k) {
    const entity = found[k];
    if (!entity) return;
    input.value = '';
    close();
    choose(entity);
  }
  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  }
  function key(event) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      active = (active + step + found.length) % found.length;
      show();
      list.children[active].scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') take(active);
    else if (event.key === 'Escape') (input.value = ''), close(), input.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return h('div', { class: 'search' }, input, list);
}
