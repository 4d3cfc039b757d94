// How two entities are connected in what is shown.
import { otherEnd } from './data.js';

const most = 20; // paths

/**
 * The shortest paths between two entities over the edges shown, at most twenty: less doubt first, then more statements. A path is a list of hops
 * {from, to, edges}. With places a hop may also lead from an entity to the place that it lies in, or back; it has no edges then.
 */
export function shortestPaths(data, shown, from, to, places) {
  const distance = distances(data, shown, to, places);
  if (from === to || !distance.has(from)) return [];
  const paths = [];
  const walk = (at, hops) => {
    if (paths.length >= 50 * most) return;
    if (at === to) return void paths.push(hops);
    for (const [next, edges] of neighbours(data, shown, at, places)) {
      if (distance.get(next) === distance.get(at) - 1) walk(next, [...hops, { from: at, to: next, edges }]);
    }
  };
  walk(from, []);
  return paths.map((hops) => ({ hops, doubt: doubt(shown, hops), statements: count(shown, hops) }))
    .sort((a, b) => a.doubt - b.doubt || b.statements - a.statements)
    .slice(0, most).map(({ hops }) => hops);
}

/** The entities one hop away, each with all edges to it, in the order of the list of entities. */
function neighbours(data, shown, at, places) {
  const { edges, parent, children } = data.entities[at];
  const found = new Map(places ? [parent, ...children].filter((i) => i >= 0).map((i) => [i, []]) : []);
  for (const edge of edges) {
    if (!shown.edges.has(edge.i)) continue;
    const next = otherEnd(edge, at);
    if (!found.has(next)) found.set(next, []);
    found.get(next).push(edge);
  }
  return [...found].sort(([a], [b]) => a - b);
}

function distances(data, shown, goal, places) {
  const distance = new Map([[goal, 0]]);
  for (const queue = [goal]; queue.length; ) {
    const at = queue.shift();
    for (const [next] of neighbours(data, shown, at, places)) {
      if (distance.has(next)) continue;
      distance.set(next, distance.get(at) + 1);
      queue.push(next);
    }
  }
  return distance;
}

/** What the surest edge of each hop lacks to certainty, over all hops; a hop between places counts as one of confidence 0, as in kg query path. */
const doubt = (shown, hops) => hops.reduce((all, { edges }) => all + 1 - Math.max(0, ...edges.map((e) => shown.edges.get(e.i).confidence)), 0);

const count = (shown, hops) => hops.reduce((all, { edges }) => all + edges.reduce((n, e) => n + shown.edges.get(e.i).statements.length, 0), 0);
