// The texts of the graph, and the grounds of the provinces behind it. Two canvases: browsers draw Chinese text better than textures do.
import { isSolid, palettes } from './look.js';
import { figures, nameOf } from './words.js';

const family = '"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';

/** Keeps the texts of a graph view where its nodes are. */
export function newLabels(state, container) {
  const back = canvas('back');
  const front = canvas('front');
  container.prepend(back);
  container.append(front);
  const order = state.data.entities.filter((entity) => entity.at).sort((a, b) => weight(state.data, b) - weight(state.data, a) || a.i - b.i);
  state.sigma.on('afterRender', () => {
    if (!state.shown) return;
    const frame = newFrame(state);
    const ground = context(back, frame);
    drawGrounds(frame, ground);
    const ctx = context(front, frame);
    drawBadges(frame, ctx, order);
    drawRings(frame, ctx);
    drawNames(frame, ctx, order, () => drawRegionNames(frame, ground));
    drawFigures(frame, ctx);
  });
}

function canvas(name) {
  const element = document.createElement('canvas');
  element.className = `layer ${name}`;
  return element;
}

/** Who gets its name first where not all have room. */
const weight = (data, entity) => (({ Province: 30, City: 12, County: 3 })[data.types[entity.type].type] ?? 0) + 4 * entity.edges.length;

function context(element, { width, height }) {
  const ratio = window.devicePixelRatio || 1;
  if (element.width !== Math.round(width * ratio) || element.height !== Math.round(height * ratio)) {
    element.width = Math.round(width * ratio);
    element.height = Math.round(height * ratio);
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
  }
  const ctx = element.getContext('2d');
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, width, height);
  return ctx;
}

/** What is drawn in one frame goes by: the way from places to pixels, the colours, the room that is taken. */
function newFrame(state) {
  const { sigma } = state;
  const { width, height } = sigma.getDimensions();
  const [o, x, y] = [[0, 0], [1000, 0], [0, 1000]].map(([px, py]) => sigma.graphToViewport({ x: px, y: py }));
  const at = ([px, py]) => ({ x: o.x + ((x.x - o.x) * px + (y.x - o.x) * py) / 1000, y: o.y + ((x.y - o.y) * px + (y.y - o.y) * py) / 1000 });
  const dimmed = sigma.getGraphState().dimmed;
  const lit = (i) => !dimmed || state.litNodes.has(String(i));
  return { state, sigma, width, height, at, scale: { x: Math.abs(x.x - o.x) / 1000, y: Math.abs(y.y - o.y) / 1000 }, dimmed, lit, palette: palettes[state.dark ? 'dark' : 'light'], room: newRoom(width, height) };
}

/** Tells which places of the screen are taken, in cells of a few pixels. */
export function newRoom(width, height) {
  const cell = 6;
  const columns = Math.ceil(width / cell) + 1;
  const taken = new Uint8Array(columns * (Math.ceil(height / cell) + 1));
  const [sign, text] = [1, 2];
  return {
    /** Takes a rectangle for a text if it is free, or, where the text may lie behind signs, if it has at most these. */
    take(x, y, w, h, behind = false) {
      if (x < 0 || y < 0 || x + w > width || y + h > height) return false;
      const [left, right, top, bottom] = [Math.floor(x / cell), Math.floor((x + w) / cell), Math.floor(y / cell), Math.floor((y + h) / cell)];
      for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) if (taken[r * columns + c] > (behind ? sign : 0)) return false;
      for (let r = top; r <= bottom; r++) taken.fill(text, r * columns + left, r * columns + right + 1);
      return true;
    },
    /** Keeps the cells around a point for a sign, short of its own name, which begins 2 pixels right of it. */
    keep(x, y, r) {
      const [left, right] = [Math.max(0, Math.round((x - r) / cell)), Math.min(columns, Math.floor((x + r + 2) / cell))];
      const [top, bottom] = [Math.max(0, Math.round((y - r) / cell)), Math.min(taken.length / columns, Math.round((y + r) / cell))];
      for (let row = top; row < bottom; row++) for (let c = left; c < right; c++) taken[row * columns + c] ||= sign;
    },
  };
}

