import { Workbook } from "exceljs";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { addSheet } from "./writing/addSheet";
import { finishPackage } from "./writing/finishPackage";
import { StyleBook } from "./writing/StyleBook";

/** Files tell nothing of the machine or the hour they were made. */
const FILE_DATE = new Date(Date.UTC(2000, 0, 1));
const AUTHOR = "Bình Xét";

/**
 * Writes a fresh .xlsx file; the same snapshot gives the same bytes. Formulas carry their computed
 * values, and Excel is asked to calculate anew when it opens the file. Every text stays text, and
 * characters that XML cannot hold are written as escapes which Excel and `readXlsx` undo. A snapshot that
 * no workbook can hold (no visible sheet, bad headings of a table) is a bug and throws.
 */
export async function writeXlsx(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  const firstVisible = snapshot.sheets.findIndex(({ visibility }) => visibility === "visible");
  if (firstVisible < 0) throw new Error("A workbook needs a visible sheet");
  const workbook = new Workbook();
  workbook.creator = AUTHOR;
  workbook.lastModifiedBy = AUTHOR;
  workbook.created = FILE_DATE;
  workbook.modified = FILE_DATE;
  workbook.calcProperties = { fullCalcOnLoad: true };
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: 0,
      activeTab: firstVisible,
      visibility: "visible",
    },
  ];
  const styles = new StyleBook();
  for (const sheet of snapshot.sheets) {
    const tables = snapshot.tables.filter((table) => table.sheet === sheet.name);
    addSheet(workbook, sheet, tables, styles);
  }
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  return finishPackage(new Uint8Array(written), snapshot);
}
