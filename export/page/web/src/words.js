// The words of the page in Chinese and English.
import { chinese, english } from './money.js';

const words = {
  zh: {
    title: '帮扶协作关系图',
    search: '查找：名称、拼音、代码', noMatch: '没有匹配的实体', results: (n) => `${n} 个结果`,
    graph: '图', table: '表', path: '路径', csv: '下载 CSV', link: '复制链接', copied: '链接已复制', theme: '深色／浅色', help: '帮助', language: 'EN',
    languageName: 'Switch to English', reset: '全部重置', filters: '筛选', fit: '全图', zoomIn: '放大', zoomOut: '缩小',
    relations: '关系', types: '实体', only: '仅', onlyHint: '只看这一项', all: '全部', amount: '金额不低于', amountHint: '如 500万、1亿', badAmount: '看不懂这个金额',
    confidence: '可信度不低于', status: '状态', done: '已实施', planned: '计划', any: '不限',
    year: '年份', allYears: '全部年份', undated: '含未注明年份', play: '逐年播放', pause: '停止', from: '起', to: '止',
    counts: (e, r, s) => `${e} 个实体 · ${r} 条关系 · ${s} 条陈述`, part: '图的一部分：', nothing: '没有符合筛选条件的关系', empty: '图中没有关系', noGraph: '此浏览器没有 WebGL 2，不能画图；表格、查找和依据照常可用。',
    close: '关闭', code: '代码', inPlace: '位于', aliases: '又称', contains: '下辖', mentions: (n, d) => `${d} 篇文章提及 ${n} 次`, inferred: '文章没有提到，据区划补出',
    members: (n, approx) => (approx ? `${n} 余个` : `${n} 个`), noRelations: '没有关系', hiddenRelations: (n) => `另有 ${n} 条关系被筛选隐去`,
    sumNote: '每条关系的金额不重复计算：取单笔最大者，或各年最大者之和。此处是各条关系之和。', nRelations: (n) => `${n} 条`, people: (n) => `${n.toLocaleString('en-US').replaceAll(',', '')}人`,
    focus: '只看周围', hops: (n) => `${n} 步内`, pathFrom: '由此找路径', centre: '居中', articles: '文章', unfocus: '看全图',
    evidence: '依据', statement: (k, n) => `第 ${k} 条依据，共 ${n} 条`, previous: '上一条', next: '下一条', noText: '没有这篇文章的全文', untitled: '无标题',
    hedges: '限定', rule: '规则', period: '时间', conf: '可信度', amounts: '金额', headcount: '人数', undatedShort: '未注明',
    sumOf: '合计', planWord: '拟',
    pathHint: '在图上点选或查找起点和终点', pathStart: '起点', pathEnd: '终点', pathNone: '在当前显示的范围内，两者之间没有路径', paths: (n, h) => `${n} 条最短路径，${h} 步`, swap: '互换', pathPlaces: '也可经由上级或下辖地区',
    columns: { subject: '主体', relation: '关系', object: '客体', amount: '金额', people: '人数', period: '时间', status: '状态', confidence: '可信度', statements: '陈述', quote: '依据' },
    more: (n) => `再显示 ${n} 行`, legendWidth: '线越粗金额越大；虚线为计划；淡色为可信度较低。',
    keys: [['/', '查找'], ['↑ ↓ Enter', '在列表中选择'], ['Esc', '关闭'], ['t', '图与表切换'], ['p', '找路径'], ['n / b', '下一条、上一条依据'], ['+ − 0', '放大、缩小、全图'], ['方向键', '移动图（图获得焦点时）'], ['d', '深色／浅色'], ['l', '中文／English'], ['?', '这张表']],
    helpText: ['点击实体看它的全部关系；点击线看背后的每一句话，在原文中标出。', '图的布局仿照地图：同省的实体在一起，东部在右，西部在左。', '图是文章所说，不是核实过的事实；引用前请对照原句。'],
  },
  en: {
    title: 'Who assists whom',
    search: 'Find: names, pinyin, codes', noMatch: 'Nothing of that name', results: (n) => `${n} results`,
    graph: 'Graph', table: 'Table', path: 'Path', csv: 'Download CSV', link: 'Copy link', copied: 'Link copied', theme: 'Dark or light', help: 'Help', language: '中',
    languageName: '切换到中文', reset: 'Reset all', filters: 'Filters', fit: 'Whole graph', zoomIn: 'Zoom in', zoomOut: 'Zoom out',
    relations: 'Relations', types: 'Entities', only: 'only', onlyHint: 'Show only this one', all: 'all', amount: 'Amount at least', amountHint: '5 million, 1亿', badAmount: 'This is no amount',
    confidence: 'Confidence at least', status: 'Status', done: 'done', planned: 'planned', any: 'any',
    year: 'Years', allYears: 'all years', undated: 'also undated', play: 'Play year by year', pause: 'Stop', from: 'from', to: 'to',
    counts: (e, r, s) => `${e} entities · ${r} relations · ${s} statements`, part: 'part of a graph: ', nothing: 'No relation passes the filters', empty: 'The graph holds no relation', noGraph: 'This browser has no WebGL 2, so nothing can be drawn. Table, search and evidence work as usual.',
    close: 'Close', code: 'code', inPlace: 'in', aliases: 'also', contains: 'contains', mentions: (n, d) => `named ${n} times in ${d} articles`, inferred: 'named in no article, added from the hierarchy',
    members: (n, approx) => `${approx ? 'more than ' : ''}${n} members`, noRelations: 'no relations', hiddenRelations: (n) => `${n} more hidden by the filters`,
    sumNote: 'The amount of a relation counts nothing twice: it is the largest figure, or the sum of the largest ones of each year. Here these are added up over the relations.', nRelations: (n) => `${n}`, people: (n) => `${n.toLocaleString('en-US')} people`,
    focus: 'Only around this', hops: (n) => `within ${n}`, pathFrom: 'Path from here', centre: 'Centre', articles: 'Articles', unfocus: 'Whole graph',
    evidence: 'Evidence', statement: (k, n) => `passage ${k} of ${n}`, previous: 'Previous', next: 'Next', noText: 'The text of this article is not here', untitled: 'untitled',
    hedges: 'hedges', rule: 'rule', period: 'period', conf: 'confidence', amounts: 'amount', headcount: 'people', undatedShort: 'undated',
    sumOf: 'sum', planWord: 'planned: ',
    pathHint: 'Click or find the two ends', pathStart: 'from', pathEnd: 'to', pathNone: 'No path between the two in what is shown', paths: (n, h) => `${n} shortest ${n === 1 ? 'path' : 'paths'} of ${h} ${h === 1 ? 'step' : 'steps'}`, swap: 'Swap', pathPlaces: 'also through the place that one lies in',
    columns: { subject: 'Subject', relation: 'Relation', object: 'Object', amount: 'Amount', people: 'People', period: 'Period', status: 'Status', confidence: 'Conf.', statements: 'Statements', quote: 'Quote' },
    more: (n) => `${n} more rows`, legendWidth: 'Wider lines for larger amounts; dashed for plans; pale where less sure.',
    keys: [['/', 'find'], ['↑ ↓ Enter', 'choose in a list'], ['Esc', 'close'], ['t', 'graph or table'], ['p', 'find a path'], ['n / b', 'next, previous passage'], ['+ − 0', 'zoom in, out, whole graph'], ['arrows', 'move the graph (when it has the focus)'], ['d', 'dark or light'], ['l', '中文 / English'], ['?', 'this list']],
    helpText: ['Click an entity for all its relations; click a line for every sentence behind it, marked in its article.', 'The graph is laid out like a map: what lies in one province stands together, east on the right, west on the left.', 'The graph is what the articles say, which nobody has verified: check a sentence before you quote it.'],
  },
};

