import type { Change } from "../workbook/change";
import { hostError } from "./excelFault";
import { rangeOf } from "./proxyRange";
import { excelVisibility } from "./visibility";

/**
 * A hidden sheet is added and then hidden, a table is made and then named. Where Excel was traced to
 * have failed in between, the sheet is hidden now and the table dropped, so that a refused change
 * leaves nothing that nobody knows of.
 */
export async function endHalfChange(context: Excel.RequestContext, change: Change): Promise<void> {
  try {
    if (change.do === "addSheet") await hideAdded(context, change);
    if (change.do === "setTable") await dropAdded(context, change);
  } catch (thrown) {
    // That the change failed is reported already; Excel refusing this too tells nothing more.
    if (!hostError(thrown)) throw thrown;
  }
}

async function hideAdded(
  context: Excel.RequestContext,
  { sheet: name, visibility }: Extract<Change, { do: "addSheet" }>,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject().untrack().load("address");
  await context.sync();
  if (!used.isNullObject) return;
  sheet.visibility = excelVisibility(visibility);
  await context.sync();
}

/** No other table can lie in the range of one that was just made. */
async function dropAdded(
  context: Excel.RequestContext,
  { sheet, range }: Extract<Change, { do: "setTable" }>,
): Promise<void> {
  const cells = rangeOf(context.workbook.worksheets.getItem(sheet), range);
  const tables = cells.getTables(true).load("items/name");
  await context.sync();
  for (const table of tables.items) table.convertToRange().untrack();
  await context.sync();
}
