import type { NominationField, SourceCell } from "../intake/nomination";
import type { RequirementCheck } from "../regulation/requirement";
import type { RegisterField } from "../intake/register";
import type { Basis, Citation } from "../regulation/basis";
import type { Severity } from "../regulation/severity";

export type CheckId =
  | "empty-required-part"
  | "unfilled-prompt"
  | "decision-reference"
  | "decision-outside-period"
  | "wrong-candidate-kind"
  | "unclear-award"
  | "summary-figures"
  | "exact-number"
  | "duplicate-candidate"
  | "name-differs"
  | "list-doubt"
  | "totals-line"
  | "late-submission"
  | "missing-dossier-item"
  | "silent-unit"
  | "unknown-unit"
  | "unread-cell"
  | "counts-differ"
  | "paper-name-differs"
  | "uncounted-mark"
  | "uncounted-vote"
  | RequirementCheck
  | "missing-fact"
  | "no-path-met"
  | "cap-exceeded"
  | "manager-share"
  | "women-share"
  | "direct-work-share"
  | "rating-cap"
  | "head-rating"
  | "exclusive-awards"
  | "same-achievement"
  | "wrong-authority"
  | "wrong-route"
  | "out-of-phase"
  | "not-registered"
  | "target-missed"
  | "dossier-unconfirmed"
  | "dossier-too-old"
  | "dossier-copies"
  | "dossier-form"
  | "history-decision"
  | "history-repeat"
  | "history-year"
  | "initiative-decision"
  | "implausible-number"
  | "unreadable-fact"
  | "session-parameter"
  | "reading-line";

export type FindingParams = Readonly<Record<string, string | number>>;

export interface Subject {
  readonly kind: "nomination" | "list" | "unit" | "sheet";
  /** Nomination id, list id, unit name, or "file/sheet". */
  readonly id: string;
}

/** A cell of the workbook as it stands now. */
export interface WorkbookCell {
  readonly sheet: string;
  readonly cell: string;
}

/** What a check saw. The runner adds where it stands. */
export interface Observation {
  readonly severity: Severity;
  readonly basis: Basis;
  readonly subject: Subject;
  /** Register fields of the nomination that it is about. */
  readonly fields?: readonly RegisterField[];
  /** Cells of another sheet than the register. */
  readonly at?: readonly WorkbookCell[];
  /** Cells of the received file, where the subject is no nomination. */
  readonly source?: readonly SourceCell[];
  readonly params: FindingParams;
}

/** A finding as data. Sentences are made of it in `strings/`. */
export interface Finding {
  readonly check: CheckId | "internal";
  readonly severity: Severity;
  readonly subject: Subject;
  readonly at: readonly WorkbookCell[];
  readonly source: readonly SourceCell[];
  readonly params: FindingParams;
  readonly citation: Citation;
  readonly confidence: Basis["confidence"];
  /** Changes when the finding's cells or its rule change; an acceptance holds for one fingerprint. */
  readonly fingerprint: string;
  /** The reason a person gave for accepting it; null while it is open. */
  readonly accepted: string | null;
}

/** Something a check could not look at. */
export interface NotChecked {
  readonly check: CheckId | "left-to-people";
  readonly reason: string;
  readonly params: FindingParams;
}

/** The basis of a plain fault in the data, which no rule has to forbid. */
export const DATA_FAULT: Basis = {
  citation: { kind: "data", ref: "dữ liệu" },
  confidence: "VERIFIED",
  binds: "education",
};

/** In which register column a received column's text stands. */
export const FIELD_IN_REGISTER: Readonly<Record<NominationField, RegisterField>> = {
  honorific: "name",
  candidate: "name",
  givenName: "name",
  birth: "birth",
  birthMale: "birth",
  birthFemale: "birth",
  post: "post",
  subUnit: "post",
  unit: "post",
  commendation: "award",
  summary: "summary",
  award: "award",
};
