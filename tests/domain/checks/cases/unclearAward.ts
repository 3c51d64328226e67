import { DATA_FAULT, type FindingParams } from "../../../../src/domain/checks/finding";
import { unclearAward } from "../../../../src/domain/checks/unclearAward";
import type { Basis } from "../../../../src/domain/regulation/basis";
import type { Severity } from "../../../../src/domain/regulation/severity";
import { aNomination, formBasis, onNomination, reviewData, type CheckCases } from "../reviewKit";

function finding(severity: Severity, basis: Basis, params: FindingParams) {
  const place = { at: ["C5", "D5"], source: ["B7"] };
  return onNomination({ severity, subject: "DN-0001", basis, ...place, params });
}

export const unclearAwardCases: CheckCases = {
  check: unclearAward,
  fails: [
    {
      name: "a row of no list that the plan knows",
      data: reviewData({ nominations: [aNomination({ listForm: null })] }),
      finds: [finding("warning", DATA_FAULT, { fault: "unknown-list" })],
    },
    {
      name: "a list about two titles, and the row does not say which",
      data: reviewData({ nominations: [aNomination({ listForm: "II", award: null })] }),
      finds: [
        finding("warning", formBasis("II"), {
          fault: "award-not-stated",
          listForm: "II",
          awards: "NGND,NGUT",
        }),
      ],
    },
    {
      name: "a title that nobody understands, in a row of no list",
      data: reviewData({
        nominations: [aNomination({ listForm: null, award: null, other: "Danh hiệu: GK" })],
      }),
      finds: [finding("warning", DATA_FAULT, { fault: "unknown-list", text: "GK" })],
    },
    {
      name: "a title that nobody understands, in a list about one",
      data: reviewData({ nominations: [aNomination({ award: null, other: "Danh hiệu: GK" })] }),
      finds: [
        finding("warning", formBasis("III"), {
          fault: "award-not-stated",
          listForm: "III",
          awards: "CSTD_TQ",
          text: "GK",
        }),
      ],
    },
    {
      name: "words beside the title that are none of the plan's",
      data: reviewData({
        nominations: [aNomination({ other: "Tuổi: 41; Danh hiệu: CSTĐ năm 2021" })],
      }),
      finds: [
        finding("warning", formBasis("III"), {
          fault: "award-partly-read",
          award: "CSTD_TQ",
          text: "CSTĐ năm 2021",
        }),
      ],
    },
    {
      name: "a title that belongs to another list",
      data: reviewData({ nominations: [aNomination({ award: "NGUT" })] }),
      finds: [
        finding("error", formBasis("III"), {
          fault: "award-not-of-list",
          listForm: "III",
          awards: "CSTD_TQ",
          award: "NGUT",
        }),
      ],
    },
  ],
  passes: [
    {
      name: "a grading beside the title, and other contents",
      data: reviewData({
        nominations: [aNomination({ other: "Xếp loại: HTXSNV; Ghi chú Danh hiệu: không" })],
      }),
    },
    { name: "the list's only title", data: reviewData({ nominations: [aNomination()] }) },
    {
      name: "one of the list's two titles",
      data: reviewData({ nominations: [aNomination({ listForm: "II", award: "NGUT" })] }),
    },
  ],
};
