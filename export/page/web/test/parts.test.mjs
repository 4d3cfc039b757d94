// The parts of the page that need no browser.
import assert from 'node:assert/strict';
import test from 'node:test';
import { csv } from '../src/csv.js';
import { prepare } from '../src/data.js';
import { passes, visible } from '../src/filter.js';
import { newRoom } from '../src/labels.js';
import { chinese, decimal, english, parse } from '../src/money.js';
import { pieces } from '../src/passage.js';
import { shortestPaths } from '../src/path.js';
import { find } from '../src/search.js';
import { fromHash, start, toHash } from '../src/view.js';

const yuan = (n) => BigInt(n) * 100n;

test('amounts are written as kg writes them, and read as people write them', () => {
  assert.equal(chinese(yuan(1_123_000_000)), '11.23亿元');
  assert.equal(chinese(yuan(28_069_000)), '2806.9万元');
  assert.equal(chinese(50n), '0.5元');
  assert.equal(chinese(-yuan(10_000)), '-1万元');
  assert.equal(english(yuan(1_123_000_000)), '1.123 billion yuan');
  assert.equal(english(yuan(28_069_000)), '28.069 million yuan');
  assert.equal(english(1234567n), '12,345.67 yuan');
  assert.equal(decimal(1234567n), '12345.67');
  for (const [text, fen] of [['500万', yuan(5e6)], ['1.2亿元', yuan(1.2e8)], ['3 million', yuan(3e6)], ['20,000', yuan(2e4)], ['1.123 billion yuan', yuan(1.123e9)], ['', null], ['很多', undefined], ['-5', undefined]]) {
    assert.equal(parse(text), fen, text);
  }
});

test('CSV quotes what has to be quoted and disarms formulas', () => {
  assert.equal(csv([['a,b', 'say "x"', 'two\nlines', 3], ['=1+1', '-5', '@x', '-x', '+1.5']]), '\ufeff"a,b","say ""x""","two\nlines",3\r\n\'=1+1,-5,\'@x,\'-x,+1.5\r\n');
});

test('passages are cut out by code points', () => {
  assert.deepEqual(pieces('😀甲帮扶乙。', [{ start: 1, end: 5 }, { start: 2, end: 4 }]), [
    { text: '😀', marks: [] }, { text: '甲', marks: [0] }, { text: '帮扶', marks: [0, 1] }, { text: '乙', marks: [0] }, { text: '。', marks: [] },
  ]);
  assert.deepEqual(pieces('短', [{ start: 5, end: 9 }]), [{ text: '短', marks: [] }]);
});

/** A made-up graph: 青岛 helps 陇南 (2021, 2022), is paired with 定西; 礼县 lies in 陇南. */
const graph = () => prepare({
  types: [{ type: 'City', label: '地市' }, { type: 'County', label: '区县' }],
  relations: [{ relation: 'assists', label: '帮扶' }, { relation: 'pairedWith', label: '结对', symmetric: true }],
  entities: [
    { id: 'division/370200', type: 0, name: '青岛市', aliases: ['青岛'], code: '370200', parent: -1, at: [0, 0] },
    { id: 'division/621200', type: 0, name: '陇南市', code: '621200', parent: -1, at: [1, 0] },
    { id: 'division/621100', type: 0, name: '定西市', code: '621100', parent: -1, at: [1, 1] },
    { id: 'division/621226', type: 1, name: '礼县', code: '621226', parent: 1, at: [2, 1] },
    { id: 'division/500000', type: 0, name: '重庆市', code: '500000', parent: -1, at: [2, 2] },
  ],
  edges: [
    { subject: 0, relation: 0, object: 1, statements: [0, 1], amount: 800_00, confidence: 0.9 },
    { subject: 0, relation: 1, object: 2, statements: [2], confidence: 0.5 },
    { subject: 2, relation: 0, object: 3, statements: [3], amount: 100_00, planned: true, confidence: 0.9 },
  ],
  statements: [
    { amounts: [500_00], start: '2021', end: '2021', confidence: 0.9 },
    { amounts: [300_00], start: '2022-03', end: '2022-03', confidence: 0.8 },
    { confidence: 0.5 },
    { amounts: [100_00], start: '2020', planned: true, confidence: 0.9 },
  ],
  documents: [], regions: [], path: [], pinyin: { 青: ['qing'], 岛: ['dao'], 陇: ['long'], 南: ['nan'], 定: ['ding'], 西: ['xi'], 重: ['chong', 'zhong'], 庆: ['qing'], 市: ['shi'], 礼: ['li'], 县: ['xian'] },
  variants: { 隴: '陇', 島: '岛' },
});

