import type { Check } from "../check";
import { peopleShare } from "./peopleShare";

/** Fewer women among the people put forward than the share asks for, rounded up. */
export const womenShare: Check = peopleShare({
  id: "women-share",
  kind: "women",
  belongs: ({ sex }) => sex && sex === "female",
  bound: "atLeast",
});
