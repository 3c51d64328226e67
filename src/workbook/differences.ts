import type { CellPosition, CellRange } from "../domain/grid/address";
import { cellAt, type Grid, type GridCell } from "../domain/grid/grid";
import { EMPTY, type CellContent, type SheetContent } from "../domain/report/sheetContent";
import { assertNever } from "../domain/result";
import { containsRange, sameRange } from "./ranges";
import { sameFormula } from "./sameFormula";

/** The first cell, by rows, whose formula or constant is not what was asked for; null where all are. */
export function differenceFromContent(grid: Grid, content: SheetContent): CellPosition | null {
  const { origin, rows } = grid;
  const bottom = Math.max(content.cells.length, origin.row + rows.length);
  for (let row = 0; row < bottom; row += 1) {
    const asked = content.cells[row] ?? [];
    const standing = rows[row - origin.row] ?? [];
    const right = Math.max(asked.length, origin.column + standing.length);
    for (let column = 0; column < right; column += 1) {
      const cell = cellAt(grid, { row, column });
      if (!holds(cell, asked[column] ?? EMPTY)) return { row, column };
    }
  }
  return null;
}

/** The first cell of `range`, by rows, in which the two sheets differ in formula or constant, or null. */
export function differenceOfCopies(a: Grid, b: Grid, range: CellRange): CellPosition | null {
  const bottom = Math.min(range.bottom, Math.max(lastRow(a), lastRow(b)));
  const right = Math.min(range.right, Math.max(lastColumn(a), lastColumn(b)));
  for (let row = range.top; row <= bottom; row += 1) {
    for (let column = range.left; column <= right; column += 1) {
      const at = { row, column };
      if (!isCopy(cellAt(a, at), cellAt(b, at))) return at;
    }
  }
  return null;
}

/** Whether the same merges stand within the range; a host need not tell of those outside. */
export function sameMerges(
  a: readonly CellRange[],
  b: readonly CellRange[],
  within: CellRange,
): boolean {
  const [first, second] = [a, b].map((merges) =>
    merges.filter((merge) => containsRange(within, merge)),
  ) as [CellRange[], CellRange[]];
  return (
    first.length === second.length &&
    first.every((merge) => second.some((other) => sameRange(merge, other)))
  );
}

function holds(cell: GridCell, content: CellContent): boolean {
  switch (content.kind) {
    case "formula":
      return cell.formula !== null && sameFormula(cell.formula, content.formula);
    case "empty":
      return isConstant(cell, null);
    case "text":
      return isConstant(cell, content.text === "" ? null : content.text);
    case "number":
      return isConstant(cell, content.number);
    case "boolean":
      return isConstant(cell, content.boolean);
    default:
      return assertNever(content);
  }
}

function isConstant(cell: GridCell, value: GridCell["value"]): boolean {
  return cell.formula === null && cell.type !== "error" && sameValue(cell.value, value);
}

function isCopy(a: GridCell, b: GridCell): boolean {
  if (a.formula !== null && b.formula !== null) return sameFormula(a.formula, b.formula);
  return a.formula === b.formula && a.type === b.type && sameValue(a.value, b.value);
}

/** Excel keeps 15 digits of a number. */
function sameValue(a: GridCell["value"], b: GridCell["value"]): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return a === b || Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
}

function lastRow(grid: Grid): number {
  return grid.origin.row + grid.rows.length - 1;
}

function lastColumn(grid: Grid): number {
  const columns = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return grid.origin.column + columns - 1;
}
