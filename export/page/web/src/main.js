// Puts the page together. What the reader does changes the view (view.js); every change draws the parts anew that depend on it.
import { drawBar } from './bar.js';
import { card } from './card.js';
import { otherEnd, readData } from './data.js';
import { byId, fill, h } from './dom.js';
import { evidence, scrollToMark } from './evidence.js';
import { visible } from './filter.js';
import { newGraphView } from './graphview.js';
import { listenToKeys, toggleHelp } from './keys.js';
import { pathPanel, pathsOf } from './pathpanel.js';
import { drawSidebar } from './sidebar.js';
import { downloadTable, drawTable } from './table.js';
import { drawTimeline, showPeriod } from './timeline.js';
import { fromHash, newStore, start, toHash } from './view.js';
import { figures, nameOf, setLanguage, t } from './words.js';

const filters = ['hiddenTypes', 'hiddenRelations', 'period', 'undated', 'least', 'confidence', 'status', 'around'];

async function main() {
  const data = await readData();
  const store = newStore({ ...start(), ...firstPath(data), ...fromHash(data, location.hash) });
  const app = { data, store, counts: countsOf(data), shown: null, graph: null, filtersOpen: false };
  addActions(app);
  store.on((view, changed) => update(app, changed));
  update(app, Object.keys(store.view));
  listenToKeys(app);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => update(app, ['theme']));
  addEventListener('hashchange', () => location.hash.slice(1) !== toHash(data, store.view) && store.set({ ...start(), ...fromHash(data, location.hash) }));
  globalThis.kgPage = app; // for the console of the browser, and for tests
  document.documentElement.dataset.ready = 'yes';
}

/** The selection that a page of a path (kg render --path) begins with. */
function firstPath({ path }) {
  return path.length > 1 ? { selected: { kind: 'path', from: path[0], to: path.at(-1), places: true } } : {};
}

/** How many edges and entities of each kind the graph holds. */
function countsOf(data) {
  const counts = { types: data.types.map(() => 0), relations: data.relations.map(() => 0) };
  for (const edge of data.edges) counts.relations[edge.relation]++;
  for (const entity of data.entities) if (entity.at) counts.types[entity.type]++;
  return counts;
}

function addActions(app) {
  const { data, store } = app;
  app.dark = () => (store.view.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  app.choose = (i) => {
    const { selected } = store.view;
    if (selected?.kind === 'path' && (selected.from === null || selected.to === null) && selected.from !== i) {
      return store.set({ selected: selected.from === null ? { ...selected, from: i } : { ...selected, to: i } });
    }
    store.set({ selected: { kind: 'entity', entity: i } });
    app.graph?.reveal([i]);
  };
  app.chooseEdge = (i) => data.edges[i].statements.length && store.set({ selected: { kind: 'edge', edge: i, passage: 0 } });
  app.centre = (entities) => {
    store.set({ tab: 'graph' });
    app.graph?.go(entities);
  };
  app.path = () => store.set({ selected: store.view.selected?.kind === 'path' ? null : { kind: 'path', from: store.view.selected?.entity ?? null, to: null, places: false } });
  app.csv = () => downloadTable(app);
  app.link = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      say(t('copied'));
    } catch {
      prompt(t('link'), location.href); // the browser lets no page write to the clipboard
    }
  };
  app.theme = () => store.set({ theme: app.dark() ? 'light' : 'dark' });
  app.language = () => store.set({ language: languageFor(store.view) === 'zh' ? 'en' : 'zh' });
  app.reset = () => {
    const { language, theme, tab } = store.view;
    store.set({ ...start(), language, theme, tab });
    app.graph?.fit();
  };
  app.help = toggleHelp;
  app.filters = () => { // of narrow windows, where they lie over the graph
    app.filtersOpen = !app.filtersOpen;
    byId('side').classList.toggle('open', app.filtersOpen);
    drawBar(app);
  };
  app.escape = () => (byId('help').open ? byId('help').close() : app.filtersOpen ? app.filters() : store.set(store.view.selected ? { selected: null } : store.view.around ? { around: null } : {}));
}

const languageFor = (view) => view.language ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');

function startGraph(app) {
  const { store } = app;
  const place = byId('graph');
  place.tabIndex = 0;
  place.setAttribute('aria-label', t('graph'));
  try {
    app.graph = newGraphView(app.data, app.shown, app.dark(), place, {
      entity: app.choose, edge: app.chooseEdge, over: (what, event) => point(app, what, event),
      ground: () => store.view.selected?.kind !== 'path' && store.set({ selected: null }),
      camera: (at) => saveLater(app, at),
    });
  } catch (problem) {
    if (problem.message !== 'no WebGL 2') throw problem;
    app.noGraph = true;
    place.append(h('p', { class: 'note nograph' }, t('noGraph')));
    return;
  }
  if (store.view.camera) app.graph.setCamera(store.view.camera);
  else if (store.view.around) app.graph.frame([...app.shown.entities]);
  else if (store.view.selected) app.graph.frame(around(app, store.view.selected));
  new ResizeObserver(() => place.clientWidth && app.graph.resize()).observe(place);
}

