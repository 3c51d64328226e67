import { factCells, statedNumber } from "./statedFacts";
import { standardRule } from "./standardRule";
import { MET, notMet, unknown } from "./verdict";

/** Years since a collective was founded. */
export const existenceYears = standardRule(
  "existence-years",
  ["facts"],
  ({ atLeast }, candidate) => {
    const found = statedNumber(candidate, "existenceYears");
    const at = factCells(candidate, ["existenceYears"]);
    if (found === null) return unknown(["existence-years"], at);
    return found >= atLeast ? MET : notMet({ required: atLeast, found }, at);
  },
);
