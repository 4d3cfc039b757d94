// Bundles the page into dist, or the folder given: page.js with the licences of what is bundled in front, page.css and page.html.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = (path) => new URL(`../${path}`, import.meta.url).pathname;

/**
 * Sigma brings the styles of a hint that this page never shows as a style element, which the page's Content-Security-Policy refuses. A template element in
 * its place does nothing.
 */
const withoutStyles = {
  name: 'without-styles',
  setup: (build) => build.onLoad({ filter: /sigma\.esm\.js$/ }, ({ path }) => {
    const source = readFileSync(path, 'utf8');
    const parts = source.split('createElement("style")');
    if (parts.length !== 3) throw new Error(`${path}: ${parts.length - 1} style elements, 2 are known`);
    return { contents: parts.join('createElement("template")'), loader: 'js' };
  }),
};

const common = { bundle: true, minify: true, charset: 'utf8', write: false, legalComments: 'none', logLevel: 'warning' };
const script = await build({ ...common, entryPoints: [here('src/main.js')], format: 'iife', target: 'es2022', plugins: [withoutStyles], metafile: true });
const style = await build({ ...common, entryPoints: [here('src/style.css')] });

/** The packages that the bundle holds, with their licences. */
function licences() {
  const names = new Set(Object.keys(script.metafile.inputs).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean));
  return [...names].sort().map((name) => {
    const { version, license } = JSON.parse(readFileSync(here(`node_modules/${name}/package.json`), 'utf8'));
    const text = ['LICENSE.txt', 'LICENSE'].map((file) => { try { return readFileSync(here(`node_modules/${name}/${file}`), 'utf8'); } catch { return ''; } }).find(Boolean);
    if (!text) throw new Error(`${name}: no licence text`);
    return `${name} ${version}, ${license}\n\n${text.trim()}\n`;
  });
}

const out = process.argv[2] ?? here('dist');
mkdirSync(out, { recursive: true });
const notice = `/*! This script holds:\n\n${licences().join('\n').replaceAll('*/', '* /')}*/\n`;
writeFileSync(join(out, 'page.js'), notice + script.outputFiles[0].text.trim().replaceAll('</script', '<\\/script') + '\n');
writeFileSync(join(out, 'page.css'), style.outputFiles[0].text.trim() + '\n');
copyFileSync(here('page.html'), join(out, 'page.html'));
