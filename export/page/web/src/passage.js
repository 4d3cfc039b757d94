// Cutting the text of an article at its evidence.

/** Pieces of a text: {text, marks} where marks are the places in the list of the passages (start, end in code points) that cover the piece. */
export function pieces(text, passages) {
  const points = Array.from(text);
  const cuts = [...new Set([0, points.length, ...passages.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= points.length).sort((a, b) => a - b);
  const out = [];
  for (let k = 0; k + 1 < cuts.length; k++) {
    const [from, to] = [cuts[k], cuts[k + 1]];
    const marks = passages.flatMap(({ start, end }, i) => (start <= from && to <= end ? [i] : []));
    out.push({ text: points.slice(from, to).join(''), marks });
  }
  return out;
}
