// The filters at the side, which are the legend too.
import { byId, fill, h } from './dom.js';
import { parse } from './money.js';
import { relationSwatch, typeSwatch } from './swatch.js';
import { languageOf, money, nameOf, t } from './words.js';

/** Draws the filters with how many of each kind the graph holds. */
export function drawSidebar(app) {
  const { data, store } = app;
  const types = data.types.filter((type) => app.counts.types[type.i]);
  const relations = data.relations.filter((relation) => app.counts.relations[relation.i]);
  fill(byId('side'),
    group(app, 'relations', relations, 'hiddenRelations', relationSwatch, app.counts.relations),
    group(app, 'types', types, 'hiddenTypes', typeSwatch, app.counts.types),
    amount(store), confidence(store), status(store),
    h('p', { class: 'legend' }, t('legendWidth')),
    h('button', { type: 'button', id: 'reset', onclick: app.reset }, t('reset')));
}

/** Boxes to tick, one for each type or relation. */
function group(app, name, items, hidden, swatch, counts) {
  const { store } = app;
  const row = (item) => {
    const toggle = () => {
      const set = new Set(store.view[hidden]);
      if (!set.delete(item.i)) set.add(item.i);
      store.set({ [hidden]: set });
    };
    const only = () => {
      const others = items.filter((other) => other !== item).map((other) => other.i);
      const alone = others.every((i) => store.view[hidden].has(i)) && !store.view[hidden].has(item.i);
      store.set({ [hidden]: new Set(alone ? [] : others) });
    };
    const key = item.type ?? item.relation;
    return h('li', {},
      h('label', {}, h('input', { type: 'checkbox', 'data-kind': key, checked: !store.view[hidden].has(item.i), onchange: toggle }), swatch(item, app.dark()), h('span', { class: 'name' }, nameOf(item)), h('span', { class: 'count' }, String(counts[item.i]))),
      h('button', { type: 'button', class: 'only', 'data-only': key, title: t('onlyHint'), onclick: only }, t('only')));
  };
  return h('fieldset', {}, h('legend', {}, t(name)), h('ul', {}, items.map(row)));
}

function amount(store) {
  const steps = languageOf() === 'zh' ? ['100万', '1000万', '1亿', '10亿'] : ['1 million', '10 million', '100 million', '1 billion'];
  const problem = h('span', { class: 'problem', role: 'alert' });
  const read = (event) => {
    const least = parse(event.target.value);
    fill(problem, least === undefined ? t('badAmount') : '');
    if (least !== undefined) store.set({ least });
  };
  return h('fieldset', {}, h('legend', {}, h('label', { for: 'amount' }, t('amount'))),
    h('input', { id: 'amount', list: 'amounts', value: store.view.least === null ? '' : money(store.view.least), placeholder: t('amountHint'), onchange: read }),
    h('datalist', { id: 'amounts' }, steps.map((value) => h('option', { value }))), problem);
}

function confidence(store) {
  const value = h('output', { for: 'confidence' }, store.view.confidence.toFixed(2));
  const set = (event) => {
    fill(value, Number(event.target.value).toFixed(2));
    store.set({ confidence: Number(event.target.value) });
  };
  return h('fieldset', {}, h('legend', {}, h('label', { for: 'confidence' }, t('confidence')), ' ', value),
    h('input', { id: 'confidence', type: 'range', min: 0, max: 1, step: 0.05, value: store.view.confidence, oninput: set }));
}

function status(store) {
  const option = ([value, word]) => h('option', { value, selected: store.view.status === value }, t(word));
  return h('fieldset', {}, h('legend', {}, h('label', { for: 'status-of' }, t('status'))),
    h('select', { id: 'status-of', onchange: (event) => store.set({ status: event.target.value }) }, [['all', 'any'], ['done', 'done'], ['planned', 'planned']].map(option)));
}
