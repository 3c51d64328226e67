import type { RequirementOf } from "../../regulation/requirement";
import { memberTitles, tooFew } from "./memberTitles";
import { factCells, statedNumber } from "./statedFacts";
import { standardRule } from "./standardRule";
import { MET, unknown, type MissingFact } from "./verdict";

type MemberShare = RequirementOf<"member-share">;

/** The share of a collective's members who have a title this year, in whole numbers. */
export const memberShare = standardRule("member-share", ["facts"], (requirement, candidate) => {
  const { award, share, strict } = requirement;
  const stated = statedNumber(candidate, "members");
  const members = stated === 0 ? null : stated;
  const titled = memberTitles(candidate, award);
  const at = factCells(candidate, ["members", ...(titled?.field ? [titled.field] : [])]);
  if (members === null || titled === null) {
    const missing: MissingFact[] = members === null ? ["members"] : [];
    return unknown([...missing, ...(titled === null ? ["members-with-title" as const] : [])], at);
  }
  if (titled.least > members) return unknown(["members"], at);
  if (reaches(titled.least, members, requirement)) return MET;
  if (reaches(titled.most, members, requirement)) return unknown(["members-with-title"], at);
  const params = {
    award,
    found: titled.most,
    members,
    required: leastNumber(members, requirement),
    numerator: share.numerator,
    denominator: share.denominator,
    strict: strict ? 1 : 0,
  };
  return tooFew(titled, params, at);
});

function reaches(titled: number, members: number, { share, strict }: MemberShare): boolean {
  const have = titled * share.denominator;
  const need = members * share.numerator;
  return strict ? have > need : have >= need;
}

/** The smallest number of members that reaches the share. */
function leastNumber(members: number, { share, strict }: MemberShare): number {
  const product = members * share.numerator;
  const rest = product % share.denominator;
  const whole = (product - rest) / share.denominator;
  return strict || rest > 0 ? whole + 1 : whole;
}
