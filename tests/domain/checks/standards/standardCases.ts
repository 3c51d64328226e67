import type { CheckCases } from "../reviewKit";
import { missingFactCases, noPathMetCases } from "./pathCases";
import { REQUIREMENT_CASES } from "./requirementCases";

/** Cases of every check of the standards, in their order. */
export const STANDARD_CASES: readonly CheckCases[] = [
  ...REQUIREMENT_CASES,
  noPathMetCases,
  missingFactCases,
];
