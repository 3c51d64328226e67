import type { UnreadCell } from "../intake/nomination";

/** Why a received cell found no place, as the papers have it. */
export const UNREAD_WORDS: Readonly<Record<UnreadCell["reason"], string>> = {
  "no-list-on-sheet": "trang không có danh sách nào đọc được",
  "row-outside-list": "nằm ngoài mọi danh sách",
  "row-without-candidate": "dòng không có tên người, tập thể",
  "several-candidates": "ô họ tên có thể ghi nhiều người, hãy ghi mỗi người một dòng",
  "error-value": "ô báo lỗi",
};
