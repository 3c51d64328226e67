import type { Check } from "../check";
import { peopleShare } from "./peopleShare";

/** Fewer people doing the direct work among those put forward than the share asks for, rounded up. */
export const directWorkShare: Check = peopleShare({
  id: "direct-work-share",
  kind: "directWork",
  belongs: ({ isDirectWorker }) => isDirectWorker,
  bound: "atLeast",
});
