import type { Transition } from "./regimeInfo";
import type { Plan } from "./schema";

/** A transition that concerns the review, and how many of its lists. */
export interface TransitionNote {
  readonly transition: Transition;
  /** Lists that came in before the day it names; null where that day does not matter. */
  readonly lists: number | null;
  /** Lists of which nobody has said when they came: it may concern them too. */
  readonly undated: number;
}

/**
 * The transitions of the plan's regime that concern decisions of its date and lists that came on these days:
 * `YYYY-MM-DD` each, null where nobody has said. One that depends on the day is left out while no list may
 * fall under it.
 */
export function transitionNotes(
  { regime, decisionDate }: Pick<Plan, "regime" | "decisionDate">,
  received: readonly (string | null)[],
): readonly TransitionNote[] {
  const undated = received.filter((day) => day === null).length;
  return (regime?.transitions ?? [])
    .filter(({ decidedFrom }) => decidedFrom <= decisionDate)
    .map((transition): TransitionNote => {
      const { receivedBefore } = transition;
      if (receivedBefore === null) return { transition, lists: null, undated: 0 };
      const lists = received.filter((day) => day !== null && day < receivedBefore).length;
      return { transition, lists, undated };
    })
    .filter(({ lists, undated: unsaid }) => lists === null || lists + unsaid > 0);
}
