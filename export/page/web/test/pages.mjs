// Reads what kg render wrote.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { prepare } from '../src/data.js';

/** The data of a page, as its script sees them. */
export function dataOf(file) {
  const [, media, text] = /<script id="data" type="application\/(json|gzip)">([^<]*)<\/script>/.exec(readFileSync(file, 'utf8'));
  return prepare(JSON.parse(media === 'gzip' ? gunzipSync(Buffer.from(text, 'base64')) : text));
}
