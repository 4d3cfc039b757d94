// What a reader does with the page, in Chromium. KG_PAGES names the folder of the pages; TestPageInBrowser of package export writes them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { clickOn, launch, looksLike, open } from './browser.mjs';
import { dataOf } from './pages.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

/** A test with a page, which has to be without trouble in the end. */
const on = (name, title, options, act) => test(title, async () => {
  const page = await open(browser, name, options);
  await act(page);
  assert.deepEqual(page.trouble, []);
  await page.context().close();
});

const text = (page, selector) => page.textContent(selector);
const data = dataOf(`${process.env.KG_PAGES}/news.html`);
const drawn = data.entities.filter(({ at }) => at).length;

on('news', 'loads and shows everything', {}, async (page) => {
  assert.equal(await page.title(), '青陇协作');
  assert.equal(await text(page, '#status'), `${drawn} 个实体 · ${data.edges.length} 条关系 · ${data.statements.length} 条陈述`);
  await looksLike(page, 'light');
});

on('news', 'is dark where the system is', { colorScheme: 'dark', locale: 'en-US' }, async (page) => {
  assert.match(await text(page, '#status'), /entities · \d+ relations/);
  await looksLike(page, 'dark');
});

on('news', 'finds entities in either script, by pinyin, initials and code', {}, async (page) => {
  for (const query of ['陇南', '隴南', 'longnan', 'ln', '621200']) {
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    assert.match(await text(page, '#find-0'), /陇南市/, query);
    await page.keyboard.press('Enter');
    assert.equal(await text(page, '#panel-title'), '陇南市', query);
    await page.keyboard.press('Escape');
  }
});

on('news', 'filters by relation, type, amount, status and years', {}, async (page) => {
  const edges = async () => Number(/(\d+) 条关系/.exec(await text(page, '#status'))?.[1] ?? 0);
  const count = (keep) => data.edges.filter(keep).length;
  const assists = data.relations.findIndex(({ relation }) => relation === 'assists');
  await page.uncheck('[data-kind=assists]');
  assert.equal(await edges(), count((edge) => edge.relation !== assists));
  assert.match(page.url(), /without=assists/);
  await page.reload();
  await page.waitForSelector('html[data-ready=yes]');
  assert.equal(await edges(), count((edge) => edge.relation !== assists), 'the link restores the filter');
  await page.click('#reset');
  await page.uncheck('[data-kind=School]');
  assert.equal(await edges(), data.edges.length - 1);
  await page.click('#reset');
  await page.fill('#amount', '1亿');
  await page.press('#amount', 'Enter');
  assert.equal(await edges(), count((edge) => edge.amount >= 10_000_000_000n));
  await page.fill('#amount', '很多');
  await page.press('#amount', 'Enter');
  assert.equal(await text(page, '.problem'), '看不懂这个金额');
  await page.click('#reset');
  await page.selectOption('#status-of', 'planned');
  assert.equal(await edges(), count((edge) => edge.statements.some((st) => st.planned)));
  await page.click('#reset');
  await page.focus('#from');
  for (let year = data.years.first; year < 2021; year++) await page.keyboard.press('ArrowRight');
  assert.match(page.url(), /years=2021-2023/);
  await page.uncheck('#undated');
  assert.equal(await edges(), count((edge) => edge.statements.some((st) => st.from && st.to >= 2021)));
});

on('news', 'shows every sentence behind a line in its article', {}, async (page) => {
  const edge = data.edges.find(({ statements }) => statements.length === 2);
  const pair = data.edges.find((e) => e !== edge && e.statements.length === 1 && data.relations[e.relation].relation === 'transfersLaborTo');
  await clickOn(page, { name: data.entities[edge.subject].name });
  assert.equal(await text(page, '#panel-title'), data.entities[edge.subject].name);
  assert.match(await text(page, '.relation'), /8.6亿元/);
  await page.click(`#panel [data-edge="${edge.i}"]`);
  assert.equal(await page.locator('.passages li').count(), 2);
  const sentences = [await text(page, 'mark.here')];
  assert.ok(await page.locator('mark.also').count() === 1, 'the other sentence is marked too');
  await looksLike(page, 'evidence');
  await page.keyboard.press('n');
  sentences.push(await text(page, 'mark.here'));
  assert.deepEqual(sentences.sort(), edge.statements.map((st) => st.evidence[0].exact).sort());
  assert.match(await text(page, '.passages li.active'), /3.6亿元 · 2022 · 已实施 · 可信度 0.90/);
  const box = await page.locator('mark.here').boundingBox();
  assert.ok(box.y > 0 && box.y < 760, 'the sentence is in view');
  assert.ok(pair);
});

on('news', 'opens the evidence when a line is clicked', {}, async (page) => {
  const edge = data.edges.findIndex(({ subject }) => data.entities[subject].name === '重庆市');
  await clickOn(page, { edge });
  assert.match(await text(page, '#panel-title'), /重庆市.*帮扶.*定西市/);
  assert.equal(await text(page, 'mark.here'), '重庆也派来5人。');
  await page.keyboard.press('Escape');
  assert.ok(await page.locator('#panel').isHidden());
});

