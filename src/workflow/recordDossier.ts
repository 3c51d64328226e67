import type { DossierState } from "../domain/checks/reviewData";
import { textCell } from "../domain/report/sheetContent";
import { fail, type Result } from "../domain/result";
import { dateContent } from "../domain/sheets/cellDate";
import { changeRecords, type ChangedRecords } from "../domain/sheets/changeRecords";
import {
  DOSSIER_SHEET,
  DOSSIER_STATE_WORDS,
  dossierRecord,
  readDossier,
  type DossierField,
  type DossierLine,
} from "../domain/sheets/dossierSheet";
import type { RecordContent } from "../domain/sheets/recordSheet";
import { logText } from "../strings/logText";
import type { WorkflowContext } from "./context";
import { dossierLineFinder, dossierOwner, ownerText, type DossierOwner } from "./dossierOwner";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { gatherReview, type GatheredReview } from "./gatherReview";
import type { NoRegister } from "./missingRegister";
import { isDay } from "./isDay";

export interface DossierRecording {
  /** Id of a dossier item of the plan. */
  readonly item: string;
  /** The unit's name; for an item of a nomination it may be empty. */
  readonly unit: string;
  /** Nomination id; empty for an item of a unit. */
  readonly nomination: string;
  /** Null where nothing is known: the cell is left or made blank. */
  readonly state: DossierState | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly by: string;
  readonly evidence: string;
}

/**
 * Records on `Hồ sơ` whether a dossier item is there; a line of its own is added where there is none. Words
 * that nobody could read stay while what they were read as stays. Faults: `unknown-item`, `unknown-candidate`,
 * `unknown-unit`, `bad-date` (params: what was given), `listed-twice`.
 */
export async function recordDossier(
  context: WorkflowContext,
  recording: DossierRecording,
): Promise<Result<ActionReceipt, ActionFault | NoRegister>> {
  const { state, date } = recording;
  if (date !== null && !isDay(date)) return fail({ code: "bad-date", params: { date } });
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const owner = dossierOwner(gathered.value, recording);
  if (!owner.ok) return owner;
  const changed = changesOf(gathered.value, owner.value, recording);
  if (!changed.ok) return changed;
  const word = state === null ? "" : DOSSIER_STATE_WORDS[state];
  const told = logText.dossier(ownerText(owner.value), owner.value.item.name, word);
  return writeRecords(context, gathered.value.review, { ...told, changes: [changed.value] });
}

function changesOf(
  { data, review }: GatheredReview,
  owner: DossierOwner,
  recording: DossierRecording,
): Result<ChangedRecords> {
  const standing = standingTable(review, DOSSIER_SHEET);
  const { name } = owner.item;
  const found = dossierLineFinder(standing, data.plan.dossierItems)(owner);
  if (!found.ok) return found;
  if (!found.value || !standing) {
    const line = {
      ...dossierRecord({ ...owner, item: name }),
      ...said(recording, null),
    };
    return changeRecords(DOSSIER_SHEET, standing, { edits: [], added: [line] });
  }
  const { row, address } = found.value;
  const cell = address("state");
  const lines = readDossier(data.plan, standing.grid, standing.range).records;
  const values = said(recording, lines.find((line) => line.cell === cell) ?? null);
  return changeRecords(DOSSIER_SHEET, standing, { edits: [{ row, values }], added: [] });
}

/** Those fields that say something else than the line does. */
function said(
  { state, date, by, evidence }: DossierRecording,
  line: DossierLine | null,
): RecordContent<DossierField> {
  return {
    ...(line?.state === state
      ? {}
      : { state: textCell(state === null ? "" : DOSSIER_STATE_WORDS[state]) }),
    ...(line?.date === date ? {} : { date: dateContent(date) }),
    ...(line?.by === by.trim() ? {} : { by: textCell(by.trim()) }),
    ...(line?.evidence === evidence.trim() ? {} : { evidence: textCell(evidence.trim()) }),
  };
}
