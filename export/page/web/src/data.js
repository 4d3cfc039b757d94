// Reads the data block of the page, and adds what is asked for often.

/** The data of the page as pageData of package export describes it, amounts as BigInts, each thing knowing its own place in its list (i). */
export async function readData() {
  const block = document.getElementById('data');
  const text = block.type === 'application/gzip' ? await inflate(block.textContent) : block.textContent;
  return prepare(JSON.parse(text));
}

async function inflate(base64) {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** Fills in what the writer left out because it is empty. */
export function prepare(data) {
  data.types.forEach((type, i) => (type.i = i));
  data.relations.forEach((relation, i) => (relation.i = i));
  data.documents.forEach((doc, i) => (doc.i = i));
  data.statements.forEach(prepareStatement);
  data.entities.forEach((entity, i) => {
    Object.assign(entity, { i, aliases: entity.aliases ?? [], mentions: entity.mentions ?? [], edges: [], children: [] });
  });
  for (const entity of data.entities) if (entity.parent >= 0) data.entities[entity.parent].children.push(entity.i);
  data.edges.forEach((edge, i) => {
    edge.statements = (edge.statements ?? []).map((k) => data.statements[k]);
    Object.assign(edge, { i, amount: BigInt(edge.amount ?? 0), people: edge.people ?? 0, start: edge.start ?? '', end: edge.end ?? '', planned: Boolean(edge.planned), confidence: edge.confidence ?? 0 });
    data.entities[edge.subject].edges.push(edge);
    data.entities[edge.object].edges.push(edge);
  });
  data.entityById = new Map(data.entities.map((entity) => [entity.id, entity]));
  data.edgeByKey = new Map(data.edges.map((edge) => [edgeKey(data, edge), edge]));
  data.years = yearsOf(data);
  return data;
}

function prepareStatement(st, i) {
  Object.assign(st, {
    i, amounts: (st.amounts ?? []).map(BigInt), people: st.people ?? [], start: st.start ?? '', end: st.end ?? '',
    planned: Boolean(st.planned), hedges: st.hedges ?? [], rule: st.rule ?? '', evidence: st.evidence ?? [],
  });
  [st.from, st.to] = span(st);
}

/** First and last year of a period; an open end is infinite, and no period at all gives nothing. */
function span({ start, end }) {
  if (!start && !end) return [null, null];
  return [start ? Number(start.slice(0, 4)) || null : -Infinity, end ? Number(end.slice(0, 4)) || null : Infinity];
}

/** First and last year that any statement names, or null. */
function yearsOf(data) {
  const years = data.statements.flatMap((st) => [st.from, st.to]).filter((y) => Number.isFinite(y) && y !== null);
  if (!years.length) return null;
  const [first, last] = years.reduce(([a, b], y) => [Math.min(a, y), Math.max(b, y)], [Infinity, -Infinity]);
  return { first, last };
}

/** A name of an edge that another page of the same graph knows too. */
export function edgeKey(data, edge) {
  return [data.entities[edge.subject].id, data.relations[edge.relation].relation, data.entities[edge.object].id].join(' ');
}

/** The other end of an edge. */
export const otherEnd = (edge, entity) => (edge.subject === entity ? edge.object : edge.subject);

/** The places that an entity lies in, the nearest first. */
export function placesOf(data, entity) {
  const places = [];
  for (let k = entity.parent; k >= 0 && places.length < 8; k = data.entities[k].parent) places.push(data.entities[k]);
  return places;
}
