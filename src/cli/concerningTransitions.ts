import { transitionNotes, type TransitionNote } from "../domain/regulation/transitionNotes";
import type { Review } from "./reviewFiles";

/** What the new law says of this review: by the decision date, and the days on which its lists came. */
export function concerningTransitions({
  plan,
  checked,
}: Pick<Review, "plan" | "checked">): readonly TransitionNote[] {
  const days = (checked?.gathered.data.lists ?? []).map(({ received }) => received);
  return transitionNotes(plan, days);
}
