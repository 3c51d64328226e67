import { initiativeDecision } from "../../../../src/domain/checks/history/initiativeDecision";
import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import type { Initiative } from "../../../../src/domain/checks/reviewData";
import { anInitiative, aPlan } from "../evidenceKit";
import { onNomination, reviewData } from "../reviewKit";
import { aCandidate, type RuleCases } from "../ruleKit";

function data(...initiatives: readonly Partial<Initiative>[]) {
  return reviewData({
    plan: aPlan(),
    nominations: [aCandidate()],
    initiatives: initiatives.map((each, at) =>
      anInitiative({ row: 4 + at, cell: `D${String(5 + at)}`, ...each }),
    ),
  });
}

function finding(cells: readonly string[], params: Record<string, string | number>) {
  return {
    ...onNomination({
      severity: "warning",
      subject: "DN-0001",
      basis: DATA_FAULT,
      source: ["B7"],
      params: { title: "Dạy đọc theo nhóm nhỏ", ...params },
    }),
    at: cells.map((cell) => ({ sheet: "Sáng kiến", cell })),
  };
}

export const initiativeDecisionCases: RuleCases = {
  check: initiativeDecision,
  cases: [
    { name: "a complete decision", data: data({}) },
    { name: "an initiative not recognised", data: data({ number: "", date: null, issuer: "" }) },
    {
      name: "a decision without number and date",
      data: data({ number: "", date: null }),
      findings: [finding(["D5"], { fault: "incomplete", parts: "number,date", row: 5 })],
    },
    { name: "recognised on the session's own day", data: data({ date: "2022-06-30" }) },
    {
      name: "recognised after the session",
      data: data({ date: "2022-07-01" }),
      findings: [
        finding(["D5"], {
          fault: "after-session",
          date: "2022-07-01",
          decisionDate: "2022-06-30",
          row: 5,
        }),
      ],
    },
    {
      name: "one initiative twice, in two years",
      data: data({}, { title: "DẠY ĐỌC theo nhóm  nhỏ", year: { from: 2020, to: 2021 } }),
      findings: [finding(["D5", "D6"], { fault: "twice", lines: 2 })],
    },
    { name: "two initiatives", data: data({}, { title: "Dạy viết theo nhóm nhỏ" }) },
    { name: "titles left blank", data: data({ title: "" }, { title: " " }) },
  ],
};
