import { factCells, statedNumber } from "./statedFacts";
import { standardRule } from "./standardRule";
import { MET, notMet, unknown, type MissingFact } from "./verdict";

/** Every member of the collective completed their duties. */
export const allCompleted = standardRule("all-completed", ["facts"], (_requirement, candidate) => {
  const members = statedNumber(candidate, "members");
  const completed = statedNumber(candidate, "completedMembers");
  const at = factCells(candidate, ["members", "completedMembers"]);
  const missing: MissingFact[] = [];
  if (members === null || members === 0) missing.push("members");
  if (completed === null) missing.push("completed-members");
  if (members === null || members === 0 || completed === null) return unknown(missing, at);
  if (completed > members) return unknown(["members"], at);
  return completed === members ? MET : notMet({ found: completed, members }, at);
});
