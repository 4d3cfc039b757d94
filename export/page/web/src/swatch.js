// Small drawings of types and relations, for legends and lists.
import { draw } from './dom.js';
import { edgeColour, nodeColours } from './look.js';

/** Half the width of the circles, which differ by the rank of the place. */
const radius = { Province: 7, City: 5.8, County: 4.2 };

/** The sign of a type: its shape in its colours, with its badge. */
export function typeSwatch(type, dark) {
  const { fill, border } = nodeColours(type, dark);
  const look = { fill, stroke: border, 'stroke-width': 1.5 };
  const shape = {
    circle: ['circle', { cx: 8, cy: 8, r: radius[type.type] ?? 6, ...look }],
    square: ['rect', { x: 2, y: 2, width: 12, height: 12, ...look }],
    diamond: ['path', { d: 'M8 1 L15 8 L8 15 L1 8 Z', ...look }],
  }[type.shape];
  const svg = draw(['svg', { width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true', class: 'swatch' }, shape]);
  if (type.badge) {
    const text = draw(['text', { x: 8, y: 11.4, 'font-size': 9, 'text-anchor': 'middle', fill: border }]);
    text.textContent = type.badge;
    svg.append(text);
  }
  return svg;
}

/** The sign of a relation: its line with its ends. */
export function relationSwatch(relation, dark) {
  const colour = edgeColour(relation, dark);
  const end = (kind, x, way) => ({
    arrow: ['path', { d: `M${x} 8 l${-7 * way} -4 v8 Z`, fill: colour }],
    circle: ['circle', { cx: x - 3 * way, cy: 8, r: 3, fill: colour }],
    diamond: ['path', { d: `M${x} 8 l${-5 * way} -3.5 l${-5 * way} 3.5 l${5 * way} 3.5 Z`, fill: colour }],
  })[kind];
  const line = ['path', { d: 'M3 8 H31', stroke: colour, 'stroke-width': 2, fill: 'none', ...(relation.dots ? { 'stroke-dasharray': '2 2.4' } : {}) }];
  return draw(['svg', { width: 34, height: 16, viewBox: '0 0 34 16', 'aria-hidden': 'true', class: 'swatch' }, line, ...[end(relation.head, 33, 1), end(relation.tail, 1, -1)].filter(Boolean)]);
}
