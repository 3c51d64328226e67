import type { DocumentTable, PlacedCell } from "../document/documentTable";

/**
 * Where people dragged the border of some rows alone, Word splits the raster, and cells that stand below each
 * other begin at different lines of it. Such lines are brought back to those of the first row that has the most
 * cells, each by less than half of the columns beside it. Where one line is further off, or a cell would
 * vanish, the table stays as the raster tells.
 *
 * @param widths of the raster's columns (`w:tblGrid`), in any unit.
 */
export function alignColumns(table: DocumentTable, widths: readonly number[]): DocumentTable {
  const own = ownCells(table);
  const reference = fullestRow(table, own);
  const end = reference.reduce((most, cell) => Math.max(most, endOf(cell)), 0);
  if (own.some((cell) => endOf(cell) > widths.length)) return table;
  const lines = [...reference.map(({ column }) => column), end];
  const placeOf = nearestLine(lines, positions(widths));
  const places = new Map<number, number>();
  for (const cell of own) {
    const [first, last] = [placeOf(cell.column), placeOf(endOf(cell))];
    if (first === null || last === null || last <= first) return table;
    places.set(cell.column, first).set(endOf(cell), last);
  }
  const place = (line: number): number => places.get(line) ?? line;
  const mine = new Set(own);
  const cells = table.cells.map((cell) => ({
    ...cell,
    column: place(cell.column),
    columns: mine.has(cell) ? place(endOf(cell)) - place(cell.column) : 1,
  }));
  return { ...table, cells };
}

function endOf({ column, columns }: PlacedCell): number {
  return column + columns;
}

/** Without text that stands under a merge: it has no place of its own. */
function ownCells({ cells }: DocumentTable): readonly PlacedCell[] {
  const reaching = new Map<number, number>();
  return cells.filter(({ row, rows, column }) => {
    const isUnder = (reaching.get(column) ?? 0) > row;
    if (!isUnder) reaching.set(column, row + rows);
    return !isUnder;
  });
}

/** The cells of the first row that has the most, those that reach into it from above included, from left to right. */
function fullestRow(table: DocumentTable, cells: readonly PlacedCell[]): readonly PlacedCell[] {
  const rows: PlacedCell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row += 1) rows[row]?.push(cell);
  }
  const fullest = rows.reduce((most, row) => (row.length > most.length ? row : most), []);
  return [...fullest].sort((a, b) => a.column - b.column);
}

/** Where the lines of the raster stand, from the left edge. */
function positions(widths: readonly number[]): readonly number[] {
  const found = [0];
  for (const width of widths) found.push((found.at(-1) ?? 0) + width);
  return found;
}

/** Gives for a line of the raster which of the wanted lines it is, or null where it is near to none. */
function nearestLine(
  lines: readonly number[],
  at: readonly number[],
): (line: number) => number | null {
  const places = lines.map((line) => at[line] ?? 0);
  const known = new Map<number, number | null>(lines.map((line, index) => [line, index]));
  const find = (line: number): number | null => {
    const distances = places.map((place) => Math.abs(place - (at[line] ?? 0)));
    const nearest = distances.indexOf(Math.min(...distances));
    const before = (places[nearest] ?? 0) - (places[nearest - 1] ?? -Infinity);
    const behind = (places[nearest + 1] ?? Infinity) - (places[nearest] ?? 0);
    return (distances[nearest] ?? Infinity) < Math.min(before, behind) / 2 ? nearest : null;
  };
  return (line) => {
    const found = known.get(line);
    if (found !== undefined) return found;
    const place = find(line);
    known.set(line, place);
    return place;
  };
}
