import type { Basis } from "./basis";
import type { RequirementCheck } from "./requirement";

/**
 * How a parameter's value is written on sheet `Đợt xét`. `reference`: a rule without a value, which stands
 * there for its place in the plan or the law, and to be confirmed.
 */
export type ParameterType =
  | "text"
  | "share"
  | "optionalShare"
  | "count"
  | "optionalCount"
  | "date"
  | "month"
  | "yesNo"
  | "reviewYear"
  | "rating"
  | "reference";

/** What part of the plan a parameter belongs to. */
export type ParameterGroup =
  | "session"
  | "phases"
  | "deadlines"
  | "timetable"
  | "voteRules"
  | "standards"
  | "quotas"
  | "exclusions"
  | "registration"
  | "targets"
  | "dossierItems"
  | "listForms"
  | "routes"
  | "authorities"
  | "rubric"
  | "leftToPeople";

export type Json =
  null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A value of the plan in force that an office may see, and change where no law holds it. */
export interface Parameter {
  /** Stable: the leaf's id and the value's name, "standards/B.TTLDTT.2/B.TTLDTT.2/0/share". */
  readonly key: string;
  readonly group: ParameterGroup;
  /** Name of the leaf in words, awards by their names; empty for the plan itself. */
  readonly leaf: string;
  /** What the rule says, as the pack words it; empty where its name says it all. */
  readonly words: string;
  /** The requirement whose parameter it is, within a standard. */
  readonly check: RequirementCheck | null;
  /** Name of the award that the requirement counts. */
  readonly award: string | null;
  /** Which value of the leaf it is; null for a reference. */
  readonly field: ParameterField | null;
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
  | "issuer"
  | "number"
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
