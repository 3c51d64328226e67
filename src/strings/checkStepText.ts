import type { Severity } from "../domain/regulation/severity";
import type { Phrase } from "./language";

/** Words of step Kiểm tra. */
export const checkStepText = {
  notYet: {
    vi: "Bấm “Kiểm tra” để đối chiếu sổ với kế hoạch và ghi trang Kết quả kiểm tra.",
    en: "Press “Run the check” to compare the register with the plan.",
  },
  none: { vi: "Không có phát hiện nào.", en: "Nothing was found." },
  noneButPeople: {
    vi: "Không có phát hiện nào trong những gì đã kiểm tra. Xem mục Chưa kiểm tra.",
    en: "Nothing was found in what was checked. See what was not checked.",
  },
  summary: { vi: "Số phát hiện", en: "Findings by severity" },
  severity: { vi: "Mức", en: "Severity" },
  check: { vi: "Phép kiểm tra", en: "Check" },
  unit: { vi: "Đơn vị", en: "Unit" },
  text: { vi: "Tìm trong phát hiện", en: "Search the findings" },
  list: { vi: "Các phát hiện", en: "Findings" },
  todo: { vi: "Việc cần làm", en: "To do" },
  rule: { vi: "Căn cứ", en: "Rule" },
  confidence: { vi: "Độ chắc của căn cứ", en: "How sure the rule is" },
  source: { vi: "Nguồn đã nhận", en: "Received source" },
  reason: { vi: "Lý do chấp nhận", en: "Reason for accepting" },
  reasonMissing: {
    vi: "Hãy ghi lý do: người khác sẽ đọc lại lý do này.",
    en: "Give the reason: others will read it.",
  },
  acceptedBecause: { vi: "Đã chấp nhận, lý do", en: "Accepted, because" },
  takeBack: { vi: "Bỏ chấp nhận", en: "Take acceptance back" },
  errorsStay: {
    vi: "Lỗi không chấp nhận được, phải sửa tại sổ Danh sách.",
    en: "An error cannot be accepted; it has to be corrected in the register.",
  },
  marks: { vi: "Tô ô có phát hiện trên sổ", en: "Mark cells on the register" },
  live: { vi: "Kiểm tra lại khi tôi sửa sổ", en: "Check again as I edit" },
  notChecked: { vi: "Chưa kiểm tra", en: "Not checked" },
  toRule: { vi: "Đến quy định tại trang Đợt xét", en: "Go to the rule on sheet Đợt xét" },
  inSource: { vi: "Đến ô nguồn", en: "Go to the source cell" },
  cells: { vi: "Ô", en: "Cells" },
} as const satisfies Record<string, Phrase>;

export const SEVERITY_TEXT: Readonly<Record<Severity, Phrase>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  info: { vi: "Thông tin", en: "Information" },
};

export const ACCEPTED_TEXT: Phrase = { vi: "Đã chấp nhận", en: "Accepted" };

/** What has changed since the last run. */
export function changeText(fixed: number, fresh: number, open: number): Phrase {
  return {
    vi: `So với lần trước: ${String(fixed)} đã hết, ${String(fresh)} mới, ${String(open)} còn đó.`,
    en: `Since the last run: ${String(fixed)} fixed, ${String(fresh)} new, ${String(open)} still there.`,
  };
}
