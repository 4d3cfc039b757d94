// The years below the graph: how much is said of each, two handles, and play.
import { byId, fill, h } from './dom.js';
import { t } from './words.js';

let timer = null; // of the play

/** Draws the time bar; nothing where no statement has a year. */
export function drawTimeline({ data, store }) {
  const bar = byId('time');
  bar.hidden = !data.years;
  if (!data.years) return;
  const { first, last } = data.years;
  const chosen = () => store.view.period ?? [first, last];
  const set = (a, b) => {
    stop();
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    store.set({ period: low <= first && high >= last ? null : [low, high] });
  };
  const handle = (id, act) => h('input', { id, type: 'range', min: first, max: last, step: 1, 'aria-label': `${t('year')} ${t(id)}`, oninput: (event) => act(Number(event.target.value)) });
  fill(bar,
    h('button', { type: 'button', class: 'icon', id: 'play', onclick: () => play(data, store) }),
    h('div', { class: 'years' }, bars(data), handle('from', (v) => set(v, chosen()[1])), handle('to', (v) => set(chosen()[0], v))),
    h('output', { id: 'period' }),
    h('label', {}, h('input', { id: 'undated', type: 'checkbox', checked: store.view.undated, onchange: (event) => store.set({ undated: event.target.checked }) }), t('undated')));
  showPeriod({ data, store });
}

/** Shows the chosen years on a bar that is drawn. */
export function showPeriod({ data, store }) {
  if (!data.years) return;
  const { first, last } = data.years;
  const [from, to] = store.view.period ?? [first, last];
  for (const [id, value] of [['from', from], ['to', to]]) byId(id).value = value;
  const word = t(timer ? 'pause' : 'play');
  Object.assign(fill(byId('play'), timer ? '■' : '▶'), { title: word, ariaLabel: word });
  fill(byId('period'), store.view.period ? '' : `${t('allYears')} `, from === to ? String(from) : `${from}–${to}`);
  byId('time').querySelectorAll('.bars span').forEach((bar, k) => bar.classList.toggle('in', first + k >= from && first + k <= to));
}

/** A bar for each year, as high as there are statements about it. */
function bars(data) {
  const { first, last } = data.years;
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const st of data.statements) {
    if (st.from === null || st.to === null) continue;
    for (let y = Math.max(first, st.from); y <= Math.min(last, st.to); y++) counts[y - first]++;
  }
  const most = Math.max(...counts);
  return h('div', { class: 'bars', 'aria-hidden': 'true' }, counts.map((n, k) => {
    const element = h('span', { title: `${first + k}: ${n}` });
    element.style.height = `${n ? Math.max(8, (100 * n) / most) : 0}%`;
    return element;
  }));
}

/** Goes through the years one by one, or stops. */
function play(data, store) {
  if (timer) {
    stop();
    return store.set({ period: store.view.period });
  }
  let year = data.years.first;
  const next = () => {
    if (year > data.years.last) stop();
    store.set({ period: year > data.years.last ? null : [year, year] });
    year++;
  };
  timer = setInterval(next, 1200);
  next();
}

function stop() {
  clearInterval(timer);
  timer = null;
}
