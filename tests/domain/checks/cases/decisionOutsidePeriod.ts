import { decisionOutsidePeriod } from "../../../../src/domain/checks/decisionOutsidePeriod";
import { DATA_FAULT, type FindingParams } from "../../../../src/domain/checks/finding";
import type { Basis } from "../../../../src/domain/regulation/basis";
import { aList, aNomination, onNomination, PLAN, reviewData, type CheckCases } from "../reviewKit";

function finding(basis: Basis, params: FindingParams) {
  return onNomination({
    severity: "error",
    subject: "DN-0001",
    basis,
    at: ["H5"],
    source: ["C7"],
    params,
  });
}

function decidedOn(date: string, received: string | null = "2020-05-10") {
  const summary = `- Đạt danh hiệu theo Quyết định số: 123/QĐ-CTN ${date}`;
  return reviewData({ nominations: [aNomination({ summary })], lists: [aList({ received })] });
}

export const decisionOutsidePeriodCases: CheckCases = {
  check: decisionOutsidePeriod,
  fails: [
    {
      name: "the last day before the period",
      data: decidedOn("ngày 31/12/2014"),
      finds: [
        finding(PLAN.period.basis, {
          fault: "outside-years",
          fromYear: 2015,
          toYear: 2020,
          decided: "Quyết định số: 123/QĐ-CTN ngày 31/12/2014",
          date: "2014-12-31",
        }),
      ],
    },
    {
      name: "a year alone, after the period",
      data: decidedOn("năm 2021", null),
      finds: [
        finding(PLAN.period.basis, {
          fault: "outside-years",
          fromYear: 2015,
          toYear: 2020,
          decided: "Quyết định số: 123/QĐ-CTN năm 2021",
          date: "2021",
        }),
      ],
    },
    {
      name: "the day after the list came",
      data: decidedOn("ngày 11/5/2020"),
      finds: [
        finding(DATA_FAULT, {
          fault: "after-received",
          received: "2020-05-10",
          decided: "Quyết định số: 123/QĐ-CTN ngày 11/5/2020",
          date: "2020-05-11",
        }),
      ],
    },
    {
      name: "a whole month after the list came",
      data: decidedOn("tháng 6 năm 2020"),
      finds: [
        finding(DATA_FAULT, {
          fault: "after-received",
          received: "2020-05-10",
          decided: "Quyết định số: 123/QĐ-CTN tháng 6 năm 2020",
          date: "2020-06",
        }),
      ],
    },
  ],
  passes: [
    { name: "the first day of the period", data: decidedOn("ngày 01/01/2015") },
    { name: "the very day on which the list came", data: decidedOn("ngày 10/5/2020") },
    { name: "a month or year in which the list came", data: decidedOn("năm 2020") },
    {
      name: "the last day, where nobody said when the list came",
      data: decidedOn("ngày 31/12/2020", null),
    },
    {
      name: "a date that cannot be read, which another check names",
      data: decidedOn("ngày 31/02/2014"),
    },
  ],
};
