import { knownUnits } from "../domain/checks/knownUnits";
import { owedItems } from "../domain/checks/owedItems";
import type { DossierTargets } from "../domain/dossierFiles/matchDossierFiles";
import type { FileProposal } from "../domain/dossierFiles/fileProposal";
import { ok, type Fault, type Result } from "../domain/result";
import { DOSSIER_SHEET, pathsOf } from "../domain/sheets/dossierSheet";
import { readCandidate } from "../domain/text/readCandidate";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { dossierConflict } from "./dossierConflict";
import { dossierLineFinder, dossierOwner } from "./dossierOwner";
import { standingTable } from "./standingTable";
import { gatherReview, type GatheredReview } from "./gatherReview";

/** A proposal beside what `Hồ sơ` says of the paper now. */
export interface ProposedFile extends FileProposal {
  /** What its line says otherwise, as written (`thiếu`, `không cần`, …); null where it does not. */
  readonly conflict: string | null;
  /** The line already says that it is there, with this path. */
  readonly isRecorded: boolean;
}

export interface ProposedFiles {
  readonly files: readonly ProposedFile[];
  /** Files that programs make for themselves, which were left out. */
  readonly ignored: readonly string[];
}

/**
 * Proposes which papers of `Hồ sơ` the files of a folder are, by their paths alone (`/` between folders). Nothing
 * is written: `acceptDossierFiles` records what a person accepts. Faults as `gatherReview`, and `listed-twice`.
 */
export async function proposeDossierFiles(
  context: WorkflowContext,
  paths: readonly string[],
): Promise<Result<ProposedFiles, WorkbookFault | Fault>> {
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const targets = targetsOf(gathered.value);
  const { proposals, ignored } = await context.compute.matchFiles(paths, targets);
  const beside = besideTheSheet(gathered.value);
  const files: ProposedFile[] = [];
  for (const proposal of proposals) {
    const file = beside(proposal);
    if (!file.ok) return file;
    files.push(file.value);
  }
  return ok({ files, ignored });
}

function targetsOf({ data }: GatheredReview): DossierTargets {
  return {
    items: data.plan.dossierItems.filter(({ per }) => per !== "meeting"),
    units: knownUnits(data).map(({ name }) => name),
    nominations: data.register.nominations.map(({ id, name, submittingUnit }) => ({
      id,
      name: readCandidate(name).name,
      unit: submittingUnit ?? "",
    })),
    owed: owedItems(data).map(({ item, unit, nomination }) => ({
      item: item.id,
      unit,
      nomination,
    })),
  };
}

function besideTheSheet(gathered: GatheredReview) {
  const standing = standingTable(gathered.review, DOSSIER_SHEET);
  const find = dossierLineFinder(standing, gathered.data.plan.dossierItems);
  return (proposal: FileProposal): Result<ProposedFile> => {
    const { item, unit, nomination, path } = proposal;
    if (item === null || unit === null) {
      return ok({ ...proposal, conflict: null, isRecorded: false });
    }
    const owner = dossierOwner(gathered, { item, unit, nomination: nomination ?? "" });
    // A person's paper whose person is still asked for has no line yet.
    const line = owner.ok ? find(owner.value) : ok(null);
    if (!line.ok) return line;
    const conflict = dossierConflict(line.value);
    const said = line.value?.text("state") ?? "";
    const isKnown = pathsOf(line.value?.text("paths") ?? "").includes(path);
    return ok({ ...proposal, conflict, isRecorded: said !== "" && conflict === null && isKnown });
  };
}
