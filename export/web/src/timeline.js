// The years below the graph: how much is said of each, two handles, and play.
import { byId, fill, h } from './dom.js';
import { t } from './words.js';

let timer = null;

/** Draws the time bar; nothing where no statement has a year. */
export function drawTimeline({ data, store }) {
  const bar = byId('time');
  bar.hidden = !data.years;
  if (!data.years) return;
  const { first, last } = data.years;
  const [from, to] = store.view.period ?? [first, last];
  const set = (a, b) => {
    stop(store);
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    store.set({ period: low <= first && high >= last ? null : [low, high] });
  };
  const handle = (id, value, act) => h('input', { id, type: 'range', min: first, max: last, step: 1, value, 'aria-label': `${t('year')} ${t(id)}`, oninput: (event) => act(Number(event.target.value)) });
  fill(bar,
    h('button', { type: 'button', class: 'icon', id: 'play', title: t(timer ? 'pause' : 'play'), 'aria-label': t(timer ? 'pause' : 'play'), onclick: () => play(data, store) }, timer ? '■' : '▶'),
    h('div', { class: 'years' }, bars(data, [from, to]),
      handle('from', from, (v) => set(v, (store.view.period ?? [first, last])[1])),
      handle('to', to, (v) => set((store.view.period ?? [first, last])[0], v))),
    h('output', { id: 'period' }, store.view.period ? (from === to ? String(from) : `${from}–${to}`) : `${t('allYears')} ${first}–${last}`),
    h('label', {}, h('input', { id: 'undated', type: 'checkbox', checked: store.view.undated, onchange: (event) => store.set({ undated: event.target.checked }) }), t('undated')));
}

/** A bar for each year, as high as there are statements about it. */
function bars(data, [from, to]) {
  const { first, last } = data.years;
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const st of data.statements) {
    if (st.from === null || st.to === null) continue;
    for (let y = Math.max(first, st.from); y <= Math.min(last, st.to); y++) counts[y - first]++;
  }
  const most = Math.max(...counts);
  return h('div', { class: 'bars', 'aria-hidden': 'true' }, counts.map((n, k) => {
    const element = h('span', { class: first + k >= from && first + k <= to ? 'in' : 'out', title: `${first + k}: ${n}` });
    element.style.height = `${n ? Math.max(8, (100 * n) / most) : 0}%`;
    return element;
  }));
}

/** Goes through the years one by one, or stops. */
function play(data, store) {
  if (timer) return stop(store, true);
  let year = data.years.first;
  const next = () => {
    if (year > data.years.last) return stop(store, true);
    store.set({ period: [year, year] });
    year++;
  };
  timer = setInterval(next, 1200);
  next();
}

function stop(store, redraw) {
  if (!timer) return;
  clearInterval(timer);
  timer = null;
  if (redraw) store.set({ period: store.view.period });
}
