import { ok } from "../../domain/result";
import type { PaperFacts } from "../../domain/sheets/reconcileSheet";
import { tidiedText } from "../../strings/tidiedText";
import { proposePaper } from "../../workflow/proposePaper";
import { recordPaper } from "../../workflow/recordPaper";
import type { Action } from "../state/action";
import type { PaneState } from "../state/paneState";
import { finishEdit } from "./finish";
import { readChosen, type ChosenFile } from "./readChosen";

const hasRegister = ({ view }: PaneState) => view?.register != null;

/** Reads a received paper and shows its line of `Đối chiếu`. Writes nothing. */
export const readPaperAction: Action<readonly ChosenFile[]> = {
  id: "readPaper",
  step: "receive",
  changesWorkbook: false,
  canRun: hasRegister,
  run: async (desk, chosen) => {
    const [read] = await readChosen(desk, chosen);
    if (read?.fault) return { ok: false, fault: read.fault };
    const grid = read?.contents?.grids[0];
    if (!grid) return { ok: false, fault: { code: "not-docx" } };
    const paper = await proposePaper(desk.context, { file: read.name, grid });
    if (!paper.ok) return paper;
    return ok({ said: tidiedText.paperRead, intent: "info", patch: { paper: paper.value } });
  },
};

/** Records a paper as a person has completed it. */
export const recordPaperAction: Action<PaperFacts> = {
  id: "recordPaper",
  step: "receive",
  changesWorkbook: true,
  canRun: hasRegister,
  run: async ({ context }, paper) => {
    const done = finishEdit(await recordPaper(context, paper), tidiedText.paperRecorded);
    return done.ok ? ok({ ...done.value, patch: { paper: null } }) : done;
  },
};
