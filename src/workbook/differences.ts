import type { CellPosition, CellRange } from "../domain/grid/address";
import { cellAt, type Grid, type GridCell } from "../domain/grid/grid";
import { EMPTY, type CellContent, type SheetContent } from "../domain/report/sheetContent";
import { assertNever } from "../domain/result";
import { containsRange, sameRange } from "./ranges";
import { sameFormula } from "./sameFormula";

/** `formulas`: only the text of a formula counts; `values`: what it shows as well. */
type Depth = "formulas" | "values";

/** The first cell, by rows, that does not hold what was asked for; null where all do. */
export function differenceFromContent(
  grid: Grid,
  content: SheetContent,
  depth: Depth,
): CellPosition | null {
  const { origin, rows } = grid;
  const bottom = Math.max(content.cells.length, origin.row + rows.length);
  for (let row = 0; row < bottom; row += 1) {
    const asked = content.cells[row] ?? [];
    const standing = rows[row - origin.row] ?? [];
    const right = Math.max(asked.length, origin.column + standing.length);
    for (let column = 0; column < right; column += 1) {
      const cell = cellAt(grid, { row, column });
      if (!holdsContent(cell, asked[column] ?? EMPTY, depth)) return { row, column };
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

/** Whether the cell holds what was asked for; how it is formatted is not looked at. */
export function holdsContent(cell: GridCell, content: CellContent, depth: Depth): boolean {
  switch (content.kind) {
    case "formula":
      return (
        cell.formula !== null &&
        sameFormula(cell.formula, content.formula) &&
        (depth === "formulas" || shows(cell.value, content.value))
      );
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

/** A host that has not calculated yet shows nothing; one that has may differ in the last digits. */
function shows(shown: GridCell["value"], computed: GridCell["value"]): boolean {
  if (shown === null || (shown === "" && computed === null)) return true;
  if (typeof shown !== "number" || typeof computed !== "number") return shown === computed;
  return Math.abs(shown - computed) <= 1e-9 * Math.max(1, Math.abs(computed));
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
