import { parseCellAddress } from "../../domain/grid/address";
import type { WorkbookCell } from "../../domain/checks/finding";
import { fail, ok } from "../../domain/result";
import { doneText } from "../../strings/actionText";
import { acceptFinding } from "../../workflow/acceptFinding";
import { check } from "../../workflow/check";
import { diffFindings } from "../../workflow/diffFindings";
import { hideMarks } from "../../workflow/hideMarks";
import { openReview } from "../../workflow/openReview";
import { showMarks } from "../../workflow/showMarks";
import type { Action } from "../state/action";
import { isOpen } from "../state/isOpen";
import type { PaneState } from "../state/paneState";
import { finishEdit } from "./finish";

const hasRegister = ({ view }: PaneState) => view?.register != null;

/** Runs all checks and writes their sheet. */
export const checkAction: Action<null> = {
  id: "check",
  step: "check",
  changesWorkbook: false,
  canRun: hasRegister,
  run: async ({ context, state }) => {
    const checked = await check(context);
    if (!checked.ok) return checked;
    const { findings, notes } = checked.value;
    const view = await openReview(context);
    const change = state.lastRun ? diffFindings(state.lastRun, findings) : null;
    return ok({
      said: doneText.checked(findings.length, findings.filter(isOpen).length),
      notes,
      patch: {
        checked: checked.value,
        lastRun: findings,
        change,
        hasRunCheck: true,
        view: view.ok ? view.value : state.view,
      },
    });
  },
};

/** Accepts a warning with a reason, or takes the acceptance back with an empty one. */
export const acceptAction: Action<{ readonly fingerprint: string; readonly reason: string }> = {
  id: "acceptFinding",
  step: "check",
  changesWorkbook: true,
  canRun: hasRegister,
  run: async ({ context }, input) =>
    finishEdit(
      await acceptFinding(context, input),
      input.reason === "" ? doneText.reopened : doneText.accepted,
    ),
};

/** Takes the person to a cell of the workbook. */
export const showCellAction: Action<WorkbookCell> = {
  id: "showCell",
  step: null,
  changesWorkbook: false,
  canRun: () => true,
  run: async ({ context }, { sheet, cell }) => {
    const position = parseCellAddress(cell);
    if (!position) return fail({ code: "unknown-cell", params: { cell } });
    const selected = await context.workbook.select(sheet, position);
    return selected.ok ? ok({ said: null }) : selected;
  },
};

export const showMarksAction: Action<null> = {
  id: "showMarks",
  step: "check",
  changesWorkbook: false,
  canRun: ({ checked }) => checked !== null,
  run: async ({ context, state }) => {
    if (!state.checked) return ok({ said: null });
    const shown = await showMarks(context, state.checked);
    return shown.ok ? ok({ said: doneText.marksShown, patch: { marksShown: true } }) : shown;
  },
};

export const hideMarksAction: Action<null> = {
  id: "hideMarks",
  step: "check",
  changesWorkbook: false,
  canRun: hasRegister,
  run: async ({ context }) => {
    const hidden = await hideMarks(context);
    return hidden.ok ? ok({ said: doneText.marksHidden, patch: { marksShown: false } }) : hidden;
  },
};
