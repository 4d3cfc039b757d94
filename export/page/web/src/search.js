// Finding entities by what people type: names in either script, pinyin, initials, codes.

/** A text in the form in which names are compared: simplified, half width, lower case. */
export function fold(data, text) {
  return Array.from(text.normalize('NFKC').toLowerCase(), (c) => data.variants[c] ?? c).join('').trim();
}

/** The entities that a query means, the likeliest first, at most so many. */
export function find(data, query, limit = 20) {
  const wanted = fold(data, query);
  if (!wanted) return [];
  const letters = wanted.replace(/[\s']+/g, '');
  const found = [];
  for (const entity of data.entities) {
    const rank = rankOf(data, entity, wanted, /^[a-z]+$/.test(letters) ? letters : '');
    if (rank < Infinity) found.push({ entity, rank });
  }
  found.sort((a, b) => a.rank - b.rank || b.entity.edges.length - a.entity.edges.length || a.entity.name.length - b.entity.name.length || a.entity.i - b.entity.i);
  return found.slice(0, limit).map(({ entity }) => entity);
}

function rankOf(data, entity, wanted, letters) {
  if (entity.id === wanted || entity.code === wanted) return 0;
  const names = [entity.name, ...entity.aliases];
  let rank = Infinity;
  for (const [k, name] of names.entries()) {
    const folded = fold(data, name);
    if (folded === wanted) rank = Math.min(rank, k ? 2 : 1);
    else if (folded.startsWith(wanted)) rank = Math.min(rank, k ? 4 : 3);
    else if (folded.includes(wanted)) rank = Math.min(rank, 6);
    else if (letters && rank > 5) rank = Math.min(rank, pinyinRank(data, Array.from(folded), letters));
  }
  if (rank === Infinity && entity.code && /^\d+$/.test(wanted) && entity.code.startsWith(wanted)) return 5;
  return rank;
}

function pinyinRank(data, chars, letters) {
  for (let start = 0; start < chars.length; start++) {
    const end = spelled(data, chars, start, letters);
    if (end >= 0) return start ? 8 : end === chars.length ? 5 : 7;
  }
  return Infinity;
}

/** Where the characters from a start end that letters spell, each by its initials or whole syllable (dx, dingx, dingxi); -1 where they spell none. */
function spelled(data, chars, start, letters) {
  if (!letters) return start;
  if (start === chars.length) return -1;
  for (const syllable of data.pinyin[chars[start]] ?? [chars[start]]) {
    for (let n = Math.min(syllable.length, letters.length); n > 0; n--) {
      if (!letters.startsWith(syllable.slice(0, n))) continue;
      const end = spelled(data, chars, start + 1, letters.slice(n));
      if (end >= 0) return end;
    }
  }
  return -1;
}
