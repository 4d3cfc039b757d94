// What is known of an entity.
import { placesOf, otherEnd } from './data.js';
import { h } from './dom.js';
import { relationSwatch, typeSwatch } from './swatch.js';
import { figures, money, nameOf, t } from './words.js';

/** The card of an entity as elements for the panel. */
export function card(app, i) {
  const { data } = app;
  const entity = data.entities[i];
  const type = data.types[entity.type];
  return [
    h('h2', { id: 'panel-title' }, typeSwatch(type, app.dark()), h('bdi', {}, entity.name)),
    h('p', { class: 'facts' }, facts(app, entity)),
    entity.aliases.length ? h('p', { class: 'note' }, `${t('aliases')} `, entity.aliases.join('、')) : null,
    actions(app, entity),
    relations(app, entity),
    contains(app, entity),
    articles(app, entity),
  ];
}

function facts(app, entity) {
  const { data } = app;
  const mentions = entity.mentions.reduce((n, [, times]) => n + times, 0);
  const places = placesOf(data, entity);
  return [
    [nameOf(data.types[entity.type]), entity.code].filter(Boolean).join(' '),
    entity.group ? ` · ${t('members', entity.count, entity.approx)}` : '',
    places.length ? [` · ${t('inPlace')} `, places.map((place, k) => [k ? '、' : '', link(app, place.i)])] : '',
    ` · ${entity.inferred ? t('inferred') : t('mentions', mentions, entity.mentions.length)}`,
  ];
}

const link = (app, i) => h('button', { type: 'button', class: 'link', onclick: () => app.choose(i) }, h('bdi', {}, app.data.entities[i].name));

function actions(app, entity) {
  const { store } = app;
  const around = store.view.around?.entity === entity.i ? store.view.around.hops : 0;
  const hops = (n) => h('button', { type: 'button', 'aria-pressed': String(around === n), onclick: () => store.set({ around: around === n ? null : { entity: entity.i, hops: n } }) }, t('hops', n));
  return h('p', { class: 'actions' },
    entity.at ? h('button', { type: 'button', onclick: () => app.centre([entity.i]) }, t('centre')) : null,
    h('button', { type: 'button', onclick: () => store.set({ selected: { kind: 'path', from: entity.i, to: null, places: false } }) }, t('pathFrom')),
    h('span', { class: 'note' }, t('focus')), hops(1), hops(2), hops(3));
}

/** The relations shown, by kind and direction, the greatest amount first. */
function relations(app, entity) {
  const { data, shown } = app;
  const sections = new Map();
  for (const edge of entity.edges) {
    if (!shown.edges.has(edge.i)) continue;
    const relation = data.relations[edge.relation];
    const way = relation.symmetric ? '↔' : edge.subject === entity.i ? '→' : '←';
    const key = `${relation.i}${way}`;
    if (!sections.has(key)) sections.set(key, { relation, way, edges: [] });
    sections.get(key).edges.push(edge);
  }
  const hidden = entity.edges.filter((edge) => !shown.edges.has(edge.i)).length;
  const order = [...sections.values()].sort((a, b) => a.relation.i - b.relation.i || (a.way < b.way ? 1 : -1));
  return [
    entity.edges.length ? null : h('p', { class: 'note' }, t('noRelations')),
    order.map((section) => relationSection(app, entity, section)),
    order.some(({ edges }) => edges.length > 1 && edges.some((edge) => shown.edges.get(edge.i).amount)) ? h('p', { class: 'note' }, t('sumNote')) : null,
    hidden ? h('p', { class: 'note' }, t('hiddenRelations', hidden)) : null,
  ];
}

function relationSection(app, entity, { relation, way, edges }) {
  const { shown } = app;
  const sums = edges.map((edge) => shown.edges.get(edge.i));
  const amount = sums.reduce((all, sum) => all + sum.amount, 0n);
  const people = sums.reduce((all, sum) => all + sum.people, 0);
  const total = [t('nRelations', edges.length), amount ? money(amount) : '', people ? t('people', people) : ''].filter(Boolean).join(' · ');
  const compare = (a, b) => {
    const [x, y] = [shown.edges.get(a.i), shown.edges.get(b.i)];
    return Number(y.amount > x.amount) - Number(y.amount < x.amount) || y.people - x.people || y.statements.length - x.statements.length || a.i - b.i;
  };
  return h('section', { class: 'relation' },
    h('h3', {}, relationSwatch(relation, app.dark()), `${nameOf(relation)} ${way}`, h('span', { class: 'sum' }, total)),
    h('ul', { class: 'rows' }, edges.sort(compare).map((edge) => row(app, entity, edge))));
}

/** One neighbour: its name leads to its card, the figures lead to the sentences. */
function row(app, entity, edge) {
  const other = app.data.entities[otherEnd(edge, entity.i)];
  const sum = app.shown.edges.get(edge.i);
  const said = sum.statements?.length
    ? h('button', { type: 'button', class: 'said', 'data-edge': String(edge.i), title: t('evidence'), onclick: () => app.chooseEdge(edge.i) }, figures(sum), h('span', { class: 'count' }, `“ ${sum.statements.length}`)) : null;
  return h('li', {}, typeSwatch(app.data.types[other.type], app.dark()), link(app, other.i), said);
}

function contains(app, entity) {
  if (!entity.children.length) return null;
  return h('section', {}, h('h3', {}, t('contains')), h('p', {}, entity.children.map((i, k) => [k ? '、' : '', link(app, i)])));
}

function articles(app, entity) {
  if (!entity.mentions.length) return null;
  const order = [...entity.mentions].sort(([a, m], [b, n]) => n - m || a - b);
  return h('section', {}, h('h3', {}, t('articles')), h('ul', { class: 'plainlist' }, order.map(([k, n]) => {
    const doc = app.data.documents[k];
    return h('li', {}, h('bdi', {}, doc.title || doc.location || t('untitled')), h('span', { class: 'note' }, ` ${[doc.source, doc.date].filter(Boolean).join(' · ')} ×${n}`));
  })));
}
