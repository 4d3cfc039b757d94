// The sentences behind an edge, each in its article.
import { h } from './dom.js';
import { pieces } from './passage.js';
import { relationSwatch } from './swatch.js';
import { dates, figures, money, nameOf, t } from './words.js';

/** The passages that carry an edge in what is shown: first those that give its figure, then those with another, each by confidence and then the latest first. */
export function passagesOf(app, i) {
  const sum = app.shown.edges.get(i) ?? app.data.edges[i];
  const rank = (st) => (st.amounts.includes(sum.amount) || (!sum.amount && st.people.includes(sum.people)) ? 0 : st.amounts.length || st.people.length ? 1 : 2);
  const statements = [...sum.statements].sort((a, b) => rank(a) - rank(b) || b.confidence - a.confidence || (b.start > a.start ? 1 : b.start < a.start ? -1 : 0) || a.i - b.i);
  return statements.flatMap((st) => st.evidence.map((evidence) => ({ st, evidence })));
}

/** The evidence of an edge as elements for the panel. */
export function evidence(app, { edge: i, passage }) {
  const { data, store } = app;
  const edge = data.edges[i];
  const relation = data.relations[edge.relation];
  const passages = passagesOf(app, i);
  const at = Math.min(passage, passages.length - 1);
  const to = (k) => store.set({ selected: { kind: 'edge', edge: i, passage: (k + passages.length) % passages.length } });
  const end = (k) => h('button', { type: 'button', class: 'link', onclick: () => app.choose(k) }, h('bdi', {}, data.entities[k].name));
  return [
    h('h2', { id: 'panel-title' }, end(edge.subject), relationSwatch(relation, app.dark()), h('span', { class: 'word' }, nameOf(relation)), end(edge.object)),
    h('p', { class: 'facts' }, figures(app.shown.edges.get(i) ?? edge)),
    passages.length === 0 ? null : [
      h('div', { class: 'steps' },
        h('button', { type: 'button', id: 'previous', disabled: passages.length < 2, 'aria-label': t('previous'), title: t('previous'), onclick: () => to(at - 1) }, '‹'),
        h('span', {}, t('statement', at + 1, passages.length)),
        h('button', { type: 'button', id: 'next', disabled: passages.length < 2, 'aria-label': t('next'), title: t('next'), onclick: () => to(at + 1) }, '›')),
      h('ol', { class: 'passages' }, passages.map((p, k) => entry(p, k === at, () => to(k)))),
      article(data, passages, at),
    ],
  ];
}

/** One passage in the list: what it says, and its words. */
function entry({ st, evidence: { exact } }, active, choose) {
  const facts = [
    st.amounts.length ? st.amounts.map(money).join('、') : null,
    st.people.length ? st.people.map((n) => t('people', n)).join('、') : null,
    st.start || st.end ? dates(st) : t('undatedShort'),
    t(st.planned ? 'planned' : 'done'),
    st.hedges.length ? `${t('hedges')} ${st.hedges.join('、')}` : null,
    `${t('conf')} ${st.confidence.toFixed(2)}`,
  ].filter(Boolean).join(' · ');
  return h('li', { class: active ? 'active' : null },
    h('button', { type: 'button', class: 'passage', 'aria-current': active ? 'true' : null, onclick: choose },
      h('span', { class: 'facts' }, facts),
      h('q', {}, exact),
      st.rule ? h('span', { class: 'note' }, `${t('rule')} ${st.rule}`) : null));
}

/** The whole article of a passage, with the passage marked and the other evidence of the edge marked lightly. */
function article(data, passages, at) {
  const { evidence } = passages[at];
  const doc = data.documents[evidence.document];
  if (!doc) return h('p', { class: 'note' }, t('noText'));
  const same = passages.filter((p) => p.evidence.document === evidence.document);
  const here = same.indexOf(passages[at]);
  const text = doc.text ? pieces(doc.text, same.map((p) => p.evidence)).map((piece) => {
    if (!piece.marks.length) return piece.text;
    return h('mark', { class: piece.marks.includes(here) ? 'here' : 'also' }, piece.text);
  }) : h('span', { class: 'note' }, t('noText'));
  return h('article', { class: 'article' },
    h('h3', {}, h('bdi', {}, doc.title || t('untitled')), h('span', { class: 'note' }, [doc.source, doc.date, doc.location].filter(Boolean).join(' · '))),
    h('div', { class: 'text', tabindex: '0' }, text));
}

/** Brings the marked passage into the middle of its article. */
export function scrollToMark(panel) {
  const mark = panel.querySelector('mark.here');
  const text = mark?.closest('.text');
  if (text) text.scrollTop = mark.offsetTop - text.clientHeight / 3;
}
