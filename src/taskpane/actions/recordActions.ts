import { ok } from "../../domain/result";
import { doneText } from "../../strings/actionText";
import { prepareSheets } from "../../workflow/prepareSheets";
import { recordDossier } from "../../workflow/recordDossier";
import { recordMark } from "../../workflow/recordMark";
import type { Action } from "../state/action";
import type { PaneState } from "../state/paneState";
import { finishEdit } from "./finish";

type Parameter<F extends (context: never, input: never) => unknown> = Parameters<F>[1];

const hasRegister = ({ view }: PaneState) => view?.register != null;

/** Makes the sheets that people fill in, where they are not there. */
export const prepareAction: Action<null> = {
  id: "prepareSheets",
  step: null,
  changesWorkbook: true,
  canRun: hasRegister,
  run: async ({ context }) => {
    const prepared = await prepareSheets(context);
    if (!prepared.ok) return prepared;
    const { sheets, notes } = prepared.value;
    return ok({ said: doneText.prepared(sheets), notes });
  },
};

export const dossierAction: Action<Parameter<typeof recordDossier>> = {
  id: "recordDossier",
  step: "dossier",
  changesWorkbook: true,
  canRun: hasRegister,
  run: async ({ context }, input) =>
    finishEdit(await recordDossier(context, input), doneText.dossierRecorded, true),
};

export const markAction: Action<Parameter<typeof recordMark> & { readonly name: string }> = {
  id: "recordMark",
  step: "score",
  changesWorkbook: true,
  canRun: hasRegister,
  run: async ({ context }, { name, ...input }) =>
    finishEdit(await recordMark(context, input), doneText.markRecorded(name, input.member), true),
};
