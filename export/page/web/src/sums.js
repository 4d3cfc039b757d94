// What the statements of one edge say together. The rules are those of package graph (NewEdge): nothing is counted twice.

/** Sums up statements of one edge: amount, people, start, end, planned, confidence. */
export function sumUp(statements) {
  const amount = total(statements, (st) => st.amounts, 0n);
  const people = total(statements, (st) => st.people, 0);
  const sum = {
    amount: amount.sum,
    people: people.sum,
    confidence: Math.max(0, ...statements.map((st) => st.confidence)),
    planned: statements.every((st) => st.planned) || amount.planned || (!amount.sum && people.planned),
    statements,
  };
  const dated = sum.amount ? amount : sum.people ? people : cover(statements.filter((st) => Boolean(st.planned) === sum.planned));
  return Object.assign(sum, { start: dated.start, end: dated.end });
}

/** The size of a relation: the largest single figure, or the sum over years of the largest figure of each year, whichever is more. Figures of plans count only where there is no other. */
function total(statements, figures, zero) {
  const done = totalOf(statements.filter((st) => !st.planned), figures, zero);
  if (done.sum) return { ...done, planned: false };
  const planned = totalOf(statements.filter((st) => st.planned), figures, zero);
  return { ...planned, planned: Boolean(planned.sum) };
}

function totalOf(statements, figures, zero) {
  let largest = { sum: zero, start: '', end: '' };
  const years = new Map();
  for (const st of statements) {
    const dated = st.start || st.end;
    for (const n of figures(st)) {
      if (n > largest.sum) largest = { sum: n, start: st.start, end: st.end };
      else if (n === largest.sum && !largest.start && !largest.end) largest = { sum: n, start: st.start, end: st.end };
      else if (n === largest.sum && dated) largest = { sum: n, ...union(largest, st) };
      const year = yearOf(st);
      if (year && n > zero) years.set(year, n > (years.get(year) ?? zero) ? n : years.get(year));
    }
  }
  let yearly = { sum: zero, start: '', end: '' };
  for (const [year, n] of years) yearly = { sum: yearly.sum + n, ...union(yearly, { start: year, end: year }) };
  return yearly.sum > largest.sum ? yearly : largest;
}

const cover = (statements) => statements.reduce(union, { start: '', end: '' });

/** The least period that covers both. A date of less precision covers its whole year or month. */
function union(p, q) {
  const start = !p.start || (q.start && q.start < p.start) ? q.start : p.start;
  const end = !p.end || (q.end && p.end + '~' < q.end + '~') ? q.end : p.end;
  return { start, end };
}

/** The single year that a period lies in, or ''. */
function yearOf({ start, end }) {
  return start.length >= 4 && end.length >= 4 && start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : '';
}
