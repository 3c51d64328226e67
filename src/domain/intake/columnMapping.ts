import type { NominationField, StatedFact } from "./nomination";

/** What a column of a list can hold: the number of the row, part of a nomination, or a fact of the candidate. */
export type ColumnField = "ordinal" | NominationField | StatedFact;

/** A person can also say that a column tells nothing that is asked for: it is kept with the other contents. */
export type ColumnMeaning = ColumnField | "other";

/**
 * On what a column's field rests: `exact` as listed, `folded` apart from case, accents, blanks and punctuation,
 * `near` but for a typing error, `remembered` a person's decision. `ambiguous` may be several and is asked;
 * `repeated` has the words of a column before it; `unknown` is no heading that is known.
 */
export type MappingGround =
  "exact" | "folded" | "near" | "remembered" | "ambiguous" | "repeated" | "unknown";

/** A heading over one column: its levels from top to bottom. */
export interface ColumnHeading {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** `["Đăng ký thi đua khen thưởng", "Thi đua"]`; blank where the column has no heading. */
  readonly levels: readonly string[];
}

/** A column with what it is taken for. */
export interface MappedColumn extends ColumnHeading {
  /** Null where nobody can tell, or a person has said that it is something else. */
  readonly field: ColumnField | null;
  readonly ground: MappingGround;
  /** Where it is asked: what it may be. */
  readonly choices: readonly ColumnField[];
}
