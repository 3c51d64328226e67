import { dossierKey, owedItems } from "../domain/checks/owedItems";
import type { RegisteredNomination } from "../domain/intake/register";
import type { Plan } from "../domain/regulation/schema";
import type { SheetContent } from "../domain/report/sheetContent";
import { fail, ok, type Result } from "../domain/result";
import { appendRecords } from "../domain/sheets/appendRecords";
import { COUNCIL_SHEET } from "../domain/sheets/councilSheet";
import { DOSSIER_SHEET, dossierRecord } from "../domain/sheets/dossierSheet";
import { FACT_SHEET, factRecord } from "../domain/sheets/factSheet";
import { HISTORY_SHEET } from "../domain/sheets/historySheet";
import { INITIATIVE_SHEET } from "../domain/sheets/initiativeSheet";
import { markRecord, markSheet } from "../domain/sheets/markSheet";
import { askedCriteria, OPINION_SHEET, opinionRecord } from "../domain/sheets/opinionSheet";
import { PLEDGE_SHEET } from "../domain/sheets/pledgeSheet";
import { RECONCILE_SHEET } from "../domain/sheets/reconcileSheet";
import { readRecords, type RecordContent, type RecordSheet } from "../domain/sheets/recordSheet";
import { neededSheets, type NeededSheet } from "../domain/sheets/sheetNeeds";
import { TALLY_SHEET, tallyRecord } from "../domain/sheets/tallySheet";
import { TIMETABLE_SHEET, timetableRecord } from "../domain/sheets/timetableSheet";
import { UNIT_SHEET, unitSheet } from "../domain/sheets/unitSheet";
import type { CheckFault } from "./check";
import type { WorkflowContext } from "./context";
import { gatherReview, type GatheredReview } from "./gatherReview";
import { allOf } from "./allOf";
import { unwrittenNotes, writeSheets, type WriteNotes } from "./writeSheets";

export interface PreparedSheets {
  /** Titles of the sheets made or filled. */
  readonly sheets: readonly string[];
  readonly notes: WriteNotes;
}

/**
 * Makes the sheets that people fill in next, where they are not there: `Đơn vị`, `Hội đồng`, `Hồ sơ`, `Đối chiếu`,
 * `Kiểm phiếu`, a mark sheet for each member; those of `NEEDED_RECORDS` where the plan asks for what stands there.
 * New nominations get their rows. Nothing is filled in for anybody.
 */
export async function prepareSheets(
  context: WorkflowContext,
): Promise<Result<PreparedSheets, CheckFault>> {
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const contents = allOf([
    ...blankSheets(gathered.value),
    ...dossierContents(gathered.value),
    ...reconcileContents(gathered.value),
    ...neededContents(context, gathered.value),
    ...tallyContents(gathered.value),
    ...markContents(gathered.value),
  ]);
  if (!contents.ok) return contents;
  const { review } = gathered.value;
  if (contents.value.length === 0) return ok({ sheets: [], notes: unwrittenNotes(review) });
  const written = await writeSheets(context, review, contents.value);
  if (!written.ok) return written;
  const { sheets, notes } = written.value;
  return ok({ sheets: sheets.map(({ title }) => title), notes });
}

type Content = Result<SheetContent>;

function standing({ review }: GatheredReview, { table }: RecordSheet<string>) {
  return review.tables.get(table.toUpperCase()) ?? null;
}

function blankSheets(gathered: GatheredReview): readonly Content[] {
  return [
    ...(standing(gathered, UNIT_SHEET)
      ? []
      : [appendRecords(unitSheet(gathered.data.plan), null, [])]),
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

/** What the papers say is for people to enter, or to accept from a file. */
function reconcileContents(gathered: GatheredReview): readonly Content[] {
  const table = standing(gathered, RECONCILE_SHEET);
  return table ? [] : [appendRecords(RECONCILE_SHEET, null, [])];
}

type Rows = (context: WorkflowContext, gathered: GatheredReview) => Content | null;

/** Rows of the sheets that a plan may need, in the order in which the sheets are made; null for nothing to add. */
const NEEDED_RECORDS: readonly (readonly [NeededSheet, Rows])[] = [
  ["facts", rowsOf(FACT_SHEET, factRows)],
  ["history", rowsOf(HISTORY_SHEET, () => [])],
  ["initiatives", rowsOf(INITIATIVE_SHEET, () => [])],
  ["pledges", rowsOf(PLEDGE_SHEET, () => [])],
  ["opinions", rowsOf(OPINION_SHEET, opinionRows)],
  ["timetable", rowsOf(TIMETABLE_SHEET, ({ plan }) => plan.timetable.map(timetableRecord))],
];

function neededContents(context: WorkflowContext, gathered: GatheredReview): readonly Content[] {
  const needed = neededSheets(context.plan);
  return NEEDED_RECORDS.flatMap(([sheet, rows]) => {
    const content = needed.has(sheet) ? rows(context, gathered) : null;
    return content ? [content] : [];
  });
}

/** The rows whose key does not stand on the sheet yet, below those that do. */
function rowsOf<F extends string>(
  sheet: RecordSheet<F>,
  wanted: (context: WorkflowContext, gathered: GatheredReview) => readonly RecordContent<F>[],
): Rows {
  return (context, gathered) => {
    const table = standing(gathered, sheet);
    if (!table) return appendRecords(sheet, null, wanted(context, gathered));
    const { columns, records } = readRecords(sheet, table.grid, table.range);
    const known = new Set(records.map(({ text }) => JSON.stringify(sheet.key.map(text))));
    const rows = wanted(context, gathered).filter((row) => !known.has(contentKey(sheet, row)));
    if (rows.length === 0) return null;
    const lost = sheet.columns.find(
      ({ field }) => sheet.key.includes(field) && !columns.has(field),
    );
    if (!lost) return appendRecords(sheet, table, rows);
    // Without its key nobody can tell which rows are there: they would come again at every run.
    return fail({
      code: "no-column",
      params: { sheet: table.grid.sheet, heading: lost.heading },
    });
  };
}

function contentKey<F extends string>({ key }: RecordSheet<F>, row: RecordContent<F>): string {
  return JSON.stringify(
    key.map((field) => {
      const content = row[field];
      return content?.kind === "text" ? content.text.trim() : "";
    }),
  );
}

function factRows({ plan }: WorkflowContext, { candidates }: GatheredReview) {
  return candidates.map((candidate) => factRecord(namedCandidate(plan, candidate)));
}

function opinionRows({ plan }: WorkflowContext, { candidates }: GatheredReview) {
  return candidates.flatMap((candidate) => {
    const named = namedCandidate(plan, candidate);
    return askedCriteria(plan, candidate).map((asked) => opinionRecord(named, asked));
  });
}

function namedCandidate(plan: Plan, { id, name, submittingUnit, award }: RegisteredNomination) {
  const unit = submittingUnit ?? "";
  return { id, name, unit, award: plan.awards.find(({ code }) => code === award)?.name ?? "" };
}

function tallyContents(gathered: GatheredReview): readonly Content[] {
  const known = new Set(gathered.review.tallies?.tallies.map(({ nomination }) => nomination));
  const records = candidateRows(gathered, known).map(tallyRecord);
  const table = standing(gathered, TALLY_SHEET);
  return table && records.length === 0 ? [] : [appendRecords(TALLY_SHEET, table, records)];
}

function markContents(gathered: GatheredReview): readonly Content[] {
  const { rubric } = gathered.data.plan;
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
