import type { FactNumber } from "../reviewData";
import type { FindingParams, WorkbookCell } from "../finding";
import { isSubmittingUnit, type Candidate } from "./candidate";
import { membersPutForward } from "./membersPutForward";
import { statedNumber } from "./statedFacts";
import { mildlyNotMet, notMet, unknown, type Verdict } from "./verdict";

/** How many members of a collective have a title this year; bounds, where nominations leave a doubt. */
export interface MemberTitles {
  readonly least: number;
  readonly most: number;
  /** The number stated in `Thông tin xét`; null where nominations of this session were counted. */
  readonly field: FactNumber | null;
  /** Whether a number that is too small tells anything: stated, or counted on a list that has come. */
  readonly isListed: boolean;
}

const STATED: Readonly<Record<string, FactNumber>> = {
  LDTT: "titledMembers",
  CSTDCS: "fighterMembers",
};

/**
 * The stated number; where none is, the nominations of this session for the title, provided that the collective
 * is the submitting unit itself and that the plan takes the title in. Null where neither tells.
 */
export function memberTitles(candidate: Candidate, award: string): MemberTitles | null {
  const { nomination, data, evidence } = candidate;
  const field = STATED[award];
  const cell = field && evidence.factsOf(nomination)?.numbers[field];
  if (field && cell && (cell.value !== null || cell.text.trim() !== "")) {
    const stated = statedNumber(candidate, field);
    return stated === null ? null : { least: stated, most: stated, field, isListed: true };
  }
  const isTakenIn = data.plan.listForms.some(
    ({ role, awards }) => role === "introduction" && awards.includes(award),
  );
  if (!isTakenIn || !isSubmittingUnit(candidate)) return null;
  return { ...membersPutForward(data, nomination.submittingUnit, award), field: null };
}

/**
 * Fewer than asked for: sure where the number was stated. A count of nominations is never whole for certain, and
 * where no list for the title has come it says nothing.
 */
export function tooFew(
  { field, isListed }: MemberTitles,
  params: FindingParams,
  at: readonly WorkbookCell[],
): Verdict {
  if (field !== null) return notMet({ ...params, counted: 0 }, at);
  return isListed
    ? mildlyNotMet({ ...params, counted: 1 }, at)
    : unknown(["members-with-title"], at);
}
