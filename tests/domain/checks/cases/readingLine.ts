import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import { readingLine } from "../../../../src/domain/checks/readingLine";
import { aPlan } from "../evidenceKit";
import { reviewData } from "../reviewKit";
import { type RuleCases } from "../ruleKit";

const AT = { sheet: "Cách đọc", cell: "E7" };
const FAULT = { code: "unknown-award", text: "GVG", ...AT } as const;

export const readingLineCases: RuleCases = {
  check: readingLine,
  cases: [
    {
      name: "an abbreviation for an award that the plan does not have",
      data: reviewData({ plan: aPlan(), readingFaults: [FAULT] }),
      findings: [
        {
          severity: "warning",
          subject: { kind: "sheet", id: "Cách đọc" },
          at: [AT],
          source: [],
          params: { fault: "unknown-award", text: "GVG" },
          citation: DATA_FAULT.citation,
          confidence: DATA_FAULT.confidence,
        },
      ],
    },
    { name: "every line can be read", data: reviewData({ plan: aPlan() }) },
  ],
};
