import type { Grid } from "../domain/grid/grid";
import { sourceOfList } from "../domain/intake/cellOfList";
import type { Nomination } from "../domain/intake/nomination";
import type { Intake } from "../domain/intake/receiveSheets";
import type { Fault } from "../domain/result";
import { MAX_TEXT } from "../workbook/sheetRules";
import type { Compute } from "./compute";

/**
 * Why nothing of a file that was read can be received, or null: `no-list`, `no-nominations`, and `text-too-long`
 * (params: sheet, cell, limit) where a text is longer than a cell can hold. It is never cut.
 */
export function arrivalFault(intake: Intake): Fault | null {
  if (intake.lists.length === 0) return { code: "no-list" };
  if (intake.nominations.length === 0) return { code: "no-nominations" };
  const place = placeOfTooLong(intake);
  if (!place) return null;
  const { sheet, cell } = place;
  return { code: "text-too-long", params: { sheet, cell, limit: MAX_TEXT } };
}

function placeOfTooLong({ nominations, lists, unread }: Intake) {
  const row = nominations.find((nomination) => textsOf(nomination).some(isTooLong));
  if (row) return row.source;
  const list = lists.find(({ totals }) => totals !== null && isTooLong(totals.text));
  if (list?.totals) return sourceOfList(list, list.totals.cell);
  return unread.find(({ text }) => isTooLong(text))?.source ?? null;
}

function textsOf({ submittingUnit, name, birth, post, summary, other, original }: Nomination) {
  return [submittingUnit ?? "", name, birth, post, summary, other, original];
}

function isTooLong(text: string): boolean {
  return text.length > MAX_TEXT;
}

/**
 * The same fault, or of a file without a list that is another paper by its title `paper-without-list` (params:
 * paper, a `PaperKind`): it is for `Đối chiếu`.
 */
export async function withPaperKind(
  fault: Fault,
  compute: Pick<Compute, "readPaper">,
  grids: readonly Grid[],
): Promise<Fault> {
  if (fault.code !== "no-list") return fault;
  for (const grid of grids) {
    const { kind } = await compute.readPaper(grid);
    if (kind !== null && kind !== "list")
      return { code: "paper-without-list", params: { paper: kind } };
  }
  return fault;
}
