import type { Check } from "./check";
import { uncountedObservations } from "./uncountedObservations";

/** A mark over its maximum, off its step, typed as text or given twice: it is left out of the mean. */
export const uncountedMark: Check = {
  id: "uncounted-mark",
  needs: [],
  observe: (data) => uncountedObservations(data, "mark"),
};
