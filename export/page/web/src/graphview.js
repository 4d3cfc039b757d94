// The graph on WebGL: sigma draws nodes and lines, labels.js the texts.
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { extremityArrow, extremityCircle, extremityDiamond, layerDashed, layerFill, layerPlain, pathCurved, pathLine, sdfCircle, sdfDiamond, sdfSquare } from 'sigma/rendering';
import { edgeColour, edgeOpacity, edgeWidth, nodeColours, nodeSize } from './look.js';
import { newLabels } from './labels.js';

/** A layer of sigma for the outlines of nodes. */
const layerBorder = () => ({
  name: 'border',
  uniforms: [],
  attributes: [{ name: 'borderColor', size: 4, type: WebGL2RenderingContext.UNSIGNED_BYTE, normalized: true, source: 'borderColor' }],
  glsl: `
vec4 layer_border(vec4 v_borderColor) {
  float width = 1.6 * context.pixelToUV;
  return vec4(v_borderColor.rgb, v_borderColor.a * smoothstep(-width - context.aaWidth, -width, context.sdf));
}
`,
});

/** Graphs of more edges than this are drawn with less care for the single one. */
const many = 1500;

const primitives = ({ edges }) => ({
  nodes: { shapes: [sdfCircle(), sdfSquare(), sdfDiamond()], layers: [layerFill(), layerBorder()], variables: { borderColor: { type: 'color', default: '#475467' } } },
  edges: {
    paths: [pathLine(), pathCurved({ segments: edges.length > many ? 5 : 14 })],
    extremities: [extremityArrow({ lengthRatio: 4, widthRatio: 3 }), extremityCircle({ lengthRatio: 3, widthRatio: 3 }), extremityDiamond({ lengthRatio: 4, widthRatio: 3 })],
    variables: { dash: { type: 'number', default: 0 }, gap: { type: 'number', default: 0 }, plain: { type: 'color', default: '#00000000' }, dashes: { type: 'color', default: '#00000000' } },
    layers: [
      layerPlain({ color: { attribute: 'plain' } }),
      layerDashed({ dashColor: { attribute: 'dashes' }, dashSize: { attribute: 'dash', mode: 'relative' }, gapSize: { attribute: 'gap', mode: 'relative' }, solidExtremities: true }),
    ],
  },
});

const styles = {
  nodes: [
    {
      x: { attribute: 'x' }, y: { attribute: 'y' }, size: { attribute: 'size' }, shape: { attribute: 'shape' },
      color: { attribute: 'color' }, borderColor: { attribute: 'borderColor' }, cursor: 'pointer',
      visibility: { whenState: 'isHidden', then: 'hidden', else: 'visible' }, labelVisibility: 'hidden', backdropVisibility: 'hidden', depth: 'nodes',
    },
    { when: (_, state, graph) => graph.dimmed && !state.lit, then: { opacity: 0.35 } },
  ],
  edges: [
    {
      size: { attribute: 'size' }, opacity: { attribute: 'opacity' }, head: { attribute: 'head' }, tail: { attribute: 'tail' },
      color: { attribute: 'color' }, plain: { attribute: 'plain' }, dashes: { attribute: 'dashes' }, dash: { attribute: 'dash' }, gap: { attribute: 'gap' },
      path: 'straight', parallelPath: 'curved', parallelSpread: 0.18, cursor: 'pointer',
      visibility: { whenState: 'isHidden', then: 'hidden', else: 'visible' }, depth: 'edges',
    },
    { when: (_, state, graph) => graph.dimmed && !state.lit, then: { opacity: 0.12 } },
    { whenState: 'lit', then: { opacity: 1, depth: 'topEdges' } },
    { whenState: 'isHovered', then: { opacity: 1, depth: 'topEdges' } },
  ],
};

/**
 * Draws the part of the graph that is shown (see visible) into an element. Handlers: entity(i), edge(i), ground() when clicked; over({entity} or {edge} or null, event) when pointed at; camera(state) when moved.
 * Throws where the browser has no WebGL 2.
 */
