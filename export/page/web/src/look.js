// Colours and sizes of the graph, light and dark. Those of the pictures come with the data.

/** Mixes two #rrggbb colours; part is the share of the second. */
export function mix(a, b, part) {
  const channel = (c, k) => parseInt(c.slice(1 + 2 * k, 3 + 2 * k), 16);
  return '#' + [0, 1, 2].map((k) => Math.round(channel(a, k) * (1 - part) + channel(b, k) * part).toString(16).padStart(2, '0')).join('');
}

export const palettes = {
  light: { ground: '#ffffff', ink: '#101828', soft: '#667085', region: '#f5f7fa', regionLine: '#e4e7ec', regionInk: '#98a2b3', halo: '#ffffff', mark: '#d92d20' },
  dark: { ground: '#14181f', ink: '#e6e9ef', soft: '#98a2b3', region: '#1a2029', regionLine: '#262e3a', regionInk: '#667085', halo: '#14181f', mark: '#ff9b8a' },
};

/** Provinces are solid: cities have the same shape, and the size tells of their lines too. */
export const isSolid = ({ type }) => type === 'Province';

/** Fill and border of entities of a type. */
export function nodeColours(type, dark) {
  const border = dark ? mix(type.border, '#ffffff', 0.45) : type.border;
  if (isSolid(type)) return { fill: border, border };
  return { fill: dark ? mix(type.border, '#14181f', 0.55) : type.fill, border };
}

export const edgeColour = (relation, dark) => (dark ? mix(relation.colour, '#ffffff', 0.38) : relation.colour);

const base = { Province: 8, City: 6.5, County: 5, Township: 4.5, Village: 4.5 };

/** Half the width of an entity, in pixels at the zoom that shows the whole graph. */
export const nodeSize = (type, entity) => (base[type.type] ?? 5) + Math.min(5, 1.1 * Math.log2(1 + entity.edges.length / 3)) + (entity.group ? 1 : 0);

/** Width of a line by its amount, as in the pictures. */
export const edgeWidth = (sum) => Math.min(7, 1.3 + (sum.amount ? 0.7 * Math.log2(1 + Number(sum.amount) / 1e9) : 0));

/** How plainly a line is drawn: less for plans and for what is not sure. */
export const edgeOpacity = (sum) => (sum.confidence >= 0.85 || !sum.statements?.length ? 0.85 : sum.confidence >= 0.7 ? 0.6 : 0.4) * (sum.planned ? 0.8 : 1);
