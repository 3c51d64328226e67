import { factCells } from "./statedFacts";
import { standardRule } from "./standardRule";
import { MET, notMet, unknown } from "./verdict";

/** Is a manager, or is none, where a title has a path of its own for managers. */
export const isManager = standardRule("is-manager", ["facts"], ({ expected }, candidate) => {
  const found = candidate.evidence.factsOf(candidate.nomination)?.isManager ?? null;
  const at = factCells(candidate, ["isManager"]);
  if (found === null) return unknown(["is-manager"], at);
  return found === expected ? MET : notMet({ expected: expected ? 1 : 0 }, at);
});
