import type { Change } from "../workbook/change";
import type { WorkbookFault } from "../workbook/workbook";
import { excelFault, hostError } from "./excelFault";
import { rangeOf } from "./proxyRange";

/**
 * The port's fault for a refused change. Where one code of Excel stands for several reasons, the
 * workbook is asked which of them holds.
 */
export async function diagnosedFault(
  context: Excel.RequestContext,
  hostCode: string,
  change: Change | null,
): Promise<WorkbookFault> {
  const fault = excelFault(hostCode, change);
  if (!change || (change.do !== "setTable" && change.do !== "merge")) return fault;
  const isOpen = hostCode === "MergedRangeConflict" || fault.code === "bad-table";
  if (!isOpen) return fault;
  try {
    return { ...fault, code: await reasonOf(context, change, fault) };
  } catch (thrown) {
    if (!hostError(thrown)) throw thrown;
    return fault;
  }
}

async function reasonOf(
  context: Excel.RequestContext,
  change: Extract<Change, { do: "setTable" | "merge" }>,
  fault: WorkbookFault,
): Promise<WorkbookFault["code"]> {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const range = rangeOf(sheet, change.range);
  const merges = range.getMergedAreasOrNullObject().untrack().load("areaCount");
  const overlapping = range.getTables(false).load("items/name");
  const standing = sheet.tables.load("items/name");
  await context.sync();
  if (fault.code === "bad-table") {
    const isStanding = change.do === "setTable" && standing.items.some(isNamed(change.name));
    return isStanding ? await movedOrBad(context, change) : fault.code;
  }
  const isMerged = !merges.isNullObject || overlapping.items.length === 0;
  return isMerged ? "merged-conflict" : "table-conflict";
}

/** A table can grow and shrink, but its heading row stays in its row. */
async function movedOrBad(
  context: Excel.RequestContext,
  { name, range }: Extract<Change, { do: "setTable" }>,
): Promise<WorkbookFault["code"]> {
  const heading = context.workbook.tables.getItem(name).getHeaderRowRange().untrack();
  heading.load("rowIndex");
  await context.sync();
  return heading.rowIndex === range.top ? "bad-table" : "table-conflict";
}

function isNamed(name: string) {
  return (table: Excel.Table) => table.name.toUpperCase() === name.toUpperCase();
}
