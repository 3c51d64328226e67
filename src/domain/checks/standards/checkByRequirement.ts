import type { RequirementCheck, RequirementOf } from "../../regulation/requirement";
import { allCompleted } from "./allCompleted";
import { awardHeld } from "./awardHeld";
import { awardOnce } from "./awardOnce";
import type { Candidate } from "./candidate";
import { consecutiveTitles } from "./consecutiveTitles";
import { discipline } from "./discipline";
import { disciplineEnded } from "./disciplineEnded";
import { existenceYears } from "./existenceYears";
import { goodYears } from "./goodYears";
import { initiativeRequired } from "./initiativeRequired";
import { isManager } from "./isManager";
import { memberCount } from "./memberCount";
import { memberShare } from "./memberShare";
import { monthsWorked } from "./monthsWorked";
import { peopleCriterion } from "./peopleCriterion";
import { performanceRating } from "./performanceRating";
import type { StandardRule } from "./standardRule";
import { titleRequired } from "./titleRequired";
import { titlesCount } from "./titlesCount";
import { underReview } from "./underReview";
import { unknown, type Verdict } from "./verdict";
import { yearsOfService } from "./yearsOfService";

/** How each kind of requirement is judged and checked, in the order in which findings are shown. */
export const CHECK_BY_REQUIREMENT: { readonly [C in RequirementCheck]: StandardRule<C> } = {
  "performance-rating": performanceRating,
  discipline,
  "discipline-ended": disciplineEnded,
  "under-review": underReview,
  "months-worked": monthsWorked,
  "title-required": titleRequired,
  "initiative-required": initiativeRequired,
  "consecutive-titles": consecutiveTitles,
  "titles-count": titlesCount,
  "good-years": goodYears,
  "award-held": awardHeld,
  "award-once": awardOnce,
  "member-share": memberShare,
  "member-count": memberCount,
  "all-completed": allCompleted,
  "years-of-service": yearsOfService,
  "is-manager": isManager,
  "existence-years": existenceYears,
  "people-criterion": peopleCriterion,
};

/** Judges any requirement; unknown where a sheet that it needs is not there, which its check reports itself. */
export function evaluateRequirement<C extends RequirementCheck>(
  check: C,
  requirement: RequirementOf<C>,
  candidate: Candidate,
  criterion: string,
): Verdict {
  const rule: StandardRule<C> = CHECK_BY_REQUIREMENT[check];
  const isLacking = rule.check.needs.some((need) => candidate.data[need] === null);
  return isLacking ? unknown([]) : rule.evaluate(requirement, candidate, criterion);
}
