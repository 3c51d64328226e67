import { capExceededCases } from "./cases/capExceeded";
import {
  dossierCopiesCases,
  dossierFormCases,
  dossierTooOldCases,
  dossierUnconfirmedCases,
} from "./cases/dossierItems";
import { exclusiveAwardsCases } from "./cases/exclusiveAwards";
import { headRatingCases } from "./cases/headRating";
import { historyDecisionCases } from "./cases/historyDecision";
import { historyRepeatCases } from "./cases/historyRepeat";
import { historyYearCases } from "./cases/historyYear";
import { implausibleNumberCases } from "./cases/implausibleNumber";
import { initiativeDecisionCases } from "./cases/initiativeDecision";
import { notRegisteredCases } from "./cases/notRegistered";
import { outOfPhaseCases } from "./cases/outOfPhase";
import { directWorkShareCases, managerShareCases, womenShareCases } from "./cases/peopleShare";
import { ratingCapCases } from "./cases/ratingCap";
import { sameAchievementCases } from "./cases/sameAchievement";
import { readingLineCases } from "./cases/readingLine";
import { sessionParameterCases } from "./cases/sessionParameter";
import { targetMissedCases } from "./cases/targetMissed";
import { unreadableFactCases } from "./cases/unreadableFact";
import { wrongAuthorityCases } from "./cases/wrongAuthority";
import { wrongRouteCases } from "./cases/wrongRoute";
import type { RuleCases } from "./ruleKit";

/** Cases of every check of `RULE_CHECKS`, in their order. */
export const RULE_CASES: readonly RuleCases[] = [
  sessionParameterCases,
  readingLineCases,
  wrongRouteCases,
  wrongAuthorityCases,
  outOfPhaseCases,
  notRegisteredCases,
  exclusiveAwardsCases,
  sameAchievementCases,
  capExceededCases,
  managerShareCases,
  womenShareCases,
  directWorkShareCases,
  ratingCapCases,
  headRatingCases,
  targetMissedCases,
  dossierUnconfirmedCases,
  dossierTooOldCases,
  dossierCopiesCases,
  dossierFormCases,
  unreadableFactCases,
  implausibleNumberCases,
  historyDecisionCases,
  historyRepeatCases,
  historyYearCases,
  initiativeDecisionCases,
];
