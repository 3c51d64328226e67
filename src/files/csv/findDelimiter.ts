import { DelimitedReader } from "./DelimitedReader";

/** By how seldom they stand in a text for another purpose. */
const DELIMITERS = ["\t", ";", ","] as const;
const ROWS = 50;
const SAMPLE = 256 * 1024;

/** The delimiter that parts most rows alike into most cells; null where none parts two rows. */
export function findDelimiter(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: score(sample, delimiter) }));
  const best = scored.reduce((top, one) => (one.score > top.score ? one : top));
  return best.score > 0 ? best.delimiter : null;
}

function score(sample: string, delimiter: string): number {
  const widths = new Map<number, number>();
  let rows = 0;
  let parted = 0;
  for (const cells of new DelimitedReader(sample, delimiter).rows()) {
    rows += 1;
    if (rows > ROWS) break;
    if (cells.length < 2 || cells.some(isTorn)) continue;
    parted += 1;
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  const alike = [...widths].filter(([, count]) => count > 1);
  const scores = alike.map(([width, count]) => count * (width - 1));
  return Math.max(parted > 1 ? 0.5 : 0, ...scores);
}

/** A quote without its fellow: the cell was cut at a sign that is no delimiter here. */
function isTorn(cell: string): boolean {
  return cell.includes('"') && cell.split('"').length % 2 === 0;
}
