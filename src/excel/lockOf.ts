import type { Change } from "../workbook/change";
import { sameName } from "../workbook/objectNames";
import type { WorkbookFault } from "../workbook/workbook";

/** Whether the refusal may come from a protection, of whatever kind. */
export function mayBeLocked(change: Change | null, fault: WorkbookFault): boolean {
  return fault.hostCode === DENIED || (isStructural(change) && fault.code === "host-failure");
}

const DENIED = "AccessDenied";

/** What keeps the change from being made; null where nothing is found that does. */
export async function lockOf(
  context: Excel.RequestContext,
  change: Change | null,
  fault: WorkbookFault,
): Promise<WorkbookFault["code"] | null> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load("readOnly, protection/protected");
  worksheets.load("items/name, items/protection/protected");
  await context.sync();
  if (isStructural(change) && workbook.protection.protected) return "protected-workbook";
  const target = targetOf(change);
  const sheet = worksheets.items.find(({ name }) => target !== null && sameName(name, target));
  if (sheet?.protection.protected) return "protected-sheet";
  return workbook.readOnly && fault.hostCode === DENIED ? "read-only" : null;
}

function isStructural(change: Change | null): boolean {
  const kind = change?.do;
  return kind === "addSheet" || kind === "deleteSheet" || kind === "showSheet";
}

/** The sheet whose cells or objects the change touches; its protection keeps it from no other change. */
function targetOf(change: Change | null): string | null {
  if (!change || isStructural(change)) return null;
  if (change.do === "copyCells") return change.to;
  return "sheet" in change ? change.sheet : null;
}
