import { factCells, statedNumber } from "./statedFacts";
import { standardRule } from "./standardRule";
import { MET, notMet, unknown } from "./verdict";

/** Months worked in the year under review. */
export const monthsWorked = standardRule("months-worked", ["facts"], ({ atLeast }, candidate) => {
  const found = statedNumber(candidate, "monthsWorked");
  const at = factCells(candidate, ["monthsWorked"]);
  if (found === null) return unknown(["months-worked"], at);
  return found >= atLeast ? MET : notMet({ required: atLeast, found }, at);
});
