import { parseRangeAddress } from "../../../src/domain/grid/address";
import { constantCell, EMPTY_CELL, type GridCell } from "../../../src/domain/grid/grid";
import { dateContent } from "../../../src/domain/sheets/cellDate";
import { writeXlsx } from "../../../src/files/writeXlsx";
import { MemoryWorkbook } from "../../../src/workbook/MemoryWorkbook";
import type { MemorySheet } from "../../../src/workbook/MemorySheet";
import type { SentCell, SentWorkbook } from "./folderFixture";
import { toTcvn3, withTonesApart } from "./oldLetters";

const LETTERS = {
  unicode: (text: string) => text,
  tcvn3: toTcvn3,
  "tones-apart": withTonesApart,
} as const;

/** The .xlsx file that a unit sent. */
export async function printWorkbook(sent: SentWorkbook): Promise<Uint8Array> {
  const model = new MemoryWorkbook();
  for (const source of sent.sheets) {
    const sheet = model.addSheet(source.sheet);
    if (!sheet.ok) throw new Error(`No sheet ${source.sheet}: ${sheet.fault.code}`);
    printSheet(sheet.value, sent, source);
  }
  return writeXlsx(model.snapshot());
}

function printSheet(
  sheet: MemorySheet,
  { font, letters }: SentWorkbook,
  { widths, merges, tables, rows }: SentWorkbook["sheets"][number],
): void {
  const right = Math.max(...rows.map((cells) => cells.length)) - 1;
  sheet.widths = widths;
  sheet.setMerges(merges.map(rangeOf));
  sheet.addStyle({ top: 0, left: 0, bottom: rows.length - 1, right }, { font, size: 12 });
  for (const [heading, last] of tables) {
    const lines = { top: heading - 1, left: 0, bottom: last - 1, right };
    sheet.addStyle(lines, { borders: true, wrap: true, vertical: "top" });
    sheet.addStyle({ ...lines, bottom: heading - 1 }, { bold: true, horizontal: "center" });
  }
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      sheet.setCell({ row, column }, cellOf(cell, LETTERS[letters]));
    });
  });
}

function rangeOf(address: string) {
  const range = parseRangeAddress(address);
  if (!range) throw new Error(`No range: ${address}`);
  return range;
}

function cellOf(cell: SentCell, typed: (text: string) => string): GridCell {
  if (cell === null) return EMPTY_CELL;
  if (typeof cell === "string") return constantCell(typed(cell));
  if (typeof cell === "number") return constantCell(cell);
  const day = dateContent(cell.day);
  if (day.kind !== "number") throw new Error(`No day: ${cell.day}`);
  return { ...constantCell(day.number), numberFormat: "dd/mm/yyyy" };
}