/** The grounds that something shown stands on. */
function peopled(state) {
  const { data, shown, grounds } = state;
  if (grounds?.shown === shown) return grounds.regions;
  const inside = ({ x, y, width, height }, [ax, ay]) => Math.hypot((ax - x) / width, (ay - y) / height) < 0.6;
  const regions = data.regions.filter((region) => [...shown.entities].some((i) => data.entities[i].at && inside(region, data.entities[i].at)));
  state.grounds = { shown, regions };
  return regions;
}

function drawGrounds({ state, at, scale, palette, width, height }, ctx) {
  for (const region of peopled(state)) {
    const { x, y } = at([region.x, region.y]);
    const [rx, ry] = [(region.width / 2) * scale.x + 6, (region.height / 2) * scale.y + 6];
    if (region.entity < 0 || x + rx < 0 || y + ry < 0 || x - rx > width || y - ry > height) continue;
    ctx.beginPath();
    ctx.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
    ctx.fillStyle = palette.region;
    ctx.fill();
    ctx.strokeStyle = palette.regionLine;
    ctx.stroke();
  }
}

/** Names above the grounds, where there is room. */
function drawRegionNames({ state, at, scale, palette, room }, ctx) {
  ctx.textAlign = 'center';
  ctx.fillStyle = palette.regionInk;
  for (const region of peopled(state)) {
    if (region.entity < 0) continue;
    const { x, y } = at([region.x, region.y]);
    const [rx, ry] = [(region.width / 2) * scale.x + 6, (region.height / 2) * scale.y + 6];
    const size = Math.max(11, Math.min(15, rx / 5));
    ctx.font = `600 ${size}px ${family}`;
    const { name } = state.data.entities[region.entity];
    const w = ctx.measureText(name).width;
    if (room.take(x - w / 2 - 2, y - ry - 4 - size, w + 4, size * 1.2, true)) ctx.fillText(name, x, y - ry - 4);
  }
}

/** The characters on organisations (企, 校 …), once they are large enough to hold one. No text lies over them but those that have to be there. */
function drawBadges({ state, sigma, at, lit, room, width, height }, ctx, order) {
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  for (const entity of order) {
    const { badge } = state.data.types[entity.type];
    if (!badge || !state.shown.entities.has(entity.i) || !lit(entity.i)) continue;
    const { size, borderColor } = state.graph.getNodeAttributes(String(entity.i));
    const r = sigma.scaleSize(size);
    const { x, y } = at(entity.at);
    if (r < 5.5 || x < 0 || y < 0 || x > width || y > height) continue;
    ctx.font = `${Math.min(14, r * 1.25)}px ${family}`;
    ctx.fillStyle = borderColor;
    ctx.fillText(badge, x, y + 0.5);
    room.keep(x, y, r);
  }
  ctx.textBaseline = 'alphabetic';
}

/** Rings around the selected entities. */
function drawRings({ state, sigma, at, palette }, ctx) {
  ctx.strokeStyle = palette.mark;
  ctx.lineWidth = 2;
  for (const i of state.selected.entities) {
    const entity = state.data.entities[i];
    if (!entity.at || !state.shown.entities.has(i)) continue;
    const { x, y } = at(entity.at);
    ctx.beginPath();
    ctx.arc(x, y, sigma.scaleSize(state.graph.getNodeAttribute(String(i), 'size')) + 4, 0, 2 * Math.PI);
    ctx.stroke();
  }
  ctx.lineWidth = 1;
}

