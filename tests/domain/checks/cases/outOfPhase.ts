import { outOfPhase } from "../../../../src/domain/checks/outOfPhase";
import type { Phase } from "../../../../src/domain/regulation/quota";
import { aPlan, LAW, someFacts } from "../evidenceKit";
import { onNomination, reviewData } from "../reviewKit";
import { aCandidate, type RuleCases, YEAR_LIST } from "../ruleKit";

const FIRST: Phase = { id: "1", name: "Đợt 1", from: "2021-05-01", to: "2021-09-30", basis: LAW };
const SECOND: Phase = { ...FIRST, id: "2", name: "Đợt 2", from: "2021-11-01", to: null };

function data(achieved: string | null, phases: readonly Phase[] = [FIRST, SECOND]) {
  return reviewData({
    plan: aPlan({ phases: [...phases] }),
    lists: [YEAR_LIST],
    nominations: [aCandidate()],
    facts: [someFacts({ achieved })],
  });
}

function outside(achieved: string) {
  return {
    ...onNomination({
      severity: "error",
      subject: "DN-0001",
      basis: LAW,
      source: ["B7"],
      params: {
        achieved,
        phases: 2,
        spans: "Đợt 1|2021-05-01|2021-09-30;Đợt 2|2021-11-01|",
      },
    }),
    at: [{ sheet: "Thông tin xét", cell: someFacts().cells.achieved }],
  };
}

export const outOfPhaseCases: RuleCases = {
  check: outOfPhase,
  cases: [
    { name: "the first day of a phase", data: data("2021-05-01") },
    { name: "its last day", data: data("2021-09-30") },
    { name: "a day after it", data: data("2021-10-01"), findings: [outside("2021-10-01")] },
    { name: "a day before it", data: data("2021-04-30"), findings: [outside("2021-04-30")] },
    { name: "a phase with an open end", data: data("2099-12-31") },
    { name: "a plan without phases", data: data("2021-10-01", []) },
    {
      name: "no day stated",
      data: data(null),
      notChecked: [
        { check: "out-of-phase", reason: "achieved-not-stated", params: { nominations: 1, of: 1 } },
      ],
    },
  ],
};
