import type { Worksheet } from "exceljs";
import { cellAddress, type CellPosition } from "../../domain/grid/address";
import { EMPTY_CELL, type GridCell } from "../../domain/grid/grid";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { headingsAreValid } from "../../workbook/tableRules";
import type { PlacedName } from "../../workbook/workbook";
import { encodeText } from "../textEscapes";

/**
 * Lays a table over cells that are filled afterwards. Excel repairs a file whose column names are not
 * the texts of the heading cells, so headings that no workbook of ours can hold are a bug.
 */
export function addTable(worksheet: Worksheet, sheet: SheetSnapshot, table: PlacedName): void {
  const { range } = table;
  const headings = new Map<number, GridCell>();
  for (const { row, column, cell } of sheet.cells) {
    if (row === range.top) headings.set(column, cell);
  }
  const headingAt = ({ column }: CellPosition): GridCell => headings.get(column) ?? EMPTY_CELL;
  if (range.bottom <= range.top || !headingsAreValid(range, headingAt)) {
    throw new Error(`Bad table: ${table.name}`);
  }
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => ({
    name: columnName(headingAt({ row: range.top, column: range.left + index }).text),
    filterButton: true,
  }));
  worksheet.addTable({
    name: table.name,
    ref: cellAddress({ row: range.top, column: range.left }),
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns,
    rows: Array.from({ length: range.bottom - range.top }, () => []),
  });
}

/** An attribute keeps no line feed or tab; Excel writes them as escapes there. */
function columnName(heading: string): string {
  return encodeText(heading).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
}
