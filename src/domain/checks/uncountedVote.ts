import type { Check } from "./check";
import { uncountedObservations } from "./uncountedObservations";

/** Vote counts that are incomplete or cannot be true: they decide nothing. */
export const uncountedVote: Check = {
  id: "uncounted-vote",
  needs: [],
  observe: (data) => uncountedObservations(data, "tally"),
};
