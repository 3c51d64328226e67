import type { Plan } from "../regulation/schema";
import type { Result } from "../result";
import type { Observation, NotChecked, CheckId } from "./finding";
import type { ReviewData } from "./reviewData";

/** A supporting sheet without which a check cannot run. */
export type Need =
  "units" | "dossier" | "facts" | "history" | "initiatives" | "pledges" | "opinions" | "papers";

/** One check: a pure function from the review's data to what it saw. */
export interface Check {
  readonly id: CheckId;
  /** Whether the plan has a rule that this check looks after; without one it does not run and says nothing. */
  readonly concerns?: (plan: Plan) => boolean;
  readonly needs: readonly Need[];
  readonly observe: (data: ReviewData) => readonly Observation[];
  /** What this check could not look at in these data. */
  readonly blindSpots?: (data: ReviewData) => readonly NotChecked[];
}

/** The value of a result, or null: for checks that look on only where something could be read. */
export function valueOf<T>(result: Result<T>): T | null {
  return result.ok ? result.value : null;
}
