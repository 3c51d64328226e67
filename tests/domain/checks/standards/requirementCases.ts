import type { FindingParams, WorkbookCell } from "../../../../src/domain/checks/finding";
import { CHECK_BY_REQUIREMENT } from "../../../../src/domain/checks/standards/checkByRequirement";
import type { Requirement } from "../../../../src/domain/regulation/requirement";
import { aHistoryEntry, anInitiative, anOpinion, someFacts } from "../evidenceKit";
import type { CheckCases } from "../reviewKit";
import { finding } from "./expectedFinding";
import {
  aCandidate,
  aCollective,
  aPath,
  aReview,
  aStandard,
  factCell,
  historyCell,
  numbered,
  schoolYear,
} from "./standardKit";

type Parts = Parameters<typeof aReview>[1];

interface Example {
  readonly requirement: Requirement;
  readonly passes: Parts;
  readonly fails: Parts;
  /** Without the standard. */
  readonly params: FindingParams;
  /** The register's cell of the name where none is given. */
  readonly at?: readonly WorkbookCell[];
}

/** The examples of the rule reference, and that a roll, another award or kind, or a switched-off standard is left alone. */
function casesOf({ requirement, passes, fails, params, at }: Example): CheckCases {
  const standard = aStandard([requirement]);
  const [nomination = aCandidate()] = fails?.nominations ?? [];
  const leftAlone = (changes: Partial<typeof nomination>) =>
    aReview([standard], { ...fails, nominations: [{ ...nomination, ...changes }] });
  return {
    check: CHECK_BY_REQUIREMENT[requirement.check].check,
    fails: [
      {
        name: "the failing example",
        data: aReview([standard], fails),
        finds: [finding(params, at)],
      },
    ],
    passes: [
      { name: "the passing example", data: aReview([standard], passes) },
      { name: "a roll", data: leftAlone({ listForm: "roll" }) },
      { name: "another award", data: leftAlone({ award: "BK_TTG" }) },
      { name: "an unclear award", data: leftAlone({ award: null }) },
      { name: "an unclear kind", data: leftAlone({ kind: "unknown" }) },
      {
        name: "a standard for the other kind",
        data: aReview(
          [
            {
              ...standard,
              kinds: [nomination.kind === "individual" ? "collective" : "individual"],
            },
          ],
          fails,
        ),
      },
      {
        name: "a standard that is switched off",
        data: aReview([{ ...standard, enabled: false }], fails),
      },
      {
        name: "a standard with several paths",
        data: aReview(
          [{ ...standard, anyOf: [aPath([requirement]), aPath([requirement], "Q")] }],
          fails,
        ),
      },
    ],
  };
}

const CSTDCS = { award: "CSTDCS", awardText: "Chiến sĩ thi đua cơ sở" };
const notFighter = aCandidate({ award: "CSTDCS" });

function fighters(...years: readonly number[]) {
  return years.map((to) => aHistoryEntry({ ...CSTDCS, ...schoolYear(to) }));
}

function rated(rating: "well" | "excellent", to: number) {
  return aHistoryEntry({ ...schoolYear(to), award: null, awardText: "", rating });
}

