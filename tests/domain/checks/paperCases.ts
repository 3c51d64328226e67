import { countsDifferCases } from "./cases/countsDiffer";
import { paperNameDiffersCases } from "./cases/paperNameDiffers";
import type { RuleCases } from "./ruleKit";

/** Cases of the checks that hold a unit's papers against each other and the register. */
export const PAPER_CASES: readonly RuleCases[] = [countsDifferCases, paperNameDiffersCases];
