import type { RegisteredNomination } from "../../intake/register";
import { unitKey } from "../../intake/unitKey";
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

/** The year under review; null where the plan counts a period only. */
export function reviewYearOf({ data }: Candidate): ReviewYear | null {
  const { reviewYear } = data.plan;
  return reviewYear === null ? null : valueOf(parseReviewYear(reviewYear));
}

/** Whether the candidate is the submitting unit itself, not a part of it such as a tổ. */
export function isSubmittingUnit({ nomination }: Candidate): boolean {
  const unit = unitKey(nomination.submittingUnit ?? "");
  return unit !== "" && unitKey(readCandidate(nomination.name).name) === unit;
}
