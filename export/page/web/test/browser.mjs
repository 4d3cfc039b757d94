// Opens pages in Chromium and looks at them.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';

/** Starts Debian's Chromium; WebGL runs in software. */
export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--font-render-hinting=none', ...(process.env.CHROMIUM_ARGS?.split(' ') ?? [])],
});

/** Opens a page of KG_PAGES. What the page loads and complains about is kept in trouble, which has to stay empty. */
export async function open(browser, name, { hash = '', ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 760 }, locale: 'zh-CN', colorScheme: 'light', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const address = `file://${process.env.KG_PAGES}/${name}.html`;
  page.trouble = [];
  page.on('console', (message) => message.type() === 'error' && page.trouble.push(message.text()));
  page.on('pageerror', (error) => page.trouble.push(error.stack));
  page.on('dialog', (dialog) => (page.trouble.push(`dialog ${dialog.message()}`), dialog.dismiss()));
  page.on('request', (request) => request.url().split('#')[0] !== address && !/^(data|blob):/.test(request.url()) && page.trouble.push(`request ${request.url()}`));
  await page.goto(address + (hash && `#${hash}`));
  await page.waitForSelector('html[data-ready=yes]');
  return page;
}

/** Where an entity, or the middle of a straight line, stands on the screen. */
export const placeOf = (page, what) => page.evaluate((what) => {
  const { data, graph } = globalThis.kgPage;
  const ends = what.name ? [data.entities.find(({ name }) => name === what.name)] : [data.entities[data.edges[what.edge].subject], data.entities[data.edges[what.edge].object]];
  const points = ends.map(({ at: [x, y] }) => graph.sigma.graphToViewport({ x, y }));
  const { left, top } = document.getElementById('graph').getBoundingClientRect();
  const middle = (key) => points.reduce((all, p) => all + p[key], 0) / points.length;
  return { x: left + middle('x'), y: top + middle('y') };
}, what);

/** Clicks where an entity or line is drawn. */
export async function clickOn(page, what) {
  const { x, y } = await placeOf(page, what);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
  await page.waitForTimeout(300);
  await page.mouse.click(x, y);
  await page.waitForTimeout(300);
}

/** Holds the screen against the picture of that name; up to 2 in 100 pixels may differ, for other versions of fonts and browser. With KG_UPDATE the picture is written anew. */
export async function looksLike(page, name) {
  const file = fileURLToPath(new URL(`shots/${name}.png`, import.meta.url));
  await page.mouse.move(2, 2);
  await page.waitForTimeout(800);
  const got = PNG.sync.read(await page.screenshot());
  if (process.env.KG_UPDATE) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, PNG.sync.write(got));
    return;
  }
  const want = PNG.sync.read(readFileSync(file));
  assert.deepEqual([got.width, got.height], [want.width, want.height]);
  const different = pixelmatch(got.data, want.data, null, got.width, got.height, { threshold: 0.2 });
  assert.ok(different < 0.02 * got.width * got.height, `${name}: ${different} pixels differ from ${file}`);
}
