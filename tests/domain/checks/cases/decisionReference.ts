import { decisionReference } from "../../../../src/domain/checks/decisionReference";
import type { FindingParams } from "../../../../src/domain/checks/finding";
import {
  aNomination,
  anIntroduced,
  formBasis,
  onNomination,
  reviewData,
  type CheckCases,
} from "../reviewKit";

function finding(params: FindingParams, severity: "error" | "warning" = "error") {
  return onNomination({
    severity,
    subject: "DN-0001",
    basis: formBasis("III"),
    at: ["H5"],
    source: ["C7"],
    params,
  });
}

function withDecision(decision: string) {
  const summary = `- Tóm tắt thành tích nổi bật: dạy giỏi\n- Đạt danh hiệu theo Quyết định số: ${decision}`;
  return reviewData({ nominations: [aNomination({ summary })] });
}

export const decisionReferenceCases: CheckCases = {
  check: decisionReference,
  fails: [
    {
      name: "words in place of a number",
      data: withDecision("đang tìm lại"),
      finds: [finding({ fault: "unreadable" })],
    },
    {
      name: "a blank before the sign",
      data: withDecision("...../QĐ-CTN ngày 15/11/2017"),
      finds: [
        finding({
          fault: "no-number",
          decided: "Quyết định số: ...../QĐ-CTN ngày 15/11/2017",
        }),
      ],
    },
    {
      name: "no date, which the form only implies",
      data: withDecision("123/QĐ-CTN"),
      finds: [finding({ fault: "no-date", decided: "Quyết định số: 123/QĐ-CTN" }, "warning")],
    },
    {
      name: "a day that never was",
      data: withDecision("123/QĐ-CTN ngày 31/02/2017"),
      finds: [
        finding({
          fault: "impossible-date",
          decided: "Quyết định số: 123/QĐ-CTN ngày 31/02/2017",
        }),
      ],
    },
    {
      name: "a year in two digits",
      data: withDecision("123/QĐ-CTN ngày 15/11/17"),
      finds: [
        finding({ fault: "two-digit-year", decided: "Quyết định số: 123/QĐ-CTN ngày 15/11/17" }),
      ],
    },
    {
      name: "a date left to be filled in, and the number too",
      data: withDecision("...../QĐ-CTN ngày ...../...../....."),
      finds: [
        finding({
          fault: "no-number",
          decided: "Quyết định số: ...../QĐ-CTN ngày ...../...../.....",
        }),
        finding({
          fault: "unfilled-date",
          decided: "Quyết định số: ...../QĐ-CTN ngày ...../...../.....",
        }),
      ],
    },
  ],
  passes: [
    { name: "number and date", data: reviewData({ nominations: [aNomination()] }) },
    { name: "number, month and year", data: withDecision("123/QĐ-CTN tháng 11 năm 2017") },
    { name: "nothing written, which another check names", data: withDecision("") },
    {
      name: "a list that asks for no decision",
      data: reviewData({ nominations: [anIntroduced({ summary: "QĐ số ..... ngày 31/02/2017" })] }),
    },
  ],
};
