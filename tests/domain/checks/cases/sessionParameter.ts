import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import { sessionParameter } from "../../../../src/domain/checks/sessionParameter";
import { aPlan } from "../evidenceKit";
import { reviewData } from "../reviewKit";
import { type RuleCases } from "../ruleKit";

const AT = { sheet: "Đợt xét", cell: "C9" };
const FAULT = {
  key: "quotas.q.share",
  text: "15,5",
  fault: "unreadable",
  expected: "15/100",
} as const;

export const sessionParameterCases: RuleCases = {
  check: sessionParameter,
  cases: [
    {
      name: "a value that cannot be used",
      data: reviewData({ plan: aPlan(), parameterFaults: [{ ...FAULT, at: AT }] }),
      findings: [
        {
          severity: "warning",
          subject: { kind: "sheet", id: "Đợt xét" },
          at: [AT],
          source: [],
          params: FAULT,
          citation: DATA_FAULT.citation,
          confidence: DATA_FAULT.confidence,
        },
      ],
    },
    { name: "no fault", data: reviewData({ plan: aPlan() }) },
  ],
};
