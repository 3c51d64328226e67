import { parseCellAddress, parseRangeAddress, type CellRange } from "../../src/domain/grid/address";
import { cellAt, type Grid, type GridCell } from "../../src/domain/grid/grid";
import type { Result } from "../../src/domain/result";
import type { MemorySheet } from "../../src/workbook/MemorySheet";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import type { Workbook, WorkbookFault } from "../../src/workbook/workbook";

/** Opens a workbook that holds what `setUp` put into the model. */
export type MakeWorkbook = (setUp: (model: MemoryWorkbook) => void) => Promise<Workbook>;

export function range(address: string): CellRange {
  const parsed = parseRangeAddress(address);
  if (!parsed) throw new Error(`Not a range: ${address}`);
  return parsed;
}

export function valueOf<T>(result: Result<T, { readonly code: string }>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.fault)}`);
}

export function faultOf(result: Result<unknown, WorkbookFault>): WorkbookFault {
  if (!result.ok) return result.fault;
  throw new Error("Expected a refusal");
}

export function addSheet(model: MemoryWorkbook, name: string): MemorySheet {
  return valueOf(model.addSheet(name));
}

export async function readOne(workbook: Workbook, sheet: string): Promise<Grid> {
  const grids = valueOf(await workbook.read([sheet]));
  return grids[0]!;
}

export function cellOf(grid: Grid, address: string): GridCell {
  return cellAt(grid, parseCellAddress(address)!);
}

/** What of a cell has to come back the same from every host. */
export function essence({ value, type, formula }: GridCell): Partial<GridCell> {
  return formula === null ? { value, type, formula } : { formula };
}
