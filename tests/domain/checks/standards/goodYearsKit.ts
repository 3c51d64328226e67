import type { HistoryEntry } from "../../../../src/domain/checks/reviewData";
import type { RequirementOf } from "../../../../src/domain/regulation/requirement";
import { aHistoryEntry } from "../evidenceKit";
import { aCandidate, schoolYear, verdictOn } from "./standardKit";

export type GoodYears = RequirementOf<"good-years">;

/** The last two years rated excellent. */
export const twoExcellent: GoodYears = {
  check: "good-years",
  years: 2,
  rating: "excellent",
  award: null,
  after: null,
  excellentYears: 0,
  including: [],
  initiatives: null,
};
/** Put forward for something else, so that this session adds no title. */
export const nominations = [aCandidate({ award: "BK_TTG" })];

type Line = Partial<HistoryEntry>;

/** A line with the rating of the year that ends then. */
export function rated(to: number, rating: HistoryEntry["rating"]): Line {
  return { ...schoolYear(to), award: null, awardText: "", rating };
}

/** A line with an award of the year that ends then. */
export function titled(to: number, award = "CSTDCS"): Line {
  return { ...schoolYear(to), award };
}

/** How a candidate with these lines stands. */
export function verdict(requirement: GoodYears, ...lines: readonly Line[]) {
  return verdictOn(requirement, { nominations, history: lines.map((line) => aHistoryEntry(line)) });
}
