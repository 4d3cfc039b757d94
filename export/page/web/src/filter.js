// Which part of the graph is shown, and what its edges say in it.
import { otherEnd } from './data.js';
import { sumUp } from './sums.js';

/** The part of the graph that the filters of a view let through: edges (their places to their sums over the statements that pass), entities (places), how many relations and statements. */
export function visible(data, view) {
  const edges = new Map();
  for (const edge of data.edges) {
    const sum = edgeSum(data, edge, view);
    if (sum) edges.set(edge.i, sum);
  }
  if (view.around) keepNear(data, edges, view.around);
  const entities = new Set();
  let [relations, statements] = [0, 0];
  for (const [i, sum] of edges) {
    entities.add(data.edges[i].subject).add(data.edges[i].object);
    relations += sum.statements.length > 0;
    statements += sum.statements.length;
  }
  if (!view.around) {
    for (const entity of data.entities) {
      if (entity.at && !entity.edges.length && !view.hiddenTypes.has(entity.type)) entities.add(entity.i);
    }
  } else entities.add(view.around.entity);
  return { edges, entities, relations, statements };
}

/** What an edge says in a view, or null where the view leaves it out. */
function edgeSum(data, edge, view) {
  if (view.hiddenRelations.has(edge.relation)) return null;
  if (view.hiddenTypes.has(data.entities[edge.subject].type) || view.hiddenTypes.has(data.entities[edge.object].type)) return null;
  if (data.relations[edge.relation].hierarchy) return view.least === null ? edge : null;
  const statements = edge.statements.filter((st) => passes(st, view));
  if (!statements.length) return null;
  const sum = statements.length === edge.statements.length ? edge : sumUp(statements);
  return view.least !== null && sum.amount < view.least ? null : sum;
}

/** Tells whether a statement passes the filters of a view that look at statements. */
export function passes(st, view) {
  if (st.confidence < view.confidence) return false;
  if (view.status !== 'all' && st.planned !== (view.status === 'planned')) return false;
  if (view.period === null && view.undated) return true;
  if (st.from === null || st.to === null) return view.undated;
  return view.period === null || (st.from <= view.period[1] && st.to >= view.period[0]);
}

/** Drops the edges that are not on a walk of so many hops from an entity. */
function keepNear(data, edges, { entity, hops }) {
  const near = new Map([[entity, 0]]);
  for (const queue = [entity]; queue.length; ) {
    const from = queue.shift();
    if (near.get(from) === hops) continue;
    for (const edge of data.entities[from].edges) {
      const to = otherEnd(edge, from);
      if (edges.has(edge.i) && !near.has(to)) {
        near.set(to, near.get(from) + 1);
        queue.push(to);
      }
    }
  }
  for (const i of [...edges.keys()]) {
    const ends = [near.get(data.edges[i].subject), near.get(data.edges[i].object)];
    if (ends.includes(undefined) || Math.min(...ends) >= hops) edges.delete(i);
  }
}