on('news', 'finds the path between two clicked entities', {}, async (page) => {
  await page.keyboard.press('p');
  await clickOn(page, { name: '陇南市' });
  await clickOn(page, { name: '定西市' });
  assert.match(await text(page, '#panel'), /1 条最短路径，2 步/);
  assert.match(await text(page, '.paths'), /陇南市.*帮扶 ←.*青岛市.*帮扶 →.*定西市/s);
  await page.click('#panel .end:nth-of-type(2) button');
  await page.fill('#find-to', '礼县');
  await page.keyboard.press('Enter');
  assert.match(await text(page, '#panel'), /没有路径/);
  await page.check('#places');
  assert.match(await text(page, '.paths'), /陇南市.*下辖.*礼县/s);
  assert.match(page.url(), /show=route/);
});

on('news', 'shows the surroundings of an entity alone', {}, async (page) => {
  await page.keyboard.press('/');
  await page.keyboard.type('福州');
  await page.keyboard.press('Enter');
  await page.click('#panel .actions button:text("1 步内")');
  assert.match(await text(page, '#status'), /^2 个实体 · 2 条关系/);
});

on('news', 'sorts the table and downloads it', {}, async (page) => {
  await page.keyboard.press('t');
  const amounts = () => page.locator('td.amount').allTextContents();
  assert.equal((await amounts())[0], '8.6亿元');
  await page.click('[data-sort=amount]');
  assert.equal((await amounts()).at(-1), '8.6亿元');
  assert.equal(await page.getAttribute('th.amount', 'aria-sort'), 'ascending');
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('#do-csv')]);
  const csv = readFileSync(await file.path(), 'utf8');
  assert.equal(csv.split('\r\n').length, data.edges.length + 2);
  assert.match(csv, /^\ufeffsubject,subject_code,/);
  assert.match(csv, /青岛市,370200,division\/370200,assists,陇南市,621200,division\/621200,860000000,,2021,2022,done,0.96,2,/);
  await page.click('td.quote button');
  assert.ok(await page.locator('mark.here').count());
});

on('news', 'opens the filters of a narrow window', { viewport: { width: 700, height: 760 } }, async (page) => {
  assert.ok(await page.locator('#side').isHidden());
  await page.click('#do-filters');
  assert.equal(await page.getAttribute('#do-filters', 'aria-expanded'), 'true');
  await page.uncheck('[data-kind=assists]');
  assert.match(page.url(), /without=assists/);
  await page.keyboard.press('Escape');
  assert.ok(await page.locator('#side').isHidden());
});

on('news', 'has a button for the filters in narrow windows only', {}, async (page) => {
  assert.ok(await page.locator('#do-filters').isHidden());
  assert.ok(await page.locator('#side').isVisible());
});

on('news', 'opens a link at what it leads to, with no text over another', { hash: 'entity=division/621200' }, async (page) => {
  assert.equal(await text(page, '#panel-title'), '陇南市');
  await page.waitForTimeout(500);
  await looksLike(page, 'link');
});

on('news', 'changes language and colours, and helps', {}, async (page) => {
  await page.keyboard.press('l');
  assert.match(await text(page, '#status'), /entities/);
  assert.match(await text(page, '#side'), /transfers labor to/);
  await page.keyboard.press('d');
  assert.equal(await page.getAttribute('html', 'data-theme'), 'dark');
  await page.keyboard.press('?');
  assert.ok(await page.locator('#help').isVisible());
  await page.keyboard.press('Escape');
  assert.ok(await page.locator('#help').isHidden());
});

on('news', 'plays the years', {}, async (page) => {
  await page.click('#play');
  assert.equal(await text(page, '#period'), String(data.years.first));
  await page.waitForFunction((first) => document.getElementById('period').textContent !== String(first), data.years.first);
  await page.click('#play');
  assert.equal(await text(page, '#play'), '▶');
});

on('large', 'reads compressed data', {}, async (page) => {
  assert.match(await text(page, '#status'), /^600 个实体 · 900 条关系/);
});

on('hostile', 'shows hostile text as text', { hash: 'tab=table' }, async (page) => {
  assert.match(await text(page, '#table'), /<script>alert\(1\)<\/script>/);
  assert.equal(await page.locator('#table img, #table script').count(), 0);
  for (const button of await page.locator('td.quote button').all()) {
    await button.dispatchEvent('click');
    assert.ok(await page.locator('#panel mark').count());
  }
  await page.keyboard.press('t');
  await page.waitForTimeout(500);
});

on('empty', 'says that a graph is empty', {}, async (page) => {
  assert.equal(await text(page, '#status'), '图中没有关系');
});

test('works as a table without WebGL', async () => {
  process.env.CHROMIUM_ARGS = '--disable-3d-apis';
  const plain = await launch();
  const page = await open(plain, 'news');
  assert.match(await text(page, '.nograph'), /没有 WebGL/);
  await page.keyboard.press('t');
  assert.equal(await page.locator('tbody tr').count(), data.edges.length);
  assert.deepEqual(page.trouble, []);
  await plain.close();
});
