import { knownUnits } from "../domain/checks/knownUnits";
import { unitKey } from "../domain/intake/unitKey";
import type { CellContent } from "../domain/report/sheetContent";
import { fail, ok, type Result } from "../domain/result";
import { changeRecords, type ChangedRecords } from "../domain/sheets/changeRecords";
import {
  PAPER_COUNTS,
  PAPER_KIND_WORDS,
  paperRecord,
  RECONCILE_SHEET,
  type PaperFacts,
  type PaperField,
} from "../domain/sheets/reconcileSheet";
import type { RecordContent } from "../domain/sheets/recordSheet";
import { foldText } from "../domain/text/foldText";
import { logText } from "../strings/logText";
import type { WorkflowContext } from "./context";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { gatherReview, type GatheredReview } from "./gatherReview";
import type { NoRegister } from "./missingRegister";
import { recordFinder } from "./recordFinder";

/**
 * Records on `Đối chiếu` what a paper of a unit says; the sheet is made where it is not there. A paper that stands
 * there (by unit, kind, number and file) keeps its line: what is known now is written, what is null or blank takes
 * nothing away. Faults: `unknown-unit`, `bad-count` (params: heading, count), `listed-twice`, `no-column`.
 */
export async function recordPaper(
  context: WorkflowContext,
  paper: PaperFacts,
): Promise<Result<ActionReceipt, ActionFault | NoRegister>> {
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const checked = checkedPaper(gathered.value, paper);
  if (!checked.ok) return checked;
  const changed = changesOf(gathered.value, checked.value);
  if (!changed.ok) return changed;
  const { unit, kind, reference } = checked.value;
  const told = logText.paper({
    unit,
    kind: PAPER_KIND_WORDS.write(kind),
    reference,
    cells: changed.value.cells.map(({ before, after }) => ({ before, after })),
  });
  return writeRecords(context, gathered.value.review, { ...told, changes: [changed.value] });
}

/** The paper with its unit as it is spelt on `Đơn vị` or in the register. */
function checkedPaper({ data }: GatheredReview, paper: PaperFacts): Result<PaperFacts> {
  const known = knownUnits(data).find(({ name }) => unitKey(name) === unitKey(paper.unit));
  if (!known) return fail({ code: "unknown-unit", params: { unit: paper.unit } });
  for (const count of PAPER_COUNTS) {
    const value = paper.counts[count];
    if (value === null || (Number.isInteger(value) && value >= 0)) continue;
    const heading = RECONCILE_SHEET.columns.find(({ field }) => field === count)?.heading ?? "";
    return fail({ code: "bad-count", params: { heading, count: value } });
  }
  const { reference, file, place, note } = paper;
  const trimmed = { reference: reference.trim(), file: file.trim(), place: place.trim() };
  return ok({ ...paper, ...trimmed, note: note.trim(), unit: known.name });
}

function changesOf({ review }: GatheredReview, paper: PaperFacts): Result<ChangedRecords> {
  const standing = standingTable(review, RECONCILE_SHEET);
  const find = recordFinder(RECONCILE_SHEET, standing, ({ text }) =>
    paperKey({
      unit: text("unit"),
      kind: PAPER_KIND_WORDS.read(text("kind")),
      reference: text("reference"),
      file: text("file"),
    }),
  );
  const found = find(paperKey(paper));
  if (!found.ok) return found;
  const record = paperRecord(paper);
  if (!found.value) {
    return changeRecords(RECONCILE_SHEET, standing, { edits: [], added: [record] });
  }
  const edits = [{ row: found.value.row, values: knownNow(record) }];
  return changeRecords(RECONCILE_SHEET, standing, { edits, added: [] });
}

function paperKey(
  paper: Pick<PaperFacts, "unit" | "reference" | "file"> & {
    readonly kind: PaperFacts["kind"] | null;
  },
): string {
  const { unit, kind, reference, file } = paper;
  return JSON.stringify([unitKey(unit), kind, foldText(reference), file.normalize("NFC")]);
}

/** Blank says nothing; whose paper it is stands there already, as people spelt it. */
function knownNow(record: RecordContent<PaperField>): RecordContent<PaperField> {
  const entries = Object.entries(record) as [PaperField, CellContent][];
  const known = entries.filter(
    ([field, content]) => content.kind !== "empty" && !RECONCILE_SHEET.key.includes(field),
  );
  return Object.fromEntries(known);
}
