// The keyboard.
import { byId, fill, h } from './dom.js';
import { t } from './words.js';

/** Listens to keys. What is typed into a field stays there. */
export function listenToKeys(app) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const typing = event.target.closest?.('input:not([type=checkbox]):not([type=range]), select, textarea');
    if (typing && event.key !== 'Escape') return;
    const act = action(app, event);
    if (!act) return;
    act();
    event.preventDefault();
  });
}

function action(app, event) {
  const moves = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, 0.1], ArrowDown: [0, -0.1] };
  if (moves[event.key] && event.target.closest?.('#graph')) return () => app.graph?.pan(...moves[event.key]);
  return {
    '/': () => byId('find').focus(),
    Escape: () => app.escape(),
    t: () => app.store.set({ tab: app.store.view.tab === 'graph' ? 'table' : 'graph' }),
    p: () => app.path(),
    n: () => byId('next')?.click(),
    b: () => byId('previous')?.click(),
    '+': () => app.graph?.zoom(1 / 1.5), '=': () => app.graph?.zoom(1 / 1.5), '-': () => app.graph?.zoom(1.5), 0: () => app.graph?.fit(),
    d: () => app.theme(), l: () => app.language(), '?': () => app.help(),
  }[event.key];
}

/** Shows the help, or closes it. */
export function toggleHelp() {
  const dialog = byId('help');
  if (dialog.open) return dialog.close();
  fill(dialog, h('h2', {}, t('help')), t('helpText').map((line) => h('p', {}, line)),
    h('dl', {}, t('keys').map(([key, what]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, what)])),
    h('button', { type: 'button', onclick: () => dialog.close() }, t('close')));
  dialog.showModal();
}
