import type { Check } from "../check";
import { peopleShare } from "./peopleShare";

/** More managers among the people put forward than the share allows, rounded down. */
export const managerShare: Check = peopleShare({
  id: "manager-share",
  kind: "managers",
  belongs: ({ isManager }) => isManager,
  bound: "atMost",
});
