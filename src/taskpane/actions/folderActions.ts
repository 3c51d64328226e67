import { ok, type Result } from "../../domain/result";
import { filesAcceptedText, foldersReadText } from "../../strings/folderText";
import { acceptDossierFiles, type AcceptedFile } from "../../workflow/acceptDossierFiles";
import { proposeDossierFiles } from "../../workflow/proposeDossierFiles";
import type { Action, Desk, Done } from "../state/action";
import { groupOf, recordedPaths } from "../state/dossierFiles";
import type { PaneState } from "../state/paneState";
import { finishEdit } from "./finish";
import { lookAgainAtFolder } from "./lookAgain";

const hasRegister = ({ view }: PaneState) => view?.register != null;

/** Proposes which papers the files of a folder are, by their paths. Opens none of them, writes nothing. */
export const proposeFilesAction: Action<readonly string[]> = {
  id: "proposeFiles",
  step: "dossier",
  changesWorkbook: false,
  canRun: hasRegister,
  run: async ({ context, state }, paths) => {
    const proposed = await proposeDossierFiles(context, paths);
    if (!proposed.ok) return proposed;
    const { files, ignored } = proposed.value;
    const recorded = recordedPaths(state);
    const sure = files.filter((file) => groupOf(file, recorded) === "sure").length;
    return ok({
      said: foldersReadText(files.length, sure, ignored.length),
      intent: "info",
      patch: { dossierFiles: proposed.value },
    });
  },
};

/** Records files that a person accepts as papers; then the rest is held against `Hồ sơ` again. */
export const acceptFilesAction: Action<readonly AcceptedFile[]> = {
  id: "acceptFiles",
  step: "dossier",
  changesWorkbook: true,
  canRun: hasRegister,
  run: async (desk, accepted) => {
    const written = await acceptDossierFiles(desk.context, accepted);
    if (!written.ok) return written;
    const { receipt, conflicts } = written.value;
    const said = filesAcceptedText(accepted.length - conflicts.length, conflicts.length);
    return withRest(desk, finishEdit(ok(receipt), said));
  },
};

async function withRest(desk: Desk, done: Result<Done>): Promise<Result<Done>> {
  if (!done.ok) return done;
  return ok({ ...done.value, patch: await lookAgainAtFolder(desk) });
}
