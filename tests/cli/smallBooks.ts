import { constantCell } from "../../src/domain/grid/grid";
import { writeXlsx } from "../../src/files/writeXlsx";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { readFixture } from "../../assets/samples/makeSample";
import { printClusters } from "../../assets/samples/printForms";

/** An .xlsx file with one sheet of the given texts. */
export function bookOf(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const model = new MemoryWorkbook();
  const added = model.addSheet("Trang 1");
  if (!added.ok) throw new Error(added.fault.code);
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      added.value.setCell({ row, column }, constantCell(text));
    });
  });
  return writeXlsx(model.snapshot());
}

/** The list of the sample's first cụm alone, which has no fault. */
export function cleanBook(): Promise<Uint8Array> {
  const model = new MemoryWorkbook();
  const added = model.addSheet("Cụm");
  if (!added.ok) throw new Error(added.fault.code);
  const clusters = readFixture("ke-hoach-003").clusterSheets.flatMap((sheet) => sheet.clusters);
  printClusters(added.value, clusters.slice(0, 1), { planted: [], candidates: [] });
  return writeXlsx(model.snapshot());
}
