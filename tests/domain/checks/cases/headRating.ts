import { headRating } from "../../../../src/domain/checks/quotas/headRating";
import type { CandidateFacts } from "../../../../src/domain/checks/reviewData";
import type { Rating } from "../../../../src/domain/regulation/requirement";
import { aPlan, aUnit, LAW, someFacts } from "../evidenceKit";
import { onNomination, reviewData } from "../reviewKit";
import { aCandidate, aQuota, type RuleCases, YEAR_LIST } from "../ruleKit";

const QUOTA = aQuota({ kind: "headRating" });

function data(facts: Partial<CandidateFacts> | null, unit: Rating | null) {
  return reviewData({
    plan: aPlan({ quotas: [QUOTA] }),
    lists: [YEAR_LIST],
    nominations: [aCandidate()],
    facts: facts ? [someFacts(facts)] : [],
    units: [aUnit({ rating: unit })],
  });
}

function open(reason: string) {
  return [{ check: "head-rating" as const, reason, params: { notStated: 1, of: 1 } }];
}

export const headRatingCases: RuleCases = {
  check: headRating,
  cases: [
    {
      name: "a manager rated above the unit",
      data: data({ isManager: true, rating: "excellent" }, "well"),
      findings: [
        {
          ...onNomination({
            severity: "warning",
            subject: "DN-0001",
            basis: LAW,
            source: ["B7"],
            params: {
              quota: "q",
              name: "Tỷ lệ",
              rating: "excellent",
              unitRating: "well",
              unit: "Trường THPT Hoa Sen",
            },
          }),
          at: [{ sheet: "Thông tin xét", cell: "D5" }],
        },
      ],
    },
    {
      name: "a manager rated as the unit",
      data: data({ isManager: true, rating: "well" }, "well"),
    },
    {
      name: "a teacher above the unit",
      data: data({ isManager: false, rating: "excellent" }, "well"),
    },
    {
      name: "the unit's rating not stated",
      data: data({ isManager: true, rating: "well" }, null),
      notChecked: open("unit-rating-not-stated"),
    },
    {
      name: "the manager's rating not stated",
      data: data({ isManager: true }, "well"),
      notChecked: open("head-rating-not-stated"),
    },
    {
      name: "not stated who manages",
      data: data(null, "well"),
      notChecked: open("head-not-stated"),
    },
  ],
};