let language = 'zh';

export const setLanguage = (chosen) => (language = chosen);
export const languageOf = () => language;

/** A word of the page in the language chosen. */
export const t = (key, ...args) => (typeof words[language][key] === 'function' ? words[language][key](...args) : words[language][key]);

/** The name of a type or relation: its Chinese one, or its English one with spaces. */
export const nameOf = (item) => (language === 'zh' ? item.label : spaced(item.type ?? item.relation));

/** transfersLaborTo as "transfers labor to". */
const spaced = (name) => name.replace(/(?<=[a-z0-9])[A-Z]/g, (c) => ' ' + c.toLowerCase());

export const money = (fen) => (language === 'zh' ? chinese(fen) : english(fen));

export const years = ({ start, end }) => {
  const [a, b] = [start.slice(0, 4), end.slice(0, 4)];
  if (a === b) return a;
  if (language === 'zh') return a ? (b ? `${a}–${b}` : `${a}起`) : `至${b}`;
  return a ? (b ? `${a}–${b}` : `since ${a}`) : `until ${b}`;
};

/** Dates as the article gives them. */
export const dates = ({ start, end }) => (start === end ? start : `${start}–${end}`);

/** Figures of an edge or statement sum in one line: amount · people · years. */
export function figures(sum) {
  const parts = [sum.amount ? money(sum.amount) : '', sum.people ? t('people', sum.people) : '', years(sum)].filter(Boolean);
  return (sum.planned && parts.length ? t('planWord') : '') + parts.join(' · ');
}
