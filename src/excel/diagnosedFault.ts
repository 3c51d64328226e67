import type { Change } from "../workbook/change";
import type { WorkbookFault } from "../workbook/workbook";
import { excelFault, hostError } from "./excelFault";
import { lockOf, mayBeLocked } from "./lockOf";
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
  try {
    return { ...fault, code: await diagnosedCode(context, change, fault) };
  } catch (thrown) {
    if (!hostError(thrown)) throw thrown;
    return fault;
  }
}

async function diagnosedCode(
  context: Excel.RequestContext,
  change: Change | null,
  fault: WorkbookFault,
): Promise<WorkbookFault["code"]> {
  if (mayBeLocked(change, fault)) return (await lockOf(context, change, fault)) ?? fault.code;
  if (change?.do !== "setTable" && change?.do !== "merge") return fault.code;
  const isOpen = fault.hostCode === "MergedRangeConflict" || fault.code === "bad-table";
  return isOpen ? reasonOf(context, change, fault) : fault.code;
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
