// The bar on top: title, search, tabs, and what is done with the whole page.
import { byId, fill, h } from './dom.js';
import { newSearchBox } from './searchbox.js';
import { t } from './words.js';

/** Draws the bar. app has data, store and the actions. */
export function drawBar(app) {
  const { data, store } = app;
  const { view } = store;
  const tab = (name) => h('button', { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-selected': String(view.tab === name), 'aria-controls': name, onclick: () => store.set({ tab: name }) }, t(name));
  const button = (name, sign, act) => h('button', { type: 'button', class: 'icon', id: `do-${name}`, title: t(name), 'aria-label': t(name), onclick: act }, sign);
  fill(byId('bar'),
    h('button', { type: 'button', id: 'do-filters', 'aria-expanded': String(app.filtersOpen), 'aria-controls': 'side', onclick: app.filters }, t('filters')),
    h('h1', { title: data.title || t('title') }, data.title || t('title')),
    newSearchBox(data, { id: 'find', label: t('search'), dark: app.dark, choose: (entity) => app.choose(entity.i) }),
    h('div', { role: 'tablist', class: 'tabs' }, tab('graph'), tab('table')),
    h('button', { type: 'button', id: 'do-path', 'aria-pressed': String(view.selected?.kind === 'path'), onclick: app.path }, t('path')),
    h('span', { class: 'gap' }),
    h('button', { type: 'button', id: 'do-csv', onclick: app.csv }, t('csv')),
    h('button', { type: 'button', id: 'do-link', onclick: app.link }, t('link')),
    button('theme', '◐', app.theme),
    h('button', { type: 'button', class: 'icon', id: 'do-language', title: t('languageName'), 'aria-label': t('languageName'), onclick: app.language }, t('language')),
    button('help', '?', app.help));
}
