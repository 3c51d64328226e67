import { memberTitles, tooFew } from "./memberTitles";
import { factCells, statedNumber } from "./statedFacts";
import { standardRule } from "./standardRule";
import { MET, unknown } from "./verdict";

/** So many members of a collective with a title this year. */
export const memberCount = standardRule(
  "member-count",
  ["facts"],
  ({ award, atLeast }, candidate) => {
    const titled = memberTitles(candidate, award);
    const members = statedNumber(candidate, "members");
    const at = factCells(candidate, titled?.field ? [titled.field] : []);
    if (titled === null) return unknown(["members-with-title"], at);
    if (members !== null && titled.least > members) return unknown(["members"], at);
    if (titled.least >= atLeast) return MET;
    if (titled.most >= atLeast) return unknown(["members-with-title"], at);
    return tooFew(titled, { award, required: atLeast, found: titled.most }, at);
  },
);
