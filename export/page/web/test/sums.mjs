// Holds the sums that the script makes of statements against those that came with a page: node sums.mjs PAGE
import { isDeepStrictEqual } from 'node:util';
import { sumUp } from '../src/sums.js';
import { dataOf } from './pages.mjs';

const data = dataOf(process.argv[2]);
let wrong = 0;
for (const edge of data.edges) {
  const { statements, ...got } = sumUp(edge.statements);
  const want = Object.fromEntries(Object.keys(got).map((key) => [key, edge[key]]));
  if (isDeepStrictEqual(got, want)) continue;
  wrong++;
  console.log('edge', edge.i, statements.length, 'statements: sums', got, 'of the graph', want);
}
if (!data.edges.length || wrong) process.exit(1);
