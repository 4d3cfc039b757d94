// The panel that leads from one entity to another.
import { h } from './dom.js';
import { shortestPaths } from './path.js';
import { newSearchBox } from './searchbox.js';
import { relationSwatch, typeSwatch } from './swatch.js';
import { figures, nameOf, t } from './words.js';

/** The path between two entities as elements for the panel; either may be open. */
export function pathPanel(app, selected) {
  const paths = pathsOf(app, selected);
  const open = selected.from === null || selected.to === null;
  return [
    h('h2', { id: 'panel-title' }, t('path')),
    end(app, selected, 'from'), end(app, selected, 'to'),
    h('label', {}, h('input', { id: 'places', type: 'checkbox', checked: selected.places, onchange: (event) => app.store.set({ selected: { ...selected, places: event.target.checked } }) }), ' ', t('pathPlaces')),
    open ? h('p', { class: 'note' }, t('pathHint')) : h('p', { class: 'facts' }, paths.length ? t('paths', paths.length, paths[0].length) : t('pathNone'), ' ',
      h('button', { type: 'button', onclick: () => app.store.set({ selected: { ...selected, from: selected.to, to: selected.from } }) }, t('swap'))),
    h('ol', { class: 'paths' }, paths.map((hops) => h('li', {}, hops.map((hop) => step(app, hop))))),
  ];
}

/** The paths of a selection, none while an end is open. */
export const pathsOf = ({ data, shown }, { from, to, places }) => (from === null || to === null ? [] : shortestPaths(data, shown, from, to, places));

function end(app, selected, side) {
  const { data, store } = app;
  const put = (i) => store.set({ selected: { ...selected, [side]: i } });
  const word = t(side === 'from' ? 'pathStart' : 'pathEnd');
  if (selected[side] === null) return h('div', { class: 'end' }, h('span', { class: 'note' }, word), newSearchBox(data, { id: `find-${side}`, label: word, dark: app.dark, choose: (entity) => put(entity.i) }));
  const entity = data.entities[selected[side]];
  return h('div', { class: 'end' }, h('span', { class: 'note' }, word), typeSwatch(data.types[entity.type], app.dark()), h('bdi', {}, entity.name),
    h('button', { type: 'button', class: 'icon', 'aria-label': t('close'), onclick: () => put(null) }, '×'));
}

function step(app, { from, to, edges }) {
  const { data, shown } = app;
  const within = data.entities[from].parent === to ? t('inPlace') : t('contains');
  return h('div', { class: 'step' }, h('bdi', {}, data.entities[from].name), h('ul', {}, edges.length ? null : h('li', { class: 'note' }, within), edges.map((edge) => {
    const relation = data.relations[edge.relation];
    const way = relation.symmetric ? '↔' : edge.subject === from ? '→' : '←';
    return h('li', {}, h('button', { type: 'button', class: 'said', onclick: () => app.chooseEdge(edge.i) }, relationSwatch(relation, app.dark()), `${nameOf(relation)} ${way} `, figures(shown.edges.get(edge.i))));
  })), h('bdi', {}, data.entities[to].name));
}
