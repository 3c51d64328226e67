import { ratingCap } from "../../../../src/domain/checks/quotas/ratingCap";
import type { Rating } from "../../../../src/domain/regulation/requirement";
import { aNumber, aPlan, aUnit, LAW, someFacts } from "../evidenceKit";
import { onUnit, reviewData } from "../reviewKit";
import { aQuota, people, type RuleCases, YEAR_LIST } from "../ruleKit";

const QUOTA = aQuota({
  kind: "excellentRating",
  share: { numerator: 20, denominator: 100 },
  shareIfExcellent: { numerator: 25, denominator: 100 },
});

interface Ratings {
  readonly excellent: number;
  readonly well: number;
  readonly unstated?: number;
  readonly staff: number | null;
  readonly unit: Rating | null;
}

function data({ excellent, well, unstated = 0, staff, unit }: Ratings) {
  const ratings: readonly (Rating | null)[] = [
    ...Array<Rating>(excellent).fill("excellent"),
    ...Array<Rating>(well).fill("well"),
    ...Array<null>(unstated).fill(null),
  ];
  const numbers = { ...aUnit().numbers, staff: aNumber(staff, "G5") };
  return reviewData({
    plan: aPlan({ quotas: [QUOTA] }),
    lists: [YEAR_LIST],
    nominations: people(ratings.length, "LDTT"),
    facts: ratings.map((rating, at) => someFacts({ nomination: `LDTT-${String(at)}`, rating })),
    units: [aUnit({ numbers, rating: unit })],
  });
}

const GROUPS = { check: "rating-cap" as const, reason: "job-groups", params: { name: "Tỷ lệ" } };
const PARTIAL = {
  check: "rating-cap" as const,
  reason: "staff-not-listed",
  params: { name: "Tỷ lệ", groups: 1, of: 1 },
};

function over(severity: "error" | "warning", params: Record<string, string | number>) {
  return onUnit({
    severity,
    subject: "Trường THPT Hoa Sen",
    basis: LAW,
    at: ["A5"],
    source: ["A5"],
    params: {
      quota: "q",
      name: "Tỷ lệ",
      per: "unit",
      unit: "Trường THPT Hoa Sen",
      share: "20/100",
      unitRating: "known",
      ...params,
    },
  });
}

export const ratingCapCases: RuleCases = {
  check: ratingCap,
  cases: [
    {
      name: "2 excellent beside 10 rated well",
      data: data({ excellent: 2, well: 10, staff: 12, unit: "well" }),
      notChecked: [GROUPS],
    },
    {
      name: "3 excellent beside 10: too many by either reading, the whole staff on the list",
      data: data({ excellent: 3, well: 10, staff: 13, unit: "well" }),
      findings: [
        over("error", {
          ...{ excellent: 3, well: 10, rated: 13, staff: 13 },
          ...{ capOfWell: 2, capOfBoth: 2, readings: "both" },
        }),
      ],
      notChecked: [GROUPS],
    },
    {
      name: "3 beside 12: too many of those rated well, not of both",
      data: data({ excellent: 3, well: 12, staff: 15, unit: "well" }),
      findings: [
        over("warning", {
          ...{ excellent: 3, well: 12, rated: 15, staff: 15 },
          ...{ capOfWell: 2, capOfBoth: 3, readings: "one" },
        }),
      ],
      notChecked: [GROUPS],
    },
    {
      name: "a unit itself rated excellent may have 25/100",
      data: data({ excellent: 3, well: 12, staff: 15, unit: "excellent" }),
      notChecked: [GROUPS],
    },
    {
      name: "a unit whose rating is not known might have 25/100",
      data: data({ excellent: 3, well: 10, staff: 13, unit: null }),
      findings: [
        over("warning", {
          ...{ excellent: 3, well: 10, rated: 13, staff: 13 },
          ...{ capOfWell: 2, capOfBoth: 2, readings: "both", unitRating: "unknown" },
        }),
      ],
      notChecked: [GROUPS],
    },
    {
      name: "staff who are not on the list might be rated well",
      data: data({ excellent: 3, well: 10, staff: 40, unit: "well" }),
      findings: [
        over("warning", {
          ...{ excellent: 3, well: 10, rated: 13, staff: 40 },
          ...{ capOfWell: 2, capOfBoth: 2, readings: "both" },
        }),
      ],
      notChecked: [PARTIAL, GROUPS],
    },
    {
      name: "staff not stated",
      data: data({ excellent: 1, well: 0, staff: null, unit: "well" }),
      findings: [
        over("warning", {
          ...{ excellent: 1, well: 0, rated: 1, staff: "" },
          ...{ capOfWell: 0, capOfBoth: 0, readings: "both" },
        }),
      ],
      notChecked: [PARTIAL, GROUPS],
    },
    {
      name: "ratings not stated",
      data: data({ excellent: 0, well: 1, unstated: 2, staff: 3, unit: "well" }),
      notChecked: [
        {
          check: "rating-cap",
          reason: "rating-not-stated",
          params: { name: "Tỷ lệ", notStated: 2, of: 3 },
        },
        PARTIAL,
        GROUPS,
      ],
    },
  ],
};
