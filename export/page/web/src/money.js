// Amounts are BigInts of 分 (hundredths of a yuan), so that sums are exact.

const yuan = 100n;

/** An amount as the tables of kg write it: 11.23亿元, 2806.9万元, 500元. Nothing is rounded. */
export function chinese(fen) {
  const size = fen < 0n ? -fen : fen;
  if (size >= 100_000_000n * yuan) return scaled(fen, 10) + '亿元';
  if (size >= 10_000n * yuan) return scaled(fen, 6) + '万元';
  return scaled(fen, 2) + '元';
}

/** The same number with units spelled in English: 1.123 billion yuan, 28.069 million yuan, 500 yuan. */
export function english(fen) {
  const size = fen < 0n ? -fen : fen;
  if (size >= 1_000_000_000n * yuan) return scaled(fen, 11) + ' billion yuan';
  if (size >= 1_000_000n * yuan) return scaled(fen, 8) + ' million yuan';
  return scaled(fen, 2).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') + ' yuan';
}

/** An amount as a decimal number of yuan. */
export const decimal = (fen) => scaled(fen, 2);

/** An amount with its decimal point moved to the left by so many figures, without zeros at the end. */
function scaled(fen, figures) {
  const sign = fen < 0n ? '-' : '';
  const digits = String(fen < 0n ? -fen : fen).padStart(figures + 1, '0');
  const fraction = digits.slice(-figures).replace(/0+$/, '');
  return sign + digits.slice(0, -figures) + (fraction && '.' + fraction);
}

const units = { 元: 1, 万: 1e4, 万元: 1e4, 亿: 1e8, 亿元: 1e8, k: 1e3, m: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, yuan: 1, '': 1 };

/** Reads an amount as people write it (500万, 1.2亿元, 3 million, 20000): 分, null for an empty text, undefined for what is none. */
export function parse(text) {
  const match = /^(\d+(?:\.\d+)?)\s*(\D*)$/.exec(text.normalize('NFKC').replace(/[,，\s]+/g, ' ').replace(/(\d) (?=\d)/g, '$1').trim().toLowerCase());
  if (text.trim() === '') return null;
  const unit = match && units[match[2].trim().replace(/\s*yuan$/, '')];
  return unit ? BigInt(Math.round(Number(match[1]) * unit * 100)) : undefined;
}
