// Measures how fluid a page is: node test/fluid.mjs PAGE. It says how long the page takes to be ready, and how long frames take while the graph is moved.
// Chromium draws in software here; a graphics card is many times faster. CHROMIUM_ARGS=--headless=new and the like are handed on.
import { dirname, basename } from 'node:path';
import { launch, open } from './browser.mjs';

process.env.KG_PAGES = dirname(process.argv[2]);
const browser = await launch();
const begin = Date.now();
const page = await open(browser, basename(process.argv[2], '.html'), { viewport: { width: 1440, height: 900 } });
const ready = Date.now() - begin;
const result = await page.evaluate(async () => {
  const { data, graph } = globalThis.kgPage;
  const frames = async (act, n) => {
    const times = [];
    let before = performance.now();
    for (let k = 0; k < n; k++) {
      act(k);
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - before);
      before = performance.now();
    }
    times.sort((a, b) => a - b);
    return { median: Math.round(times[n >> 1]), worst: Math.round(times[n - 1]) };
  };
  const camera = graph.sigma.getCamera();
  const timed = (act) => {
    const start = performance.now();
    act();
    return Math.round(performance.now() - start);
  };
  return {
    entities: data.entities.length, edges: data.edges.length,
    panning: await frames((k) => camera.setState({ x: 0.5 + 0.002 * k }), 40),
    zoomed: (camera.setState({ ratio: 0.15 }), await frames((k) => camera.setState({ x: 0.5 + 0.0005 * k }), 40)),
    drawScript: timed(() => graph.sigma.refresh()),
    filterScript: timed(() => globalThis.kgPage.store.set({ confidence: 0.5 })),
    tableScript: timed(() => globalThis.kgPage.store.set({ tab: 'table' })),
  };
});
console.log(JSON.stringify({ ready, ...result }, null, 1));
await browser.close();
