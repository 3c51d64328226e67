import { isOpen } from "./isOpen";
import { missingItems } from "./dossierRows";
import type { PaneState, StepId } from "./paneState";

/** How far a step is. */
export type StepState =
  | { readonly kind: "notBegun" }
  | { readonly kind: "open"; readonly count: number }
  | { readonly kind: "done" };

const NOT_BEGUN: StepState = { kind: "notBegun" };

function openOrDone(count: number): StepState {
  return count > 0 ? { kind: "open", count } : { kind: "done" };
}

type Look = (state: PaneState) => StepState;

const LOOKS: Readonly<Record<StepId, Look>> = {
  /** A list without its unit, its form or the day it came is a question to somebody. */
  receive: ({ view }) => {
    if (!view || view.lists.length === 0) return NOT_BEGUN;
    const unclear = view.lists.filter(
      ({ submittingUnit, listForm, received }) =>
        submittingUnit === null || listForm === null || received === null,
    );
    return openOrDone(unclear.length);
  },
  check: ({ checked, hasRunCheck }) => {
    if (!checked) return NOT_BEGUN;
    const open = checked.findings.filter(isOpen).length;
    return open === 0 && !hasRunCheck ? NOT_BEGUN : openOrDone(open);
  },
  dossier: (state) =>
    state.checked?.gathered.data.dossier ? openOrDone(missingItems(state).length) : NOT_BEGUN,
  score: ({ checked }) => {
    if (!checked) return NOT_BEGUN;
    const { scores } = checked.gathered.scoring;
    if (scores.every(({ counts }) => counts.given === 0)) return NOT_BEGUN;
    return openOrDone(scores.filter(({ complete }) => !complete).length);
  },
  vote: ({ outcomes }) => {
    if (outcomes.every(({ tally }) => tally?.tally == null)) return NOT_BEGUN;
    return openOrDone(outcomes.filter(({ vote }) => vote === null).length);
  },
  summary: ({ outcomes, view }) => {
    if (view?.hasSummary !== true) return NOT_BEGUN;
    const open = outcomes.filter(
      ({ outcome }) => outcome !== "passed" && outcome !== "not-passed",
    ).length;
    return openOrDone(open);
  },
};

/** Not begun, so many open questions, or done. */
export function stepState(step: StepId, state: PaneState): StepState {
  return LOOKS[step](state);
}

const FIRST: Readonly<Record<string, readonly StepId[]>> = {
  member: ["score", "vote"],
  secretary: ["vote", "summary"],
};

/** All six steps, those of the person's role first. */
export function stepsInOrder({ role }: Pick<PaneState, "role">): readonly StepId[] {
  const first = FIRST[role ?? ""] ?? [];
  const rest = ["receive", "check", "dossier", "score", "vote", "summary"] as const;
  return [...first, ...rest.filter((step) => !first.includes(step))];
}