/** Draws what depends on the changed parts of the view. */
function update(app, changed) {
  const { data, store } = app;
  const { view } = store;
  const any = (...names) => names.some((name) => changed.includes(name));
  setLanguage(languageFor(view));
  document.documentElement.lang = languageFor(view) === 'zh' ? 'zh-CN' : 'en';
  document.documentElement.dataset.theme = app.dark() ? 'dark' : 'light';
  if (any(...filters)) app.shown = visible(data, view);
  if (any('language', 'theme', 'tab', 'selected')) drawBar(app);
  if (any('language', 'theme', 'hiddenTypes', 'hiddenRelations', 'around') || changed.length > 5) drawSidebar(app);
  if (any('language', 'undated')) drawTimeline(app);
  else if (any('period')) showPeriod(app);
  byId('graph').hidden = view.tab !== 'graph';
  byId('table').hidden = view.tab !== 'table';
  if (view.tab === 'graph' && !app.graph && !app.noGraph) startGraph(app);
  else {
    if (any('theme')) app.graph?.theme(app.dark());
    if (any(...filters)) app.graph?.show(app.shown);
    if (any('around')) app.graph?.frame([...app.shown.entities]);
  }
  if (any('selected', 'language', 'theme', 'tab', ...filters)) drawPanel(app);
  if (view.tab === 'table' && any('tab', 'sort', 'language', 'theme', ...filters)) drawTable(app);
  const part = data.selection?.length ? ` · ${t('part')}${data.selection.join('；')}` : '';
  say((data.edges.length ? (app.shown.relations ? t('counts', app.shown.entities.size, app.shown.relations, app.shown.statements) : t('nothing')) : t('empty')) + part);
  save(app);
}

function drawPanel(app) {
  const { selected } = app.store.view;
  const panel = byId('panel');
  panel.hidden = !selected;
  panel.setAttribute('aria-labelledby', 'panel-title');
  const content = { entity: () => card(app, selected.entity), edge: () => evidence(app, selected), path: () => pathPanel(app, selected) }[selected?.kind];
  fill(panel, content ? [h('button', { type: 'button', class: 'icon close', 'aria-label': t('close'), title: t('close'), onclick: () => app.store.set({ selected: null }) }, '×'), content()] : []);
  scrollToMark(panel);
  app.graph?.select(...marked(app, selected));
}

/** The entities and edges of the graph that a selection marks. */
function marked(app, selected) {
  const { data } = app;
  switch (selected?.kind) {
    case 'entity': return [[selected.entity], []];
    case 'edge': return [[data.edges[selected.edge].subject, data.edges[selected.edge].object], app.shown.edges.has(selected.edge) ? [selected.edge] : []];
    case 'path': return [[selected.from, selected.to].filter((i) => i !== null), pathsOf(app, selected).flatMap((hops) => hops.flatMap(({ edges }) => edges.map((edge) => edge.i)))];
  }
  return [[], []];
}

/** What a link to a selection should bring into view: the entities that it marks, of one also those it is related to. */
function around(app, selected) {
  const { data, shown } = app;
  const [entities] = marked(app, selected);
  if (selected.kind !== 'entity') return entities;
  return entities.flatMap((i) => [i, ...data.entities[i].edges.filter((edge) => shown.edges.has(edge.i)).map((edge) => otherEnd(edge, i))]);
}

/** Says in a few words what the pointer rests on. */
function point(app, what, event) {
  const tip = byId('tip');
  tip.hidden = !what;
  if (!what) return;
  const { data, shown } = app;
  if (what.entity !== undefined) {
    const entity = data.entities[what.entity];
    const n = entity.edges.filter((edge) => shown.edges.has(edge.i)).length;
    fill(tip, h('b', {}, h('bdi', {}, entity.name)), ` ${nameOf(data.types[entity.type])} ${entity.code ?? ''} · ${t('relations')} ${n}`);
  } else {
    const edge = data.edges[what.edge];
    const sum = shown.edges.get(what.edge) ?? edge;
    fill(tip, h('bdi', {}, data.entities[edge.subject].name), h('b', {}, ` ${nameOf(data.relations[edge.relation])} `), h('bdi', {}, data.entities[edge.object].name), h('br'), [figures(sum), sum.statements.length ? `“ ${sum.statements.length}` : ''].filter(Boolean).join(' · '));
  }
  const { left, top } = byId('graph').getBoundingClientRect();
  tip.style.left = `${Math.min(left + event.x + 14, innerWidth - 320)}px`;
  tip.style.top = `${top + event.y + 16}px`;
}

const say = (text) => fill(byId('status'), text);

let timer = null;

function saveLater(app, camera) {
  const { x, y, ratio } = camera;
  app.store.view.camera = Math.abs(x - 0.5) + Math.abs(y - 0.5) + Math.abs(ratio - 1) < 0.002 ? null : camera;
  clearTimeout(timer);
  timer = setTimeout(() => save(app), 300);
}

/** Writes the view into the address. */
function save({ data, store }) {
  const hash = toHash(data, store.view);
  if (location.hash.slice(1) !== hash) history.replaceState(null, '', `#${hash}`);
}

main();
