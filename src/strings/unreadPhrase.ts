import type { FindingParams } from "../domain/checks/finding";
import type { Phrase } from "./language";
import { param } from "./param";

const UNREAD_REASONS: Readonly<Record<string, Phrase>> = {
  "no-list-on-sheet": {
    vi: "Trang không có danh sách nào đọc được, bắt đầu bằng",
    en: "No list was found on the sheet, which begins with",
  },
  "row-outside-list": {
    vi: "Ô nằm ngoài mọi danh sách, chưa đưa vào sổ:",
    en: "A cell outside every list, not in the register:",
  },
  "row-without-candidate": {
    vi: "Dòng không có tên người, tập thể, chưa đưa vào sổ:",
    en: "A row without a candidate, not in the register:",
  },
  "several-candidates": {
    vi: "Ô họ tên có thể ghi nhiều người mà sổ chỉ có một dòng, hãy xem và tách:",
    en: "The cell may name several people while the register has one row, look and split it:",
  },
  "error-value": { vi: "Ô báo lỗi, không đọc được:", en: "The cell holds an error:" },
};

/** Why a received cell found no place. */
export function unreadPhrase(params: FindingParams): Phrase {
  const reason = UNREAD_REASONS[param(params, "reason")];
  const text = `“${param(params, "text").slice(0, 80)}”`;
  return { vi: `${reason?.vi ?? ""} ${text}.`, en: `${reason?.en ?? ""} ${text}.` };
}
