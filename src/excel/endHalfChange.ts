import type { Change } from "../workbook/change";
import { hostError } from "./excelFault";
import { rangeOf } from "./proxyRange";
import type { StandingNames } from "./standingNames";
import { excelVisibility } from "./visibility";

/**
 * A hidden sheet is added and then hidden, a table is made and then named: where Excel failed in
 * between, the sheet is hidden now and the nameless table dropped, so that a refused change leaves
 * nothing that nobody knows of. `before` is what stood before the change.
 */
export async function endHalfChange(
  context: Excel.RequestContext,
  change: Change,
  before: StandingNames,
): Promise<void> {
  try {
    if (change.do === "addSheet" && change.visibility !== "visible") {
      await hideAdded(context, change);
    }
    if (change.do === "setTable" && !before.hasTable(change.name)) {
      await dropUnnamed(context, change, before);
    }
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

async function dropUnnamed(
  context: Excel.RequestContext,
  { sheet, range }: Extract<Change, { do: "setTable" }>,
  before: StandingNames,
): Promise<void> {
  const cells = rangeOf(context.workbook.worksheets.getItem(sheet), range);
  const tables = cells.getTables(true).load("items/name");
  await context.sync();
  for (const table of tables.items) {
    if (!before.hasTable(table.name)) table.convertToRange().untrack();
  }
  await context.sync();
}
