import type { Finding, NotChecked } from "../domain/checks/finding";
import type { Language, Phrase } from "./language";
import { RULE_TITLES } from "./ruleFindingText";
import { STANDARD_TITLES } from "./standardFindingText";

const TITLES: Readonly<Record<Finding["check"] | NotChecked["check"], Phrase>> = {
  "empty-required-part": { vi: "Thiếu phần bắt buộc", en: "Required part missing" },
  "unfilled-prompt": { vi: "Mục của mẫu chưa điền", en: "Form item not completed" },
  "decision-reference": { vi: "Số, ngày Quyết định", en: "Decision number and date" },
  "decision-outside-period": {
    vi: "Quyết định ngoài giai đoạn",
    en: "Decision outside the period",
  },
  "wrong-candidate-kind": { vi: "Sai đối tượng", en: "Wrong kind of candidate" },
  "summary-figures": { vi: "Số liệu không khớp", en: "Figures disagree" },
  "unclear-award": { vi: "Chưa rõ danh hiệu", en: "Unclear award" },
  "exact-number": { vi: "Số lượng giới thiệu", en: "Exact number" },
  "duplicate-candidate": { vi: "Trùng đề nghị", en: "Duplicate candidate" },
  "name-differs": { vi: "Tên ghi khác nhau", en: "Name spelt two ways" },
  "list-doubt": { vi: "Danh sách đọc chưa chắc", en: "List not read for sure" },
  "totals-line": { vi: "Dòng tổng của danh sách", en: "Totals line" },
  "late-submission": { vi: "Hạn nộp", en: "Deadline" },
  "missing-dossier-item": { vi: "Thành phần hồ sơ", en: "Dossier item" },
  "silent-unit": { vi: "Đơn vị chưa gửi", en: "Unit that has sent nothing" },
  "unknown-unit": { vi: "Đơn vị lạ", en: "Unknown unit" },
  "unread-cell": { vi: "Ô chưa đọc được", en: "Cell not read" },
  "counts-differ": { vi: "Số lượng giữa các văn bản", en: "Numbers in the papers" },
  "paper-name-differs": { vi: "Họ tên giữa các văn bản", en: "Names in the papers" },
  "uncounted-mark": { vi: "Điểm không tính được", en: "Mark not counted" },
  "uncounted-vote": { vi: "Số phiếu không dùng được", en: "Vote not counted" },
  ...STANDARD_TITLES,
  ...RULE_TITLES,
  internal: { vi: "Lỗi của phần mềm", en: "Fault of the program" },
  "left-to-people": { vi: "Người xét", en: "For people to judge" },
};

/** A check's name in a few words. */
export function checkTitle(
  check: Finding["check"] | NotChecked["check"],
  language: Language,
): string {
  return TITLES[check][language];
}
