// What the reader has chosen: the state of the page. It stands in the address behind #, so that a link restores it.
import { edgeKey } from './data.js';

/** The view of a page that nothing was chosen on. */
export const start = () => ({
  tab: 'graph', // or table
  hiddenTypes: new Set(), hiddenRelations: new Set(), // places in the lists of data
  period: null, // or [first year, last year]
  undated: true, // also statements without a period
  least: null, // amount of an edge in 分
  confidence: 0,
  status: 'all', // done, planned
  around: null, // or {entity, hops}
  selected: null, // or {kind: 'entity', entity}, {kind: 'edge', edge, passage}, {kind: 'path', from, to, places}
  sort: { column: 'amount', down: true },
  camera: null, // or {x, y, ratio}
  language: null, // zh, en; null for that of the browser
  theme: null, // light, dark; null for that of the system
});

/** Holds a view and tells listeners what has changed: listener(view, names of the changed parts). */
export function newStore(view) {
  const listeners = [];
  return {
    view,
    on: (listener) => listeners.push(listener),
    set(changes) {
      Object.assign(view, changes);
      for (const listener of listeners) listener(view, Object.keys(changes));
    },
  };
}

/** The view as the text behind # of an address; ids stand for places. */
export function toHash(data, view) {
  const out = new URLSearchParams();
  const put = (name, value) => value !== null && value !== '' && out.set(name, value);
  put('tab', view.tab === 'table' ? 'table' : null);
  put('without', [...[...view.hiddenTypes].map((i) => data.types[i].type), ...[...view.hiddenRelations].map((i) => data.relations[i].relation)].join(' '));
  put('years', view.period && view.period.join('-'));
  put('undated', view.undated ? null : 'no');
  put('amount', view.least === null ? null : String(view.least));
  put('confidence', view.confidence || null);
  put('status', view.status === 'all' ? null : view.status);
  put('around', view.around && `${view.around.hops} ${data.entities[view.around.entity].id}`);
  put('show', selection(data, view.selected));
  put('sort', view.sort.column === 'amount' && view.sort.down ? null : (view.sort.down ? '-' : '') + view.sort.column);
  put('camera', view.camera && [view.camera.x, view.camera.y, view.camera.ratio].map((v) => v.toFixed(4)).join(' '));
  put('language', view.language);
  put('theme', view.theme);
  return out.toString();
}

function selection(data, selected) {
  switch (selected?.kind) {
    case 'entity': return `entity ${data.entities[selected.entity].id}`;
    case 'edge': return `edge ${selected.passage} ${edgeKey(data, data.edges[selected.edge])}`;
    case 'path': return [selected.places ? 'route' : 'path', ...[selected.from, selected.to].filter((i) => i !== null).map((i) => data.entities[i].id)].join(' ');
  }
  return null;
}

/** Reads what toHash has written, as changes of a view. What is not understood is left out. */
export function fromHash(data, hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const get = (name, read) => {
    const value = given.has(name) ? read(given.get(name)) : undefined;
    return value === undefined || Number.isNaN(value) ? {} : value;
  };
  const names = new Set((given.get('without') ?? '').split(' '));
  const places = (list, key) => new Set(list.filter((item) => names.has(item[key])).map((item) => item.i));
  return {
    ...(given.has('without') ? { hiddenTypes: places(data.types, 'type'), hiddenRelations: places(data.relations, 'relation') } : {}),
    ...get('tab', (v) => (v === 'table' ? { tab: v } : {})),
    ...get('years', (v) => (/^\d{1,4}-\d{1,4}$/.test(v) ? { period: v.split('-').map(Number) } : {})),
    ...get('undated', (v) => ({ undated: v !== 'no' })),
    ...get('amount', (v) => (/^\d+$/.test(v) ? { least: BigInt(v) } : {})),
    ...get('confidence', (v) => (v >= 0 && v <= 1 ? { confidence: Number(v) } : {})),
    ...get('status', (v) => (v === 'done' || v === 'planned' ? { status: v } : {})),
    ...get('around', (v) => around(data, v)),
    ...linked(data, hash),
    ...get('show', (v) => shown(data, v)),
    ...get('sort', (v) => ({ sort: { column: v.replace(/^-/, ''), down: v.startsWith('-') } })),
    ...get('camera', (v) => camera(v.split(' ').map(Number))),
    ...get('language', (v) => (v === 'zh' || v === 'en' ? { language: v } : {})),
    ...get('theme', (v) => (v === 'light' || v === 'dark' ? { theme: v } : {})),
  };
}

/** What the links of pictures lead to (kg render --link): entity=ID, or edge=SUBJECT~RELATION~OBJECT. */
function linked(data, hash) {
  const [, kind, value] = /[#&](entity|edge)=([^&]*)/.exec(hash) ?? [];
  if (!kind) return {};
  let ids;
  try {
    ids = value.split('~').map(decodeURIComponent);
  } catch {
    return {}; // a broken address
  }
  return shown(data, kind === 'edge' ? `edge 0 ${ids.join(' ')}` : `entity ${ids[0]}`);
}

function around(data, value) {
  const [, hops, id] = /^([1-9]) (.*)$/s.exec(value) ?? [];
  const entity = data.entityById.get(id);
  return entity ? { around: { entity: entity.i, hops: Number(hops) } } : {};
}

function shown(data, value) {
  const [kind, ...rest] = value.split(' ');
  const entity = (id) => data.entityById.get(id)?.i ?? null;
  if (kind === 'entity' && entity(rest.join(' ')) !== null) return { selected: { kind, entity: entity(rest.join(' ')) } };
  if (kind === 'path' || kind === 'route') return { selected: { kind: 'path', from: entity(rest[0]), to: entity(rest[1]), places: kind === 'route' } };
  const edge = kind === 'edge' ? data.edgeByKey.get(rest.slice(1).join(' ')) : null;
  return edge ? { selected: { kind, edge: edge.i, passage: Number(rest[0]) || 0 } } : {};
}

const camera = ([x, y, ratio]) => ([x, y, ratio].every(Number.isFinite) && ratio > 0 ? { camera: { x, y, ratio } } : {});
