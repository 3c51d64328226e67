import type { Need } from "../check";
import type { FindingParams, WorkbookCell } from "../finding";

/** Facts that a requirement may lack, in the order in which they are told, and the sheet on which each is stated. */
export const FACT_SHEETS = {
  "review-year": null,
  "submitting-unit": null,
  namesake: null,
  rating: "facts",
  discipline: "facts",
  "discipline-end": "facts",
  "under-review": "facts",
  "months-worked": "facts",
  "is-manager": "facts",
  "sector-years": "facts",
  "teaching-years": "facts",
  "hard-area-years": "facts",
  "existence-years": "facts",
  members: "facts",
  "completed-members": "facts",
  "members-with-title": "facts",
  history: "history",
  "history-year": "history",
  "year-scheme": "history",
  "history-award": "history",
  "history-rating": "history",
  initiative: "initiatives",
  "initiative-decision": "initiatives",
  "initiative-year": "initiatives",
  "initiative-scope": "initiatives",
  opinion: "opinions",
} as const satisfies Readonly<Record<string, Need | null>>;

/** A stable word for something that nobody has stated, or that cannot be read or used as stated. */
export type MissingFact = keyof typeof FACT_SHEETS;

/** Whether a candidate meets a requirement; `unknown` where what was stated does not tell. */
export type Verdict =
  | { readonly state: "met" }
  | {
      readonly state: "notMet";
      readonly params: FindingParams;
      readonly at: readonly WorkbookCell[];
      /** Rests on evidence that may not be whole: a warning at most. */
      readonly isMild?: true;
    }
  | {
      readonly state: "unknown";
      readonly missing: readonly MissingFact[];
      readonly at: readonly WorkbookCell[];
    };

export const MET: Verdict = { state: "met" };

export function notMet(params: FindingParams, at: readonly WorkbookCell[] = []): Verdict {
  return { state: "notMet", params, at };
}

/** Not met as far as the evidence goes, which may not be whole. */
export function mildlyNotMet(params: FindingParams, at: readonly WorkbookCell[]): Verdict {
  return { state: "notMet", params, at, isMild: true };
}

export function unknown(
  missing: readonly MissingFact[],
  at: readonly WorkbookCell[] = [],
): Verdict {
  return { state: "unknown", missing, at };
}
