import { proposeDossierFiles } from "../../workflow/proposeDossierFiles";
import type { Desk } from "../state/action";
import type { PaneState } from "../state/paneState";
import { previewAll } from "./previewAll";

/** After an undo: what waits in the pane, held against what stands now. */
export async function lookAgain(desk: Desk): Promise<Partial<PaneState>> {
  const { arrivals, pendingMemory } = desk.state;
  const previewed = await previewAll(desk, arrivals, pendingMemory);
  const waiting = previewed.ok
    ? previewed.value
    : arrivals.map((arrival) => ({ ...arrival, preview: null }));
  return { arrivals: waiting, ...(await lookAgainAtFolder(desk)) };
}

/** The files of the chosen dossier folder, held against `Hồ sơ` as it stands now; none where that cannot be done. */
export async function lookAgainAtFolder({
  context,
  state,
}: Desk): Promise<Pick<PaneState, "dossierFiles">> {
  const { dossierFiles } = state;
  if (!dossierFiles) return { dossierFiles };
  const paths = dossierFiles.files.map(({ path }) => path);
  const proposed = await proposeDossierFiles(context, paths);
  const { ignored } = dossierFiles;
  return { dossierFiles: proposed.ok ? { ...proposed.value, ignored } : null };
}
