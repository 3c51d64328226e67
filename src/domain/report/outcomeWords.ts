import type { OutcomeCode } from "./decideOutcomes";

/** How the council's papers name an outcome. */
export const OUTCOME_WORDS: Readonly<Record<OutcomeCode, string>> = {
  passed: "Đạt",
  "passed-open-errors": "Đủ phiếu, còn lỗi phải xử lý",
  "not-passed": "Không đạt",
  "no-quorum": "Chưa đủ thành viên dự họp",
  refused: "Số phiếu không khớp",
  "not-voted": "Chưa biểu quyết",
  "no-rule": "Chưa có quy tắc biểu quyết",
};
