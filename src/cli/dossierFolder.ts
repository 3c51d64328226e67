import { fail, ok, type Result } from "../domain/result";
import {
  acceptDossierFiles,
  type AcceptedFile,
  type FileConflict,
} from "../workflow/acceptDossierFiles";
import type { WorkflowContext } from "../workflow/context";
import { prepareSheets } from "../workflow/prepareSheets";
import { proposeDossierFiles, type ProposedFile } from "../workflow/proposeDossierFiles";
import { asFault } from "./asFault";
import type { CommandLine } from "./commandLine";
import { readFolderPaths } from "./folderPaths";

/** What the files of a dossier folder may be, and what of it was recorded. */
export interface DossierFolder {
  readonly folder: string;
  readonly files: readonly ProposedFile[];
  /** Files that programs make for themselves, left out. */
  readonly ignored: readonly string[];
  /** Links, which were not followed. */
  readonly links: readonly string[];
  /** Paths of the files that were recorded on `Hồ sơ`; nothing is where it was not asked for. */
  readonly recorded: readonly string[];
  /** Their line says something else: a person has to settle it. */
  readonly conflicts: readonly FileConflict[];
}

/**
 * Proposes which papers the files of the dossier folder are; those told for sure are recorded where the command says
 * so. Null where no folder was given, or no list has come. Faults: those of `readFolderPaths` and of the workflow.
 */
export async function dossierFolder(
  context: WorkflowContext,
  { dossier: folder, acceptDossier }: CommandLine,
): Promise<Result<DossierFolder | null>> {
  if (folder === null) return ok(null);
  const below = await readFolderPaths(folder);
  if (!below.ok) return below;
  const prepared = await prepareSheets(context);
  if (!prepared.ok) {
    return prepared.fault.code === "no-register" ? ok(null) : fail(asFault(prepared.fault));
  }
  const proposed = await proposeDossierFiles(context, below.value.paths);
  if (!proposed.ok) return proposed;
  const accepted = acceptDossier ? proposed.value.files.flatMap(sureFile) : [];
  const recorded = accepted.length > 0 ? await acceptDossierFiles(context, accepted) : null;
  if (recorded && !recorded.ok) return fail(asFault(recorded.fault));
  const conflicts = recorded?.value.conflicts ?? [];
  const left = new Set(conflicts.map(({ path }) => path));
  return ok({
    folder,
    ...proposed.value,
    links: below.value.links,
    recorded: accepted.map(({ path }) => path).filter((path) => !left.has(path)),
    conflicts,
  });
}

/** What is recorded already is not written again. */
function sureFile(file: ProposedFile): readonly AcceptedFile[] {
  const { path, item, unit, nomination, sure, isRecorded, conflict } = file;
  if (!sure || isRecorded || conflict !== null || item === null || unit === null) return [];
  return [{ path, item, unit, nomination: nomination ?? "" }];
}
