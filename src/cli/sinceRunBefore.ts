import { sinceLastRun, type CheckOutcome, type SinceLastRun } from "../workflow/check";

/** What is new and what is gone against the run before; null where `Kết quả kiểm tra` showed none. */
export function sinceRunBefore(checked: CheckOutcome): SinceLastRun | null {
  const { review } = checked.gathered;
  return review.earlier ? sinceLastRun(review, checked) : null;
}
