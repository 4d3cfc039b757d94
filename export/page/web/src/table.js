// The relations shown, as a table and as CSV.
import { passagesOf } from './evidence.js';
import { byId, fill, h } from './dom.js';
import { csv, download } from './csv.js';
import { decimal } from './money.js';
import { dates, money, nameOf, t } from './words.js';

const chunk = 200; // rows drawn at once

const columns = [
  { name: 'subject', text: (app, { edge }) => app.data.entities[edge.subject].name },
  { name: 'relation', text: (app, { edge }) => nameOf(app.data.relations[edge.relation]) },
  { name: 'object', text: (app, { edge }) => app.data.entities[edge.object].name },
  { name: 'amount', number: ({ sum }) => sum.amount, text: (app, { sum }) => (sum.amount ? money(sum.amount) : '') },
  { name: 'people', number: ({ sum }) => sum.people, text: (app, { sum }) => (sum.people ? String(sum.people) : '') },
  { name: 'period', text: (app, { sum }) => dates(sum) },
  { name: 'status', text: (app, { sum }) => t(sum.planned ? 'planned' : 'done') },
  { name: 'confidence', number: ({ sum }) => sum.confidence, text: (app, { sum }) => sum.confidence.toFixed(2) },
  { name: 'statements', number: ({ sum }) => sum.statements.length, text: (app, { sum }) => String(sum.statements.length) },
  { name: 'quote', text: (app, { edge }) => passagesOf(app, edge.i)[0]?.evidence.exact ?? '' },
];

/** The edges shown that say something, in the order that the reader chose. */
function rowsOf(app) {
  const { column: name, down } = app.store.view.sort;
  const column = columns.find((c) => c.name === name) ?? columns[3];
  const rows = [...app.shown.edges].map(([i, sum]) => ({ edge: app.data.edges[i], sum })).filter(({ sum }) => sum.statements.length);
  const keyed = rows.map((row) => ({ row, key: column.number ? column.number(row) : column.text(app, row) }));
  const compare = column.number ? (a, b) => Number(a > b) - Number(a < b) : new Intl.Collator('zh-CN').compare;
  keyed.sort((a, b) => (down ? -1 : 1) * compare(a.key, b.key) || a.row.edge.i - b.row.edge.i);
  return keyed.map(({ row }) => row);
}

/** Draws the table into its element. */
export function drawTable(app) {
  const rows = rowsOf(app);
  const body = h('tbody', {});
  const more = h('button', { type: 'button', class: 'more', onclick: () => add() });
  let drawn = 0;
  const add = () => {
    body.append(...rows.slice(drawn, drawn + chunk).map((row) => rowElement(app, row)));
    drawn = Math.min(rows.length, drawn + chunk);
    more.hidden = drawn === rows.length;
    fill(more, t('more', Math.min(chunk, rows.length - drawn)));
  };
  add();
  fill(byId('table'), h('table', {}, h('thead', {}, h('tr', {}, columns.map((column) => head(app, column)))), body), more, rows.length ? null : h('p', { class: 'note' }, t('nothing')));
}

function head({ store }, { name }) {
  const { sort } = store.view;
  const here = sort.column === name;
  const turn = () => store.set({ sort: { column: name, down: here ? !sort.down : !['subject', 'relation', 'object', 'quote'].includes(name) } });
  return h('th', { scope: 'col', class: name, 'aria-sort': here ? (sort.down ? 'descending' : 'ascending') : null },
    h('button', { type: 'button', 'data-sort': name, onclick: turn }, t('columns')[name], here ? (sort.down ? ' ↓' : ' ↑') : ''));
}

function rowElement(app, row) {
  const { edge } = row;
  const go = { subject: () => app.choose(edge.subject), object: () => app.choose(edge.object), relation: () => app.chooseEdge(edge.i), quote: () => app.chooseEdge(edge.i) };
  return h('tr', { class: row.sum.planned ? 'planned' : null, 'data-edge': String(edge.i) }, columns.map((column) => {
    const text = column.text(app, row);
    return h('td', { class: column.name }, go[column.name] ? h('button', { type: 'button', class: 'link', title: column.name === 'quote' ? text : null, onclick: go[column.name] }, h('bdi', {}, text)) : text);
  }));
}

/** Downloads what the table shows. Amounts are numbers of yuan. */
export function downloadTable(app) {
  const { data } = app;
  const header = ['subject', 'subject_code', 'subject_id', 'relation', 'object', 'object_code', 'object_id', 'amount', 'people', 'start', 'end', 'status', 'confidence', 'statements', 'quote', 'title', 'location'];
  const rows = rowsOf(app).map(({ edge, sum }) => {
    const [subject, object] = [data.entities[edge.subject], data.entities[edge.object]];
    const best = passagesOf(app, edge.i)[0]?.evidence;
    const doc = data.documents[best?.document] ?? {};
    return [
      subject.name, subject.code, subject.id, data.relations[edge.relation].relation, object.name, object.code, object.id, sum.amount ? decimal(sum.amount) : '', sum.people || '',
      sum.start, sum.end, sum.planned ? 'planned' : 'done', sum.confidence, sum.statements.length, best?.exact, doc.title, doc.location,
    ];
  });
  download('kg.csv', 'text/csv;charset=utf-8', csv([header, ...rows]));
}
