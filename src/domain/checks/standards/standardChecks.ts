import type { Check } from "../check";
import { CHECK_BY_REQUIREMENT } from "./checkByRequirement";
import { missingFact } from "./missingFact";
import { noPathMet } from "./noPathMet";

/** The checks of candidates against the standards, in the order in which findings are shown. */
export const STANDARD_CHECKS: readonly Check[] = [
  ...Object.values(CHECK_BY_REQUIREMENT).map(({ check }) => check),
  noPathMet,
  missingFact,
];
