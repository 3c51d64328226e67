import { historyRepeat } from "../../../../src/domain/checks/history/historyRepeat";
import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import type { HistoryEntry } from "../../../../src/domain/checks/reviewData";
import { aHistoryEntry, anAward, aPlan } from "../evidenceKit";
import { onNomination, reviewData } from "../reviewKit";
import { aCandidate, type RuleCases } from "../ruleKit";

const LAST_YEAR = { year: { from: 2019, to: 2020 }, yearText: "2019-2020" };
const PRAISE = { award: "BK_BT", awardText: "Bằng khen" };

function data(...entries: readonly Partial<HistoryEntry>[]) {
  const awards = [anAward({ code: "LDTT" }), anAward({ code: "BK_BT", type: "commendation" })];
  return reviewData({
    plan: aPlan({ awards }),
    nominations: [aCandidate()],
    history: entries.map((each, at) => {
      const row = String(5 + at);
      const cells = { ...aHistoryEntry().cells, number: `G${row}`, award: `E${row}` };
      return aHistoryEntry({ row: 4 + at, cells, ...each });
    }),
  });
}

function repeat(cells: readonly string[], params: Record<string, string | number>) {
  return {
    ...onNomination({
      severity: "warning",
      subject: "DN-0001",
      basis: DATA_FAULT,
      source: ["B7"],
      params: { ...params, lines: 2 },
    }),
    at: cells.map((cell) => ({ sheet: "Lịch sử", cell })),
  };
}

export const historyRepeatCases: RuleCases = {
  check: historyRepeat,
  cases: [
    {
      name: "one decision for two years",
      data: data({}, LAST_YEAR),
      findings: [
        repeat(["G5", "G6"], {
          fault: "one-decision",
          number: "12/QĐ-UBND",
          date: "2021-06-30",
          years: "2020-2021, 2019-2020",
        }),
      ],
    },
    {
      name: "the same number on another day",
      data: data({}, { ...LAST_YEAR, date: "2020-06-30" }),
    },
    {
      name: "another number on the same day",
      data: data({}, { ...LAST_YEAR, number: "13/QĐ-UBND" }),
    },
    { name: "numbers left blank", data: data({ number: "" }, { ...LAST_YEAR, number: "" }) },
    {
      name: "one decision with two awards of one year",
      data: data({}, { ...PRAISE }),
    },
    {
      name: "a title twice for one year, by two decisions",
      data: data({}, { number: "13/QĐ-UBND" }),
      findings: [repeat(["E5", "E6"], { fault: "same-year", award: "LDTT", year: "2020-2021" })],
    },
    {
      name: "a commendation twice a year, by two decisions",
      data: data(PRAISE, { ...PRAISE, number: "13/QĐ-UBND" }),
    },
    {
      name: "a commendation twice by one decision",
      data: data(PRAISE, PRAISE),
      findings: [repeat(["E5", "E6"], { fault: "same-year", award: "BK_BT", year: "2020-2021" })],
    },
    {
      name: "lines of two candidates",
      data: data({}, { ...LAST_YEAR, nomination: "DN-9999" }),
    },
  ],
};
