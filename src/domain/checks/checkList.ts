import type { Check } from "./check";
import { countsDiffer } from "./countsDiffer";
import { decisionOutsidePeriod } from "./decisionOutsidePeriod";
import { decisionReference } from "./decisionReference";
import { duplicateCandidate } from "./duplicateCandidate";
import { emptyRequiredPart } from "./emptyRequiredPart";
import { exactNumber } from "./exactNumber";
import { lateSubmission } from "./lateSubmission";
import { listDoubt } from "./listDoubt";
import { missingDossierItem } from "./missingDossierItem";
import { nameDiffers } from "./nameDiffers";
import { paperNameDiffers } from "./paperNameDiffers";
import { RULE_CHECKS } from "./ruleChecks";
import { silentUnit } from "./silentUnit";
import { STANDARD_CHECKS } from "./standards/standardChecks";
import { summaryFigures } from "./summaryFigures";
import { totalsLine } from "./totalsLine";
import { unclearAward } from "./unclearAward";
import { uncountedMark } from "./uncountedMark";
import { uncountedVote } from "./uncountedVote";
import { unfilledPrompt } from "./unfilledPrompt";
import { unknownUnit } from "./unknownUnit";
import { unreadCell } from "./unreadCell";
import { wrongCandidateKind } from "./wrongCandidateKind";

/** Every check, in the order in which findings are shown. */
export const CHECK_LIST: readonly Check[] = [
  emptyRequiredPart,
  unfilledPrompt,
  decisionReference,
  decisionOutsidePeriod,
  wrongCandidateKind,
  unclearAward,
  summaryFigures,
  exactNumber,
  duplicateCandidate,
  nameDiffers,
  listDoubt,
  totalsLine,
  lateSubmission,
  missingDossierItem,
  silentUnit,
  unknownUnit,
  unreadCell,
  countsDiffer,
  paperNameDiffers,
  ...STANDARD_CHECKS,
  ...RULE_CHECKS,
  uncountedMark,
  uncountedVote,
];
