import type { Grid } from "../domain/grid/grid";
import type { MemoryWorkbook } from "../workbook/MemoryWorkbook";
import { in1900 } from "./in1900";
import { EVIDENCE_PREFIX } from "./loadFiles";
import type { ReviewedFile } from "./reviewedFile";

/**
 * Copies the received sheets, values only, into the council's workbook: what came stays beside what was made
 * of it. Dates of the 1904 system get the serial number that shows the same day.
 */
export function keepEvidence(files: readonly ReviewedFile[], model: MemoryWorkbook): void {
  let number = model.names.filter(({ name }) => name.startsWith(EVIDENCE_PREFIX)).length;
  for (const grid of files.flatMap(receivedGrids)) {
    number += 1;
    keepSheet(grid, number, model);
  }
}

/**
 * Copies the sheets of the council's own workbook that were not received, values only. They keep their titles,
 * unless a sheet of ours has that title by now, so that the next run looks at them again.
 */
export function keepOthers(files: readonly ReviewedFile[], model: MemoryWorkbook): void {
  for (const grid of files.flatMap(otherGrids)) keepOther(grid, model);
}

/** Of a file known from before the copies stand already; a council workbook's sheets stand in it alone. */
function receivedGrids({ arrivals, receipts, isCouncilWorkbook }: ReviewedFile): readonly Grid[] {
  return arrivals
    .filter((_, at) => {
      const outcome = receipts[at]?.outcome;
      return outcome === "received" || (outcome === "already-received" && isCouncilWorkbook);
    })
    .flatMap(({ grids }) => grids);
}

function otherGrids({ arrivals, receipts, left, isCouncilWorkbook }: ReviewedFile) {
  if (!isCouncilWorkbook) return [];
  const unwritten = arrivals.filter((_, at) => {
    const outcome = receipts[at]?.outcome;
    return outcome === "refused" || outcome === "needs-decision";
  });
  return [...unwritten.flatMap(({ grids }) => grids), ...left.map(({ grid }) => grid)];
}

function keepSheet(grid: Grid, number: number, model: MemoryWorkbook): void {
  const title = evidenceTitle(grid.sheet, number);
  const used = addValues({ ...grid, sheet: title }, model);
  model.setName(`${EVIDENCE_PREFIX}${String(number)}`, title, used);
}

function keepOther(grid: Grid, model: MemoryWorkbook): void {
  let sheet = grid.sheet;
  for (let number = 1; model.sheet(sheet) !== null; number += 1) {
    sheet = numbered(`Giữ ${String(number)}`, grid.sheet);
  }
  addValues({ ...grid, sheet }, model);
}

function addValues(grid: Grid, model: MemoryWorkbook) {
  const added = model.addGrid(in1900(grid), "values");
  if (!added.ok) throw new Error(`The copy ${grid.sheet} was refused: ${added.fault.code}`);
  return added.value.used() ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

function evidenceTitle(sheet: string, number: number): string {
  return numbered(`Nhận ${String(number)}`, sheet);
}

function numbered(what: string, sheet: string): string {
  const title = `${what} - ${sheet.replace(/[:\\/?*[\]]/g, " ")}`;
  return title.slice(0, 31).replace(/[' ]+$/, "");
}
