import type { DossierState } from "../domain/checks/reviewData";
import type { Phrase } from "./language";

/** Words of step Hồ sơ. */
export const dossierText = {
  onlyMissing: { vi: "Chỉ hiện còn thiếu", en: "Only what is missing" },
  text: { vi: "Tìm đơn vị, người, thành phần", en: "Search unit, person, item" },
  list: { vi: "Thành phần hồ sơ", en: "Dossier items" },
  overview: { vi: "Tình trạng hồ sơ", en: "State of the dossiers" },
  state: { vi: "Tình trạng", en: "State" },
  date: { vi: "Ngày nhận", en: "Day received" },
  by: { vi: "Người nhận", en: "Received by" },
  evidence: { vi: "Đường dẫn, ghi chú", en: "Link or note" },
  unstated: { vi: "chưa ghi", en: "not stated" },
  listItself: {
    vi: "Danh sách đã nhận chính là thành phần này.",
    en: "The received list is this item.",
  },
  nothingOwed: {
    vi: "Kế hoạch không yêu cầu thành phần hồ sơ nào của các đơn vị đã có.",
    en: "The plan asks no dossier item of the units known so far.",
  },
  allThere: { vi: "Không còn thành phần nào thiếu.", en: "Nothing is missing." },
} as const satisfies Record<string, Phrase>;

export const DOSSIER_STATE_TEXT: Readonly<Record<DossierState, Phrase>> = {
  present: { vi: "có", en: "there" },
  missing: { vi: "thiếu", en: "missing" },
  notNeeded: { vi: "không cần", en: "not needed" },
  awaited: { vi: "chờ bổ sung", en: "awaited" },
};
