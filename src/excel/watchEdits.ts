import type { Edit, StopWatching } from "../workbook/workbook";
import { ok } from "../domain/result";
import { attempt } from "./attempt";
import { eventRange } from "./eventRange";
import type { ExcelRun } from "./runExcel";
import type { Result } from "../domain/result";
import type { WorkbookFault } from "../workbook/workbook";

/** Tells of edits on all sheets but what this add-in has written itself. */
export async function watchEdits(
  run: ExcelRun,
  listener: (edit: Edit) => void,
): Promise<Result<StopWatching, WorkbookFault>> {
  const registered = await attempt(run, async (context) => {
    const result = context.workbook.worksheets.onChanged.add((event) => tell(run, event, listener));
    await context.sync();
    return result;
  });
  return registered.ok ? ok(() => attempt(run, () => removed(registered.value))) : registered;
}

/** A handler can only be removed in the context that added it. */
async function removed(
  registered: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> {
  registered.remove();
  await registered.context.sync();
}

async function tell(
  run: ExcelRun,
  event: Excel.WorksheetChangedEventArgs,
  listener: (edit: Edit) => void,
): Promise<void> {
  if (event.triggerSource === "ThisLocalAddin") return;
  const named = await attempt(run, async (context) => {
    const sheet = context.workbook.worksheets.getItem(event.worksheetId).load("name");
    await context.sync();
    return sheet.name;
  });
  listener({
    sheet: named.ok ? named.value : null,
    range: eventRange(event.address),
    source: event.source === "Remote" ? "remote" : "local",
  });
}