export function newGraphView(data, shown, dark, container, handlers) {
  if (!document.createElement('canvas').getContext('webgl2')) throw new Error('no WebGL 2');
  const graph = new MultiDirectedGraph();
  for (const entity of data.entities) if (entity.at) graph.addNode(String(entity.i), nodeAttributes(data, entity, dark));
  for (const edge of data.edges) graph.addEdgeWithKey(String(edge.i), String(edge.subject), String(edge.object), edgeAttributes(data, edge, shown.edges.get(edge.i) ?? edge, dark));
  const room = { step: pace(data, container) };
  const sigma = new Sigma(graph, container, {
    primitives: primitives(data), styles,
    customNodeState: { lit: false }, customEdgeState: { lit: false }, customGraphState: { dimmed: false },
    settings: {
      renderLabels: false, enableEdgeEvents: true, itemSizesReference: 'screen', zoomToSizeRatioFunction: (ratio) => 1 / sizeAt(room.step / ratio),
      autoRescale: 'once', stagePadding: 40, minEdgeThickness: 0.6, edgePickingPadding: 4, nodePickingPadding: 2, minCameraRatio: 0.01, maxCameraRatio: 3,
      hideEdgesOnMove: data.edges.length > many && inSoftware(), allowInvalidContainer: true, enableCameraRotation: false, enableCameraMouseRotation: false, zoomDuration: still() ? 0 : 200, inertiaDuration: still() ? 0 : 200, doubleClickZoomingDuration: still() ? 0 : 200,
    },
  });
  const state = { data, sigma, graph, shown, dark, hovered: null, selected: { entities: [], edges: [] } };
  sigma.setCustomBBox(extent(data));
  newLabels(state, container);
  hide(state);
  light(state);
  listen(state, handlers);
  sigma.refresh();
  return {
    show: (shown) => show(state, shown),
    theme: (dark) => theme(state, dark),
    select: (entities, edges) => select(state, entities, edges),
    fit: () => camera(state, { x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    zoom: (factor) => camera(state, { ratio: sigma.getCamera().getBoundedRatio(sigma.getCamera().ratio * factor) }),
    pan: (dx, dy) => camera(state, { x: sigma.getCamera().x + dx * sigma.getCamera().ratio, y: sigma.getCamera().y + dy * sigma.getCamera().ratio }),
    go: (entities) => go(state, entities, sigma.getCamera().ratio),
    frame: (entities) => go(state, entities, 1),
    reveal: (entities) => entities.every((i) => inView(state, i)) || go(state, entities, sigma.getCamera().ratio),
    setCamera: (at) => sigma.getCamera().setState({ ...at, angle: 0 }),
    resize: () => {
      room.step = pace(data, container);
      sigma.resize(true);
      sigma.refresh();
    },
    sigma,
  };
}

/** Tells whether the browser draws without a graphics card, so that many lines take seconds. They are left out while the graph moves then. */
function inSoftware() {
  const gl = document.createElement('canvas').getContext('webgl2');
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return /swiftshader|llvmpipe|software|basic render/i.test(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}

/** How large nodes and lines are drawn where the usual distance of two nodes is so many pixels: crowded ones small, so that they do not cover each other. */
const sizeAt = (pixels) => (pixels < 17 ? Math.max(pixels / 17, 0.12) : Math.pow(pixels / 17, 0.45));

/** The usual distance of two nodes, in pixels, at the zoom that shows the whole graph. */
function pace(data, container) {
  const ground = extent(data);
  if (!ground) return 17;
  const room = (pixels, [low, high]) => (10 * (pixels - 80)) / Math.max(high - low, 100);
  return Math.max(1, Math.min(room(container.clientWidth, ground.x), room(container.clientHeight, ground.y)));
}

/** The ground that everything stands on, with the names of the provinces. */
function extent(data) {
  const drawn = data.entities.flatMap(({ at }) => (at ? [{ x: at[0], y: at[1], width: 0, height: 0 }] : []));
  const all = [...data.regions, ...drawn];
  if (!all.length) return null;
  const range = (key, size) => all.reduce(([low, high], item) => [Math.min(low, item[key] - item[size] / 2), Math.max(high, item[key] + item[size] / 2)], [Infinity, -Infinity]);
  return { x: range('x', 'width'), y: range('y', 'height') };
}

/** Tells whether the reader wants nothing to move by itself. */
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

function nodeAttributes(data, entity, dark) {
  const type = data.types[entity.type];
  const { fill, border } = nodeColours(type, dark);
  return { x: entity.at[0], y: entity.at[1], size: nodeSize(type, entity), shape: type.shape, color: fill, borderColor: border };
}

function edgeAttributes(data, edge, sum, dark) {
  const relation = data.relations[edge.relation];
  const color = edgeColour(relation, dark);
  const [dash, gap] = sum.planned ? [5, 3] : relation.dots ? [1, 1.2] : [0, 0];
  return {
    size: edgeWidth(sum), opacity: edgeOpacity(sum) * Math.min(1, Math.max(0.3, 20 / Math.sqrt(data.edges.length))), head: relation.head ?? 'none', tail: relation.tail ?? 'none',
    color, plain: dash ? '#00000000' : color, dashes: dash ? color : '#00000000', dash, gap,
  };
}

function listen(state, handlers) {
  const { sigma } = state;
  sigma.on('clickNode', ({ node }) => handlers.entity(Number(node)));
  sigma.on('clickEdge', ({ edge }) => handlers.edge(Number(edge)));
  sigma.on('clickStage', () => handlers.ground());
  sigma.on('enterNode', ({ node, event }) => hover(state, { entity: Number(node) }, handlers, event));
  sigma.on('enterEdge', ({ edge, event }) => hover(state, { edge: Number(edge) }, handlers, event));
  sigma.on('leaveNode', () => hover(state, null, handlers));
  sigma.on('leaveEdge', () => hover(state, null, handlers));
  sigma.getCamera().on('updated', ({ x, y, ratio }) => handlers.camera({ x, y, ratio }));
}

function hover(state, what, handlers, event) {
  state.hovered = what;
  light(state);
  handlers.over(what, event);
}

function select(state, entities, edges) {
  state.selected = { entities, edges };
  light(state);
}

/** Lights what is pointed at, or else what is selected, with what it is related to; the rest pales. */
function light(state) {
  const { data, sigma, shown } = state;
  const nodes = new Set();
  const edges = new Set();
  const take = (i) => {
    const edge = data.edges[i];
    edges.add(String(i));
    nodes.add(String(edge.subject)).add(String(edge.object));
  };
  const around = (i) => {
    if (data.entities[i].at) nodes.add(String(i));
    data.entities[i].edges.filter((edge) => shown.edges.has(edge.i)).forEach((edge) => take(edge.i));
  };
  if (state.hovered?.entity !== undefined) around(state.hovered.entity);
  else if (state.hovered) take(state.hovered.edge);
  else if (state.selected.edges.length) state.selected.edges.forEach(take);
  else state.selected.entities.forEach(around);
  const lit = (ids, before, set) => {
    const off = [...before].filter((id) => !ids.has(id));
    const on = [...ids].filter((id) => !before.has(id));
    if (off.length) set(off, { lit: false });
    if (on.length) set(on, { lit: true });
  };
  lit(nodes, state.litNodes ?? new Set(), (ids, s) => sigma.setNodesState(ids, s));
  lit(edges, state.litEdges ?? new Set(), (ids, s) => sigma.setEdgesState(ids, s));
  state.litNodes = nodes;
  state.litEdges = edges;
  sigma.setGraphState({ dimmed: nodes.size > 0 });
}

/** Shows the part of the graph that the filters let through. */
function show(state, shown) {
  const { data, graph, dark } = state;
  state.shown = shown;
  for (const [i, sum] of shown.edges) graph.replaceEdgeAttributes(String(i), edgeAttributes(data, data.edges[i], sum, dark));
  hide(state);
  light(state);
}

/** Hides what is not shown. */
function hide({ sigma, graph, shown }) {
  const turn = (ids, shows, get, set) => {
    const wrong = ids.filter((id) => get(id).isHidden === shows(Number(id)));
    set(wrong.filter((id) => !shows(Number(id))), { isHidden: true });
    set(wrong.filter((id) => shows(Number(id))), { isHidden: false });
  };
  turn(graph.edges(), (i) => shown.edges.has(i), (id) => sigma.getEdgeState(id), (ids, s) => ids.length && sigma.setEdgesState(ids, s));
  turn(graph.nodes(), (i) => shown.entities.has(i), (id) => sigma.getNodeState(id), (ids, s) => ids.length && sigma.setNodesState(ids, s));
}

function theme(state, dark) {
  state.dark = dark;
  for (const id of state.graph.nodes()) state.graph.mergeNodeAttributes(id, nodeAttributes(state.data, state.data.entities[id], dark));
  if (state.shown) show(state, state.shown);
  state.sigma.refresh();
}

function camera(state, to) {
  state.sigma.getCamera().animate(to, { duration: still() ? 0 : 250 });
}

/** Tells whether an entity is drawn where the reader sees it, or not at all. */
function inView({ data, sigma }, i) {
  if (!data.entities[i].at) return true;
  const [x, y] = data.entities[i].at;
  const at = sigma.graphToViewport({ x, y });
  const { width, height } = sigma.getDimensions();
  return at.x > 20 && at.y > 20 && at.x < width - 20 && at.y < height - 20;
}

/** Moves entities into view, with as much around them as a ratio of the camera shows or less. */
function go(state, entities, most) {
  const { sigma, data } = state;
  const at = entities.map((i) => data.entities[i].at).filter(Boolean).map(([x, y]) => sigma.graphToFramedGraph({ x, y }));
  if (!at.length) return;
  const range = (key) => [Math.min(...at.map((p) => p[key])), Math.max(...at.map((p) => p[key]))];
  const [[left, right], [low, high]] = [range('x'), range('y')];
  const ratio = Math.min(most, 1, Math.max(0.25, 1.6 * Math.max(right - left, high - low)));
  camera(state, { x: (left + right) / 2, y: (low + high) / 2, ratio });
}
