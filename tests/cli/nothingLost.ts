import type { Review } from "../../src/cli/reviewFiles";
import { cellAddress, parseRangeAddress } from "../../src/domain/grid/address";
import { cellAt, type Grid, type GridCell } from "../../src/domain/grid/grid";
import { readXlsx } from "../../src/files/readXlsx";
import type { ReceivedWorkbook } from "../../src/files/receivedWorkbook";

/** A workbook file as it can be read again. */
export async function readBook(bytes: Uint8Array): Promise<ReceivedWorkbook> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

/** Every filled cell of a sheet, with what a person could tell apart. */
export function filledCells(grid: Grid): ReadonlyMap<string, Pick<GridCell, "type" | "value">> {
  return new Map(
    grid.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell.type === "empty") return [];
        const at = { row: grid.origin.row + row, column: grid.origin.column + column };
        return [[cellAddress(at), { type: cell.type, value: cell.value }] as const];
      }),
    ),
  );
}

/** The sheets without a table of the council's. */
export function receivedGrids({ grids, tables }: ReceivedWorkbook): readonly Grid[] {
  const ours = new Set(
    tables.filter(({ name }) => name.startsWith("BX_")).map(({ sheet }) => sheet),
  );
  return grids.filter(({ sheet }) => !ours.has(sheet));
}

/** The kept copies of received sheets, in the order in which they came. */
export function evidenceCopies({ grids, names }: ReceivedWorkbook): readonly Grid[] {
  return names
    .filter(({ name }) => name.startsWith("BX_Nguon_"))
    .sort((a, b) => Number(a.name.slice(9)) - Number(b.name.slice(9)))
    .flatMap(({ sheet }) => grids.filter((grid) => grid.sheet === sheet));
}

/** The texts of a sheet's columns ("B:C"), row by row. */
export function columnTexts(grid: Grid, columns: string): readonly string[] {
  const rows = `${columns.replace(":", "1:")}${String(grid.origin.row + grid.rows.length)}`;
  const range = parseRangeAddress(rows);
  if (!range) throw new Error(`No columns: ${columns}`);
  const texts: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      texts.push(cellAt(grid, { row, column }).text.trim());
    }
  }
  return texts.filter((text) => text !== "");
}

/** The received texts for which neither the register nor a finding answers; each answers once. */
export function lostTexts(received: readonly string[], { checked }: Review): readonly string[] {
  if (!checked) return received;
  const answers = [
    ...checked.gathered.data.register.nominations.flatMap(({ original, summary }) => [
      original,
      summary,
    ]),
    ...checked.findings
      .filter(({ check }) => check === "unread-cell")
      .map(({ params }) => String(params["text"])),
  ];
  return received.filter((text) => {
    const at = answers.indexOf(text);
    if (at >= 0) answers.splice(at, 1);
    return at < 0;
  });
}
