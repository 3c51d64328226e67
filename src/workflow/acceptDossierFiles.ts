import { dossierKey } from "../domain/checks/owedItems";
import { textCell } from "../domain/report/sheetContent";
import { ok, type Result } from "../domain/result";
import type { StandingTable } from "../domain/sheets/appendRecords";
import { changeRecords, type RecordChanges } from "../domain/sheets/changeRecords";
import {
  DOSSIER_SHEET,
  DOSSIER_STATE_WORDS,
  dossierRecord,
  pathsContent,
  pathsOf,
  type DossierField,
} from "../domain/sheets/dossierSheet";
import { logText } from "../strings/logText";
import type { WorkflowContext } from "./context";
import { dossierConflict } from "./dossierConflict";
import { dossierLineFinder, dossierOwner, ownerText, type DossierOwner } from "./dossierOwner";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { gatherReview, type GatheredReview } from "./gatherReview";
import type { NoRegister } from "./missingRegister";

/** A file that a person accepts as a paper. */
export interface AcceptedFile {
  /** As proposed. */
  readonly path: string;
  /** Id of a dossier item of the plan. */
  readonly item: string;
  readonly unit: string;
  /** Nomination id; empty for an item of a unit. */
  readonly nomination: string;
}

/** A file that was not recorded, since its line says something else. */
export interface FileConflict extends AcceptedFile {
  /** The state as it is written there. */
  readonly said: string;
}

export interface AcceptedFiles {
  readonly receipt: ActionReceipt;
  /** Left as they were: a person has to settle them on the line itself. */
  readonly conflicts: readonly FileConflict[];
}

/**
 * Records on `Hồ sơ` that the papers are there, with the paths of their files: `có` only where the line says
 * nothing yet. Day, copies and whoever received it stay, since a file's name does not tell them. Written all
 * or nothing, undone by the receipt. Faults as `recordDossier`, and `no-column` (params: sheet, heading) where the
 * sheet was made before it had a column for paths.
 */
export async function acceptDossierFiles(
  context: WorkflowContext,
  accepted: readonly AcceptedFile[],
): Promise<Result<AcceptedFiles, ActionFault | NoRegister>> {
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const papers = byPaper(gathered.value, accepted);
  if (!papers.ok) return papers;
  const { review, data } = gathered.value;
  const standing = standingTable(review, DOSSIER_SHEET);
  const find = dossierLineFinder(standing, data.plan.dossierItems);
  const planned = plannedChanges(papers.value, find);
  if (!planned.ok) return planned;
  const { changes, recorded, conflicts } = planned.value;
  const written = await write(context, { gathered: gathered.value, standing, changes, recorded });
  return written.ok ? ok({ receipt: written.value, conflicts }) : written;
}

interface Paper {
  readonly owner: DossierOwner;
  readonly files: readonly AcceptedFile[];
}

function byPaper(
  gathered: GatheredReview,
  accepted: readonly AcceptedFile[],
): Result<readonly Paper[]> {
  const papers = new Map<
    string,
    { readonly owner: DossierOwner; readonly files: AcceptedFile[] }
  >();
  for (const file of accepted) {
    const owner = dossierOwner(gathered, file);
    if (!owner.ok) return owner;
    const key = dossierKey(owner.value.item.id, owner.value);
    const paper = papers.get(key);
    if (paper) paper.files.push(file);
    else papers.set(key, { owner: owner.value, files: [file] });
  }
  return ok([...papers.values()]);
}

interface PlannedFiles {
  readonly changes: RecordChanges<DossierField>;
  readonly recorded: readonly Paper[];
  readonly conflicts: readonly FileConflict[];
}

function plannedChanges(
  papers: readonly Paper[],
  find: ReturnType<typeof dossierLineFinder>,
): Result<PlannedFiles> {
  const edits: RecordChanges<DossierField>["edits"][number][] = [];
  const added: RecordChanges<DossierField>["added"][number][] = [];
  const recorded: Paper[] = [];
  const conflicts: FileConflict[] = [];
  for (const paper of papers) {
    const { owner, files } = paper;
    const line = find(owner);
    if (!line.ok) return line;
    const said = dossierConflict(line.value);
    if (said !== null) {
      conflicts.push(...files.map((file) => ({ ...file, said })));
      continue;
    }
    recorded.push(paper);
    const values = presentWith(paper, pathsOf(line.value?.text("paths") ?? ""));
    if (line.value) {
      const isSaid = line.value.text("state") !== "";
      const { state, ...paths } = values;
      edits.push({ row: line.value.row, values: isSaid ? paths : { state, ...paths } });
    } else {
      added.push({ ...dossierRecord({ ...owner, item: owner.item.name }), ...values });
    }
  }
  return ok({ changes: { edits, added }, recorded, conflicts });
}

function presentWith({ files }: Paper, known: readonly string[]) {
  const paths = [...new Set([...known, ...files.map(({ path }) => path)])];
  return { state: textCell(DOSSIER_STATE_WORDS.present), paths: pathsContent(paths) };
}

async function write(
  context: WorkflowContext,
  planned: Pick<PlannedFiles, "changes" | "recorded"> & {
    readonly gathered: GatheredReview;
    readonly standing: StandingTable | null;
  },
): Promise<Result<ActionReceipt, ActionFault>> {
  const { gathered, standing, changes, recorded } = planned;
  const told = logText.dossierFiles(
    recorded.map(({ owner, files }) => ({
      owner: ownerText(owner),
      item: owner.item.name,
      paths: files.map(({ path }) => path),
    })),
  );
  const changed = changeRecords(DOSSIER_SHEET, standing, changes);
  if (!changed.ok) return changed;
  return writeRecords(context, gathered.review, { ...told, changes: [changed.value] });
}
