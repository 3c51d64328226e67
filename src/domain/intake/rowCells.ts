import { cellAt, EMPTY_CELL, shownText, type Grid, type GridCell } from "../grid/grid";
import { mergedOrigins } from "../grid/mergedOrigins";
import type { FoundList } from "./foundList";
import type { NominationField } from "./nomination";

/** The cells of a list by what its columns hold. */
export interface RowCells {
  /** The cell as it stands, of a zero-based sheet row; empty where no column holds the field. */
  readonly cell: (row: number, field: NominationField) => GridCell;
  /** Its text as shown, without outer blanks; empty for a cell in error. A candidate's name is both its parts. */
  readonly text: (row: number, field: NominationField) => string;
  /** Whether a column holds the field. */
  readonly has: (field: NominationField) => boolean;
}

/** Merged cells of these fields count for each row that they span. */
const SPANNING: ReadonlySet<NominationField> = new Set([
  "post",
  "subUnit",
  "unit",
  "award",
  "commendation",
]);

export function rowCells({
  grid,
  list,
}: {
  readonly grid: Grid;
  readonly list: FoundList;
}): RowCells {
  const columns = new Map([...list.columns.fields].map(([column, field]) => [field, column]));
  const originOf = mergedOrigins(grid);
  const isMerged = grid.merges.length > 0;
  const cell: RowCells["cell"] = (row, field) => {
    const column = columns.get(field);
    if (column === undefined) return EMPTY_CELL;
    const place = { row, column };
    return cellAt(grid, isMerged && SPANNING.has(field) ? originOf(place) : place);
  };
  return {
    cell,
    text: (row, field) => {
      if (field === "candidate" && columns.has("givenName")) return wholeName(cell, row);
      return columns.has(field) ? cellText(cell(row, field)) : "";
    },
    has: (field) => columns.has(field),
  };
}

function wholeName(cell: RowCells["cell"], row: number): string {
  const parts = [cellText(cell(row, "candidate")), cellText(cell(row, "givenName"))];
  return parts.filter(Boolean).join(" ");
}

function cellText(cell: GridCell): string {
  return cell.type === "error" ? "" : shownText(cell).trim();
}
