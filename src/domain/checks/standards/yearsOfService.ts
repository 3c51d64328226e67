import type { RequirementOf } from "../../regulation/requirement";
import { factCells, statedNumber } from "./statedFacts";
import { standardRule } from "./standardRule";
import { MET, notMet, unknown } from "./verdict";

type YearsOfService = RequirementOf<"years-of-service">;

const FACTS = {
  sector: { field: "sectorYears", word: "sector-years" },
  teaching: { field: "teachingYears", word: "teaching-years" },
} as const;

/** Years in the sector or of teaching; those in hard areas count more, or lower the bound. */
export const yearsOfService = standardRule(
  "years-of-service",
  ["facts"],
  (requirement, candidate) => {
    const { field, word } = FACTS[requirement.of];
    const years = statedNumber(candidate, field);
    const hard = statedNumber(candidate, "hardAreaYears");
    const at = factCells(candidate, [field, "hardAreaYears"]);
    if (years === null) return unknown([word], at);
    // Hard years are among the years: at best all of them, at worst none.
    if (isEnough(requirement, years, 0)) return MET;
    if (isEnough(requirement, years, years) && (hard === null || hard > years)) {
      return unknown(["hard-area-years"], at);
    }
    const known = Math.min(hard ?? 0, years);
    if (isEnough(requirement, years, known)) return MET;
    const found = countedYears(requirement, years, known);
    const required = requiredYears(requirement, known);
    return notMet({ of: requirement.of, required, found, years, hard: known }, at);
  },
);

function isEnough(requirement: YearsOfService, years: number, hard: number): boolean {
  return countedYears(requirement, years, hard) >= requiredYears(requirement, hard);
}

function countedYears({ multiplier }: YearsOfService, years: number, hard: number): number {
  return years + (multiplier - 1) * hard;
}

function requiredYears({ atLeast, hardYears, reduction }: YearsOfService, hard: number): number {
  return atLeast - (hardYears > 0 && hard >= hardYears ? reduction : 0);
}
