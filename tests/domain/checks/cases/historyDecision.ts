import { historyDecision } from "../../../../src/domain/checks/history/historyDecision";
import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import type { HistoryEntry } from "../../../../src/domain/checks/reviewData";
import { aHistoryEntry, aPlan } from "../evidenceKit";
import { onNomination, reviewData } from "../reviewKit";
import { aCandidate, type RuleCases } from "../ruleKit";

function data(entry: Partial<HistoryEntry>) {
  const history = [aHistoryEntry(entry)];
  return reviewData({ plan: aPlan(), nominations: [aCandidate()], history });
}

function finding(
  severity: "error" | "warning",
  cells: readonly string[],
  params: Record<string, string>,
) {
  return {
    ...onNomination({
      severity,
      subject: "DN-0001",
      basis: DATA_FAULT,
      source: ["B7"],
      params: { ...params, what: "Lao động tiên tiến", row: 5 },
    }),
    at: cells.map((cell) => ({ sheet: "Lịch sử", cell })),
  };
}

export const historyDecisionCases: RuleCases = {
  check: historyDecision,
  cases: [
    { name: "a complete decision", data: data({}) },
    {
      name: "no number, date and issuer",
      data: data({ number: " ", date: null, dateText: "", issuer: "" }),
      findings: [
        finding("warning", ["G5", "H5", "I5"], {
          fault: "incomplete",
          parts: "number,date,issuer",
        }),
      ],
    },
    {
      name: "no year",
      data: data({ year: null, yearText: "" }),
      findings: [finding("warning", ["D5"], { fault: "incomplete", parts: "year" })],
    },
    {
      name: "a day that never was",
      data: data({ date: null, dateText: "31/6/2021" }),
      findings: [finding("error", ["H5"], { fault: "impossible-date", date: "31/6/2021" })],
    },
    {
      name: "a decision older than its school year",
      data: data({ date: "2020-07-31" }),
      findings: [
        finding("warning", ["D5", "H5"], {
          fault: "before-year",
          date: "2020-07-31",
          year: "2020-2021",
        }),
      ],
    },
    { name: "the first day of the school year", data: data({ date: "2020-08-01" }) },
    {
      name: "the first day of a calendar year",
      data: data({ date: "2021-01-01", year: { from: 2021, to: 2021 }, yearText: "2021" }),
    },
    {
      name: "a day before a calendar year",
      data: data({ date: "2020-12-31", year: { from: 2021, to: 2021 }, yearText: "2021" }),
      findings: [
        finding("warning", ["D5", "H5"], {
          fault: "before-year",
          date: "2020-12-31",
          year: "2021",
        }),
      ],
    },
    { name: "decided on the session's own day", data: data({ date: "2022-06-30" }) },
    {
      name: "decided after the session",
      data: data({ date: "2022-07-01" }),
      findings: [
        finding("warning", ["H5"], {
          fault: "after-session",
          date: "2022-07-01",
          decisionDate: "2022-06-30",
        }),
      ],
    },
    {
      name: "a rating needs no decision",
      data: data({
        award: null,
        awardText: "",
        rating: "well",
        number: "",
        date: null,
        dateText: "",
      }),
    },
    {
      name: "a line of nobody on the register",
      data: data({ nomination: "DN-9999", number: "" }),
    },
  ],
};
