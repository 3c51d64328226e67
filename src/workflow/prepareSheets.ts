import { dossierKey, owedItems } from "../domain/checks/owedItems";
import type { SheetContent } from "../domain/report/sheetContent";
import { ok, type Result } from "../domain/result";
import { appendRecords } from "../domain/sheets/appendRecords";
import { COUNCIL_SHEET } from "../domain/sheets/councilSheet";
import { DOSSIER_SHEET, dossierRecord } from "../domain/sheets/dossierSheet";
import { markRecord, markSheet } from "../domain/sheets/markSheet";
import type { RecordSheet } from "../domain/sheets/recordSheet";
import { TALLY_SHEET, tallyRecord } from "../domain/sheets/tallySheet";
import { UNIT_SHEET } from "../domain/sheets/unitSheet";
import { replaceSheets } from "../workbook/replaceSheets";
import type { CheckFault } from "./check";
import type { WorkflowContext } from "./context";
import { gatherReview, type GatheredReview } from "./gatherReview";
import { allOf } from "./receive";

/**
 * Makes the sheets that people fill in next, where they are not there: `Đơn vị`, `Hội đồng`, `Hồ sơ`,
 * `Kiểm phiếu`, a mark sheet for each member; new nominations get their rows. Nothing is filled in for anybody.
 */
export async function prepareSheets(
  context: WorkflowContext,
): Promise<Result<readonly string[], CheckFault>> {
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const contents = allOf([
    ...blankSheets(gathered.value),
    ...dossierContents(gathered.value),
    ...tallyContents(gathered.value),
    ...markContents(context, gathered.value),
  ]);
  if (!contents.ok) return contents;
  if (contents.value.length === 0) return ok([]);
  const written = await replaceSheets(context.workbook, contents.value);
  return written.ok ? ok(written.value.sheets.map(({ title }) => title)) : written;
}

type Content = Result<SheetContent>;

function standing({ review }: GatheredReview, { table }: RecordSheet<string>) {
  return review.tables.get(table.toUpperCase()) ?? null;
}

function blankSheets(gathered: GatheredReview): readonly Content[] {
  return [
    ...(standing(gathered, UNIT_SHEET) ? [] : [appendRecords(UNIT_SHEET, null, [])]),
    ...(standing(gathered, COUNCIL_SHEET) ? [] : [appendRecords(COUNCIL_SHEET, null, [])]),
  ];
}

/** A line for each item owed and not on the sheet yet; a list that has come needs none. */
function dossierContents(gathered: GatheredReview): readonly Content[] {
  const entries = gathered.data.dossier?.records ?? [];
  const known = new Set(
    entries.flatMap((entry) => (entry.item === null ? [] : [dossierKey(entry.item, entry)])),
  );
  const owed = owedItems(gathered.data)
    .filter(({ item, hasList }) => !(item.isTheList && hasList))
    .filter((debt) => !known.has(dossierKey(debt.item.id, debt)))
    .map(({ item, unit, nomination, candidate }) =>
      dossierRecord({ unit, nomination, name: candidate, item: item.name }),
    );
  const table = standing(gathered, DOSSIER_SHEET);
  return table && owed.length === 0 ? [] : [appendRecords(DOSSIER_SHEET, table, owed)];
}

function tallyContents(gathered: GatheredReview): readonly Content[] {
  const known = new Set(gathered.review.tallies?.tallies.map(({ nomination }) => nomination));
  const records = candidateRows(gathered, known).map(tallyRecord);
  const table = standing(gathered, TALLY_SHEET);
  return table && records.length === 0 ? [] : [appendRecords(TALLY_SHEET, table, records)];
}

function markContents({ plan }: WorkflowContext, gathered: GatheredReview): readonly Content[] {
  const { rubric } = plan;
  if (!rubric) return [];
  return gathered.members.flatMap((member) => {
    const own = gathered.review.marks.marks.filter((mark) => mark.member === member);
    const known = new Set(own.map(({ candidate }) => candidate));
    const sheet = markSheet(rubric, member);
    const table = standing(gathered, sheet);
    const rows = candidateRows(gathered, known).map((candidate) => markRecord(member, candidate));
    return rows.length === 0 ? [] : [appendRecords(sheet, table, rows)];
  });
}

function candidateRows({ candidates }: GatheredReview, known: ReadonlySet<string>) {
  return candidates
    .filter(({ id }) => !known.has(id))
    .map(({ id, name, submittingUnit }) => ({ id, name, unit: submittingUnit ?? "" }));
}
