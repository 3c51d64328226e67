import type { Basis } from "./basis";

/** How a parameter's value is written on sheet `Đợt xét`. */
export type ParameterType =
  "share" | "count" | "optionalCount" | "date" | "month" | "yesNo" | "reviewYear" | "rating";

export type Json =
  null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A value of the plan in force that an office may see, and change where no law holds it. */
export interface Parameter {
  /** Stable: the leaf's id and the value's name, "standards/B.TTLDTT.2/B.TTLDTT.2/0/share". */
  readonly key: string;
  /** Name of the leaf, and of the value within it. */
  readonly leaf: string;
  readonly field: ParameterField;
  readonly type: ParameterType;
  readonly value: Json;
  /** Where it stands in the plan. */
  readonly path: readonly (string | number)[];
  /** Where the leaf stands whose basis it shares; null for a value without a leaf. */
  readonly leafPath: readonly (string | number)[] | null;
  readonly basis: Basis | null;
  /** Set by a law that was read and binds: not for an office to change. */
  readonly isLocked: boolean;
}

/** What of a leaf the value is. */
export type ParameterField =
  | "decisionDate"
  | "reviewYear"
  | "fromYear"
  | "toYear"
  | "date"
  | "month"
  | "from"
  | "to"
  | "due"
  | "share"
  | "shareIfExcellent"
  | "quorum"
  | "strict"
  | "secret"
  | "required"
  | "enabled"
  | "count"
  | "copies"
  | "maxAgeMonths"
  | "atLeast"
  | "times"
  | "years"
  | "excellentYears"
  | "hardYears"
  | "reduction"
  | "multiplier";
