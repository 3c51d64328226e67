import { DATA_FAULT, type FindingParams } from "../../../../src/domain/checks/finding";
import { summaryFigures } from "../../../../src/domain/checks/summaryFigures";
import { aHistoryEntry, anInitiative } from "../evidenceKit";
import { aNomination, onNomination, reviewData, type CheckCases } from "../reviewKit";

const NAME = "Bà Nguyễn Thị Hoa";
const UNIT = "Trường THPT Hoa Sen";

function finding(params: FindingParams) {
  const place = { at: ["H5"], source: ["C7"] };
  const basis = DATA_FAULT;
  return onNomination({ severity: "warning", subject: "DN-0001", basis, ...place, params });
}

function saying(summary: string, recorded: { initiatives?: number; excellent?: number } = {}) {
  const { initiatives = 0, excellent = 0 } = recorded;
  const owner = { nomination: "", name: NAME, unit: UNIT };
  return reviewData({
    nominations: [aNomination({ summary })],
    initiatives: Array.from({ length: initiatives }, () => anInitiative(owner)),
    history: Array.from({ length: excellent }, () =>
      aHistoryEntry({ ...owner, award: null, awardText: "", rating: "excellent" }),
    ),
  });
}

export const summaryFiguresCases: CheckCases = {
  check: summaryFigures,
  fails: [
    {
      name: "a percentage that is not that of the fraction beside it",
      data: saying("- Dạy giỏi cấp trường\n- Lớp có 12/15 em lên lớp (70%)"),
      finds: [finding({ fault: "ratio", text: "Lớp có 12/15 em lên lớp (70%)" })],
    },
    {
      name: "the same behind another statement",
      data: saying("- Đạt 98,5% chỉ tiêu, 12/15 em lên lớp (70%)"),
      finds: [finding({ fault: "ratio", text: "Đạt 98,5% chỉ tiêu, 12/15 em lên lớp (70%)" })],
    },
    {
      name: "more initiatives than are recorded",
      data: saying("- Có 02 SKKN cấp cơ sở", { initiatives: 1 }),
      finds: [finding({ fault: "recorded", what: "initiatives", stated: 2, found: 1 })],
    },
    {
      name: "more excellent years than are recorded",
      data: saying("5 năm HTXSNV; được phụ huynh tin yêu", { excellent: 3 }),
      finds: [finding({ fault: "recorded", what: "excellentYears", stated: 5, found: 3 })],
    },
  ],
  passes: [
    { name: "a percentage cut off", data: saying("- Tốt nghiệp 26/27 em (96,2%)") },
    {
      name: "fraction and percentage of two points",
      data: saying("- 12/15 em khá\n- 70% em giỏi"),
    },
    {
      name: "fraction and percentage of two statements of a point",
      data: saying("Tỷ lệ lên lớp 98,5%, thi cấp huyện đạt 2/5 giải"),
    },
    { name: "a day and a percentage", data: saying("Chào mừng 20/11 đạt 100% tiết tốt") },
    { name: "a holiday and a percentage", data: saying("Dịp 2/9 có 100% em tham gia") },
    { name: "a class and a percentage", data: saying("Chủ nhiệm lớp 4/5 có 100% em lên lớp") },
    { name: "as many as are recorded", data: saying("02 SKKN", { initiatives: 2 }) },
    { name: "nothing recorded of the candidate", data: saying("02 SKKN, 5 năm HTXSNV") },
    {
      name: "counts of two levels, of which nobody can tell the whole",
      data: saying("- 02 SKKN cấp cơ sở\n- 01 SKKN cấp tỉnh", { initiatives: 2 }),
    },
    { name: "another word that begins alike", data: saying("02 sáng tác", { initiatives: 1 }) },
  ],
};
