// Writes the table of package pinyin: how the characters of the Unified Ideographs and of Extension A are read, by the npm package pinyin-pro.
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const table = new Map();
for (let code = 0x3400; code <= 0x9fff; code++) {
  const char = String.fromCharCode(code);
  for (const reading of pinyin(char, { toneType: 'none', multiple: true, type: 'array' })) {
    const syllable = reading.replaceAll('ü', 'v');
    if (!/^[a-z]+$/.test(syllable)) continue; // no reading known
    for (const spelling of syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable]) {
      if (!table.has(spelling)) table.set(spelling, new Set());
      table.get(spelling).add(char);
    }
  }
}
const lines = [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, chars]) => `${syllable}\t${[...chars].join('')}\n`);
writeFileSync(new URL('../../internal/pinyin/syllables.txt', import.meta.url), lines.join(''));
