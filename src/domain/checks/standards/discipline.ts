import { DISCIPLINES } from "../../regulation/requirement";
import { factCells } from "./statedFacts";
import { standardRule } from "./standardRule";
import { MET, notMet, unknown } from "./verdict";

/** No disciplinary measure of a certain weight or heavier in the year. */
export const discipline = standardRule("discipline", ["facts"], ({ below }, candidate) => {
  const found = candidate.evidence.factsOf(candidate.nomination)?.discipline ?? null;
  const at = factCells(candidate, ["discipline"]);
  if (found === null) return unknown(["discipline"], at);
  const isMilder = found === "none" || DISCIPLINES.indexOf(found) < DISCIPLINES.indexOf(below);
  return isMilder ? MET : notMet({ limit: below, found }, at);
});
