import type { Phrase } from "./language";

/** Words of step Nhận danh sách. */
export const receiveText = {
  plan: { vi: "Kế hoạch", en: "Plan" },
  planFrozen: {
    vi: "Đợt xét đã mở với kế hoạch này; muốn xét theo kế hoạch khác hãy dùng sổ khác.",
    en: "The session was opened with this plan; use another workbook for another plan.",
  },
  receivedDate: { vi: "Ngày nhận danh sách", en: "Day the lists came" },
  receivedHint: {
    vi: "Để trống nếu chưa biết: khi đó không kiểm tra được hạn nộp.",
    en: "Leave blank if unknown: the deadline is not checked then.",
  },
  fromBook: { vi: "Từ sổ đang mở", en: "From the open workbook" },
  noForeignSheets: {
    vi: "Sổ này chưa có trang nào của đơn vị. Hãy chép trang danh sách đã nhận vào sổ, hoặc chọn tệp ở trên.",
    en: "This workbook holds no unit's sheet yet. Copy received sheets into it, or choose files above.",
  },
  lastRun: { vi: "Lần nhận vừa rồi", en: "The last receiving" },
  register: { vi: "Trong sổ Danh sách", en: "In the register" },
  refused: { vi: "Từ chối", en: "Refused" },
  known: { vi: "Đã nhận từ trước, không ghi thêm", en: "Received before, nothing added" },
  received: { vi: "Đã nhận", en: "Received" },
  waits: { vi: "Chờ quyết định, chưa ghi", en: "Waits for a decision, not written" },
  unitUnclear: { vi: "chưa rõ đơn vị", en: "unit unclear" },
  formUnclear: { vi: "chưa rõ mẫu danh sách", en: "list form unclear" },
  holdsCouncilSheets: {
    vi: "Tệp có trang của một sổ Hội đồng; các trang đó không phải danh sách nhận về nên bỏ qua.",
    en: "The file holds sheets of a council's workbook; these are no received lists and were left out.",
  },
} as const satisfies Record<string, Phrase>;

export function foreignSheetsText(sheets: readonly string[]): Phrase {
  const named = sheets.map((sheet) => `“${sheet}”`).join(", ");
  return {
    vi: `${String(sheets.length)} trang ngoài đợt xét sẽ được đọc: ${named}.`,
    en: `${String(sheets.length)} sheets outside the review will be read: ${named}.`,
  };
}

export function registerCountText(nominations: number, lists: number): Phrase {
  return {
    vi: `${String(nominations)} đề nghị từ ${String(lists)} danh sách`,
    en: `${String(nominations)} nominations from ${String(lists)} lists`,
  };
}

export function listLineText(list: {
  readonly unit: string;
  readonly form: string;
  readonly sheet: string;
  readonly nominations: number;
}): Phrase {
  const { unit, form, sheet, nominations } = list;
  return {
    vi: `${unit} · ${form} · trang ${sheet}: ${String(nominations)} đề nghị`,
    en: `${unit} · ${form} · sheet ${sheet}: ${String(nominations)} nominations`,
  };
}
