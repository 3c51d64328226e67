import type { Check } from "./check";
import { dossierCopies } from "./dossier/dossierCopies";
import { dossierForm } from "./dossier/dossierForm";
import { dossierTooOld } from "./dossier/dossierTooOld";
import { dossierUnconfirmed } from "./dossier/dossierUnconfirmed";
import { historyDecision } from "./history/historyDecision";
import { historyRepeat } from "./history/historyRepeat";
import { historyYear } from "./history/historyYear";
import { initiativeDecision } from "./history/initiativeDecision";
import { wrongAuthority } from "./history/wrongAuthority";
import { implausibleNumber } from "./implausibleNumber";
import { outOfPhase } from "./outOfPhase";
import { capExceeded } from "./quotas/capExceeded";
import { directWorkShare } from "./quotas/directWorkShare";
import { exclusiveAwards } from "./quotas/exclusiveAwards";
import { headRating } from "./quotas/headRating";
import { managerShare } from "./quotas/managerShare";
import { notRegistered } from "./quotas/notRegistered";
import { ratingCap } from "./quotas/ratingCap";
import { sameAchievement } from "./quotas/sameAchievement";
import { targetMissed } from "./quotas/targetMissed";
import { womenShare } from "./quotas/womenShare";
import { readingLine } from "./readingLine";
import { sessionParameter } from "./sessionParameter";
import { unreadableFact } from "./unreadableFact";
import { wrongRoute } from "./wrongRoute";

/**
 * Checks of what a plan or the law asks beyond each candidate's own standard: numbers, exclusions, routes,
 * dossiers, and the lines that such rules are judged by. In the order in which findings are shown.
 */
export const RULE_CHECKS: readonly Check[] = [
  sessionParameter,
  readingLine,
  wrongRoute,
  wrongAuthority,
  outOfPhase,
  notRegistered,
  exclusiveAwards,
  sameAchievement,
  capExceeded,
  managerShare,
  womenShare,
  directWorkShare,
  ratingCap,
  headRating,
  targetMissed,
  dossierUnconfirmed,
  dossierTooOld,
  dossierCopies,
  dossierForm,
  unreadableFact,
  implausibleNumber,
  historyDecision,
  historyRepeat,
  historyYear,
  initiativeDecision,
];
