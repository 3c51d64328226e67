import type { Grid } from "../domain/grid/grid";
import type { MemoryWorkbook } from "../workbook/MemoryWorkbook";
import { in1900 } from "./in1900";
import { EVIDENCE_PREFIX, type LoadedFile } from "./loadFiles";

/**
 * Copies the received sheets, values only, into the council's workbook: what came stays beside what was made
 * of it. Dates of the 1904 system get the serial number that shows the same day.
 */
export function keepEvidence(files: readonly LoadedFile[], model: MemoryWorkbook): void {
  let number = model.names.filter(({ name }) => name.startsWith(EVIDENCE_PREFIX)).length;
  for (const grid of files.flatMap(({ received }) => received)) {
    number += 1;
    keepSheet(grid, number, model);
  }
}

function keepSheet(grid: Grid, number: number, model: MemoryWorkbook): void {
  const title = evidenceTitle(grid.sheet, number);
  const added = model.addGrid({ ...in1900(grid), sheet: title }, "values");
  if (!added.ok) throw new Error(`The copy ${title} was refused: ${added.fault.code}`);
  const used = added.value.used() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  model.setName(`${EVIDENCE_PREFIX}${String(number)}`, title, used);
}

function evidenceTitle(sheet: string, number: number): string {
  const title = `Nhận ${String(number)} - ${sheet.replace(/[:\\/?*[\]]/g, " ")}`;
  return title.slice(0, 31).replace(/[' ]+$/, "");
}