const EXAMPLES: readonly Example[] = [
  {
    requirement: { check: "performance-rating", atLeast: "well" },
    passes: { facts: [someFacts({ rating: "excellent" })] },
    fails: { facts: [someFacts({ rating: "completed" })] },
    params: { required: "well", found: "completed" },
    at: [factCell("D5")],
  },
  {
    requirement: { check: "discipline", below: "warning" },
    passes: { nominations: [aCollective()], facts: [someFacts({ discipline: "reprimand" })] },
    fails: { nominations: [aCollective()], facts: [someFacts({ discipline: "warning" })] },
    params: { limit: "warning", found: "warning" },
    at: [factCell("E5")],
  },
  {
    requirement: { check: "discipline-ended", years: 2 },
    passes: { facts: [someFacts({ disciplineEnd: "2020-06-30" })] },
    fails: { facts: [someFacts({ disciplineEnd: "2020-07-01" })] },
    params: { years: 2, ended: "2020-07-01", free: "2022-07-01", decided: "2022-06-30" },
    at: [factCell("F5")],
  },
  {
    requirement: { check: "under-review" },
    passes: { facts: [someFacts({ isUnderReview: false })] },
    fails: { facts: [someFacts({ isUnderReview: true })] },
    params: {},
    at: [factCell("G5")],
  },
  {
    requirement: { check: "months-worked", atLeast: 10 },
    passes: { facts: [numbered({ monthsWorked: 10 })] },
    fails: { facts: [numbered({ monthsWorked: 9 })] },
    params: { required: 10, found: 9 },
    at: [factCell("H5")],
  },
  {
    requirement: { check: "title-required", award: "LDTT" },
    passes: { nominations: [notFighter, aCandidate({ id: "DN-0002", award: "LDTT" })] },
    fails: { history: [aHistoryEntry()] },
    params: { award: "LDTT", year: "2021-2022" },
    at: [historyCell("D5")],
  },
  {
    requirement: { check: "initiative-required", scope: "base", count: 1, years: 1 },
    passes: { initiatives: [anInitiative()] },
    fails: { initiatives: [anInitiative(schoolYear(2021))] },
    params: {
      scope: "base",
      required: 1,
      found: 0,
      unrecognised: 0,
      from: "2021-2022",
      to: "2021-2022",
    },
  },
  {
    requirement: { check: "consecutive-titles", award: "LDTT", times: 3, every: 1 },
    passes: { history: [2019, 2020, 2021].map((to) => aHistoryEntry(schoolYear(to))) },
    fails: { history: [2019, 2021].map((to) => aHistoryEntry(schoolYear(to))) },
    params: { award: "LDTT", required: 3, every: 1, found: 1, missing: "2019-2020" },
    at: [historyCell("E5"), historyCell("E5")],
  },
  {
    requirement: { check: "titles-count", award: "LDTT", count: 3, years: null },
    passes: { history: [2016, 2018, 2021].map((to) => aHistoryEntry(schoolYear(to))) },
    fails: { history: [2018, 2021].map((to) => aHistoryEntry(schoolYear(to))) },
    params: { award: "LDTT", required: 3, found: 2, from: "", to: "2021-2022" },
    at: [historyCell("E5"), historyCell("E5")],
  },
  {
    requirement: {
      check: "good-years",
      years: 2,
      rating: "excellent",
      award: null,
      after: null,
      excellentYears: 0,
      including: [],
      initiatives: null,
    },
    passes: { history: [rated("excellent", 2021), rated("excellent", 2022)] },
    fails: { history: [rated("well", 2021), rated("excellent", 2022)] },
    params: {
      failed: "years",
      required: 2,
      rating: "excellent",
      award: "",
      after: "",
      found: 1,
      missing: "2020-2021",
      excellentRequired: 0,
      excellent: 1,
      including: "",
      initiativesRequired: 0,
      initiatives: 0,
      scope: "",
    },
    at: [historyCell("D5"), historyCell("D5")],
  },
  {
    requirement: { check: "award-held", award: "BK_BT", years: null },
    passes: { history: [aHistoryEntry({ award: "BK_BT", ...schoolYear(2019) })] },
    fails: { history: [aHistoryEntry({ award: "BK_BT", occasion: "sudden" })] },
    params: { fault: "not-held", award: "BK_BT", required: 0 },
  },
  {
    requirement: { check: "award-once", award: "CO_BT" },
    passes: { history: fighters(2021) },
    fails: { history: [aHistoryEntry({ award: "CO_BT" })] },
    params: { award: "CO_BT", year: "2020-2021" },
    at: [historyCell("E5")],
  },
  {
    requirement: {
      check: "member-share",
      award: "LDTT",
      share: { numerator: 7, denominator: 10 },
      strict: false,
    },
    passes: { nominations: [aCollective()], facts: [numbered({ members: 10, titledMembers: 7 })] },
    fails: { nominations: [aCollective()], facts: [numbered({ members: 10, titledMembers: 6 })] },
    params: {
      award: "LDTT",
      found: 6,
      members: 10,
      required: 7,
      numerator: 7,
      denominator: 10,
      strict: 0,
      counted: 0,
    },
    at: [factCell("O5"), factCell("T5")],
  },
  {
    requirement: { check: "member-count", award: "CSTDCS", atLeast: 1 },
    passes: { nominations: [aCollective()], facts: [numbered({ fighterMembers: 1 })] },
    fails: { nominations: [aCollective()], facts: [numbered({ fighterMembers: 0 })] },
    params: { award: "CSTDCS", required: 1, found: 0, counted: 0 },
    at: [factCell("U5")],
  },
  {
    requirement: { check: "all-completed" },
    passes: {
      nominations: [aCollective()],
      facts: [numbered({ members: 10, completedMembers: 10 })],
    },
    fails: {
      nominations: [aCollective()],
      facts: [numbered({ members: 10, completedMembers: 9 })],
    },
    params: { found: 9, members: 10 },
    at: [factCell("O5"), factCell("P5")],
  },
  {
    requirement: {
      check: "years-of-service",
      of: "sector",
      atLeast: 20,
      hardYears: 5,
      reduction: 5,
      multiplier: 1,
    },
    passes: { facts: [numbered({ sectorYears: 15, hardAreaYears: 5 })] },
    fails: { facts: [numbered({ sectorYears: 15, hardAreaYears: 4 })] },
    params: { of: "sector", required: 20, found: 15, years: 15, hard: 4 },
    at: [factCell("L5"), factCell("N5")],
  },
  {
    requirement: { check: "is-manager", expected: true },
    passes: { facts: [someFacts({ isManager: true })] },
    fails: { facts: [someFacts({ isManager: false })] },
    params: { expected: 1 },
    at: [factCell("I5")],
  },
  {
    requirement: { check: "existence-years", atLeast: 10 },
    passes: { nominations: [aCollective()], facts: [numbered({ existenceYears: 10 })] },
    fails: { nominations: [aCollective()], facts: [numbered({ existenceYears: 9 })] },
    params: { required: 10, found: 9 },
    at: [factCell("Q5")],
  },
  {
    requirement: { check: "people-criterion" },
    passes: { opinions: [anOpinion()] },
    fails: { opinions: [anOpinion({ verdict: "notMet" })] },
    params: { criterion: "S/P", by: "Thư ký" },
    at: [{ sheet: "Ý kiến xét", cell: "F5" }],
  },
];

/** Cases of the check of every kind of requirement, in their order. */
export const REQUIREMENT_CASES: readonly CheckCases[] = EXAMPLES.map(casesOf);