test('entities are found by name, script, pinyin, initials and code', () => {
  const data = graph();
  const names = (query) => find(data, query).map((entity) => entity.name);
  for (const query of ['青岛', '青島', 'qingdao', 'qd', 'qingd', '３７０２００', 'division/370200', '岛', 'QD']) assert.equal(names(query)[0], '青岛市', query);
  for (const query of ['cq', 'chongqing', 'zhongqing']) assert.equal(names(query)[0], '重庆市', query);
  assert.deepEqual(names('6212').sort(), ['礼县', '陇南市']);
  assert.deepEqual(names('xyz'), []);
  assert.deepEqual(names('  '), []);
});

test('filters leave out statements, and sums are of those left', () => {
  const data = graph();
  const shown = (changes) => visible(data, { ...start(), ...changes });
  assert.equal(shown({}).edges.size, 3);
  assert.equal(shown({}).edges.get(0).amount, 800_00n);
  assert.equal(shown({ period: [2022, 2022], undated: false }).edges.get(0).amount, 300_00n);
  assert.deepEqual([...shown({ period: [2021, 2021], undated: false }).edges.keys()], [0, 2]); // 2020 on
  assert.ok(shown({ period: [2022, 2022] }).edges.has(1), 'undated');
  assert.deepEqual([...shown({ least: 500_00n }).edges.keys()], [0]);
  assert.deepEqual([...shown({ status: 'planned' }).edges.keys()], [2]);
  assert.deepEqual([...shown({ confidence: 0.85 }).edges.keys()], [0, 2]);
  assert.deepEqual([...shown({ hiddenTypes: new Set([1]) }).edges.keys()], [0, 1]);
  assert.deepEqual([...shown({ around: { entity: 1, hops: 1 } }).entities].sort(), [0, 1]);
  assert.deepEqual([...shown({ around: { entity: 1, hops: 2 } }).edges.keys()], [0, 1]);
  assert.ok(passes(data.statements[2], start()) && !passes(data.statements[2], { ...start(), undated: false }));
});

test('paths are the shortest over what is shown', () => {
  const data = graph();
  const shown = visible(data, start());
  const walk = (path) => [path[0].from, ...path.map(({ to }) => to)];
  assert.deepEqual(shortestPaths(data, shown, 1, 3, false).map(walk), [[1, 0, 2, 3]]);
  assert.deepEqual(shortestPaths(data, shown, 1, 3, true).map(walk), [[1, 3]]);
  assert.deepEqual(shortestPaths(data, shown, 0, 4, true), []);
  assert.deepEqual(shortestPaths(data, visible(data, { ...start(), confidence: 0.6 }), 1, 3, false), []);
});

test('a link restores the view', () => {
  const data = graph();
  const views = [
    {}, { tab: 'table', sort: { column: 'subject', down: false } }, { hiddenTypes: new Set([1]), hiddenRelations: new Set([0]) }, { period: [2020, 2021], undated: false },
    { least: 500_00n, confidence: 0.7, status: 'planned' }, { around: { entity: 3, hops: 2 } }, { selected: { kind: 'entity', entity: 1 } },
    { selected: { kind: 'edge', edge: 1, passage: 2 } }, { selected: { kind: 'path', from: 0, to: 3, places: true } }, { selected: { kind: 'path', from: 0, to: null, places: false } },
    { camera: { x: 0.25, y: 0.5, ratio: 2 }, language: 'en', theme: 'dark' },
  ];
  for (const changes of views) {
    const view = { ...start(), ...changes };
    assert.deepEqual({ ...start(), ...fromHash(data, '#' + toHash(data, view)) }, view);
  }
  assert.deepEqual(fromHash(data, '#entity=division/621200'), { selected: { kind: 'entity', entity: 1 } }, 'the links of pictures');
  assert.deepEqual(fromHash(data, '#edge=division/370200~pairedWith~division%2F621100'), { selected: { kind: 'edge', edge: 1, passage: 0 } });
  assert.deepEqual(fromHash(data, '#edge=division/370200~%E0%A4~x'), {});
  assert.deepEqual(fromHash(data, '#years=x&amount=-1&show=edge+0+nobody&around=7&camera=1+2&language=fr&confidence=7&without='), { hiddenTypes: new Set(), hiddenRelations: new Set() });
});

test('no name lies over a sign, but that of a province may lie behind it', () => {
  const room = newRoom(300, 200);
  room.keep(100, 100, 6);
  assert.equal(room.take(40, 94, 58, 14), false);
  assert.equal(room.take(108, 94, 60, 14), true, 'its own name, which begins right of it');
  assert.equal(room.take(108, 94, 60, 14, true), false, 'texts do not lie over each other');
  assert.equal(room.take(40, 94, 58, 14, true), true);
});
