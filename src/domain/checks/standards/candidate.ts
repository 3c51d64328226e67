import type { RegisteredNomination } from "../../intake/register";
import { unitKey } from "../../intake/unitKey";
import type { Plan } from "../../regulation/schema";
import { valueOf } from "../check";
import { parseReviewYear, type ReviewYear } from "../../text/parseReviewYear";
import { readCandidate } from "../../text/readCandidate";
import type { Evidence } from "../evidence";
import type { ReviewData } from "../reviewData";

/** A nomination with all that is known of who is put forward. */
export interface Candidate {
  readonly nomination: RegisteredNomination;
  readonly data: ReviewData;
  readonly evidence: Evidence;
}

const REVIEW_YEARS = new WeakMap<Plan, ReviewYear | null>();

/** The year under review; null where the plan counts a period only. */
export function reviewYearOf({ data: { plan } }: Candidate): ReviewYear | null {
  const known = REVIEW_YEARS.get(plan);
  if (known !== undefined) return known;
  const { reviewYear } = plan;
  const read = reviewYear === null ? null : valueOf(parseReviewYear(reviewYear));
  REVIEW_YEARS.set(plan, read);
  return read;
}

/** Whether the candidate is the submitting unit itself, not a part of it such as a tổ. */
export function isSubmittingUnit({ nomination }: Candidate): boolean {
  const unit = unitKey(nomination.submittingUnit ?? "");
  return unit !== "" && unitKey(readCandidate(nomination.name).name) === unit;
}