/** Names right of the entities, where there is room: what is selected or pointed at has its name in any case, then come those that are lit, the regions and the rest. */
function drawNames(frame, ctx, order, drawRegions) {
  const { state, sigma, at, lit, dimmed, palette, room, width, height } = frame;
  const seen = order.filter((entity) => state.shown.entities.has(entity.i));
  const isFirst = ({ i }) => state.selected.entities.includes(i) || state.hovered?.entity === i;
  const place = (entity) => {
    const { x, y } = at(entity.at);
    if (x < 0 || y < 0 || x > width || y > height) return;
    const first = isFirst(entity);
    const r = sigma.scaleSize(state.graph.getNodeAttribute(String(entity.i), 'size')) + (first ? 4 : 0);
    const type = state.data.types[entity.type].type;
    const size = type === 'Province' ? 14 : type === 'City' ? 13 : 12;
    ctx.font = `${type === 'Province' || first ? '600 ' : ''}${size}px ${family}`;
    const text = short(entity.name);
    const w = ctx.measureText(text).width;
    if (!room.take(x + r + 2, y - size * 0.6, w + 4, size * 1.2) && !first) return;
    ctx.strokeText(text, x + r + 4, y + size * 0.36);
    ctx.fillText(text, x + r + 4, y + size * 0.36);
  };
  ctx.textAlign = 'left';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 3;
  ctx.strokeStyle = palette.halo;
  ctx.fillStyle = palette.ink;
  const rest = seen.filter((entity) => !isFirst(entity));
  for (const entity of rest.filter(({ type }) => isSolid(state.data.types[type]))) {
    const { x, y } = at(entity.at);
    const r = sigma.scaleSize(state.graph.getNodeAttribute(String(entity.i), 'size'));
    room.take(x - r, y - r, 2 * r - 6, 2 * r); // short of its own name
  }
  seen.filter(isFirst).forEach(place);
  if (dimmed) rest.filter((entity) => lit(entity.i)).forEach(place);
  drawRegions();
  if (dimmed) ctx.globalAlpha = 0.4;
  rest.filter((entity) => !dimmed || !lit(entity.i)).forEach(place);
  ctx.globalAlpha = 1;
}

const short = (name) => {
  const points = Array.from(name.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' '));
  return points.length > 18 ? points.slice(0, 17).join('') + '…' : points.join('');
};

/** What lines say, on those that are lit or long enough. */
function drawFigures(frame, ctx) {
  const { state, at, dimmed, palette, room } = frame;
  const { data, shown, sigma } = state;
  const edges = dimmed ? [...state.litEdges].map(Number) : [...shown.edges.keys()];
  let left = dimmed ? 60 : 120;
  ctx.font = `11px ${family}`;
  ctx.textAlign = 'center';
  for (const i of edges.sort((a, b) => Number(shown.edges.get(b).amount - shown.edges.get(a).amount) || a - b)) {
    if (left <= 0) break;
    const edge = data.edges[i];
    const [a, b] = [at(data.entities[edge.subject].at), at(data.entities[edge.object].at)];
    if (!dimmed && !shown.edges.get(i).amount && !shown.edges.get(i).people) continue;
    const text = [data.relations[edge.relation].word && nameOf(data.relations[edge.relation]), figures(shown.edges.get(i))].filter(Boolean).join(' ');
    const w = ctx.measureText(text).width;
    if (Math.hypot(a.x - b.x, a.y - b.y) < w + (dimmed ? 0 : 50)) continue;
    const bend = (sigma.getEdgeDisplayData(String(i))?.curvature ?? 0) / 2;
    const [x, y] = [(a.x + b.x) / 2 + (b.y - a.y) * bend, (a.y + b.y) / 2 - (b.x - a.x) * bend];
    if (!room.take(x - w / 2 - 2, y - 8, w + 4, 15)) continue;
    left--;
    ctx.fillStyle = palette.halo;
    ctx.globalAlpha = 0.85;
    ctx.fillRect(x - w / 2 - 2, y - 7, w + 4, 14);
    ctx.globalAlpha = 1;
    ctx.fillStyle = palette.soft;
    ctx.fillText(text, x, y + 4);
  }
}
