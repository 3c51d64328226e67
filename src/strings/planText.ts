import type { Plan } from "../domain/regulation/schema";
import type { TransitionNote } from "../domain/regulation/transitionNotes";
import { citationText, confidenceText } from "./citationText";
import { dateText } from "./dateText";
import type { Phrase } from "./language";

/** Words about the plan and the rules that a session is opened with. */
export const planText = {
  decisionDate: { vi: "Ngày dự kiến ra quyết định", en: "Expected day of the decisions" },
  decisionHint: {
    vi: "Ngày này quyết định áp dụng quy định nào; đổi được cho đến khi mở đợt xét.",
    en: "This day decides which rules apply; it may be changed until the session is opened.",
  },
  rules: { vi: "Quy định áp dụng", en: "Rules in force" },
  instruments: { vi: "Văn bản", en: "Instruments" },
  wasRead: { vi: "đã đọc nguyên văn", en: "text read" },
  wasNotRead: { vi: "chưa đọc nguyên văn, chỉ cảnh báo", en: "text not read, warns only" },
  bringIn: { vi: "Nạp gói quy định (.json)", en: "Bring in a rule pack (.json)" },
  bringInHint: {
    vi: "Dành cho cơ quan có gói quy định riêng; gói sai cấu trúc bị từ chối, nêu rõ chỗ sai.",
    en: "For offices with a pack of their own; a broken pack is refused with the place that is wrong.",
  },
  ownPack: { vi: "gói của cơ quan", en: "the office's own pack" },
  packAltered: {
    vi: "Trang Gói quy định không còn như lúc mở đợt xét (mã băm khác với trang Đợt xét). Hãy lấy lại trang này từ bản lưu trước khi dùng kết quả.",
    en: "Sheet Gói quy định is no longer as it was when the session was opened (its hash differs). Restore it from a saved copy before relying on any result.",
  },
} as const satisfies Record<string, Phrase>;

/** Which rules apply, and why: "Quyết định ngày 30/6/2022 theo …". */
export function regimeText({ decisionDate, regime }: Plan): Phrase {
  const day = dateText(decisionDate);
  if (!regime) return { vi: `Quyết định ngày ${day}.`, en: `Decisions of ${decisionDate}.` };
  const from = dateText(regime.from);
  const to = regime.to === null ? null : dateText(regime.to);
  return {
    vi: `Quyết định ngày ${day} thuộc chế độ ${regime.id}: ${regime.name} (từ ${from}${to === null ? " đến nay" : ` đến ${to}`}).`,
    en: `Decisions of ${decisionDate} fall under regime ${regime.id}: ${regime.name} (from ${regime.from}${regime.to === null ? "" : ` to ${regime.to}`}).`,
  };
}

/** What the new law says of what was begun under the old one, its place, and which lists it concerns. */
export function transitionText({ transition, lists, undated }: TransitionNote): Phrase {
  const { text, basis, receivedBefore } = transition;
  const [place, confidence] = [citationText(basis.citation), confidenceText(basis.confidence)];
  const day = dateText(receivedBefore ?? "");
  const counted = (count: number, vi: string, en: string): Phrase | null =>
    count === 0 ? null : { vi: `${String(count)} ${vi}`, en: `${String(count)} ${en}` };
  const concerned = [
    counted(lists ?? 0, `danh sách nhận trước ngày ${day}`, `lists came before ${day}`),
    counted(undated, "danh sách chưa rõ ngày nhận", "lists of an unknown day"),
  ].filter((part) => part !== null);
  const told = (language: "vi" | "en", of: string) =>
    concerned.length === 0 ? "" : ` ${of}: ${concerned.map((part) => part[language]).join(", ")}.`;
  return {
    vi: `${text} (${place.vi}; ${confidence.vi}.)${told("vi", "Đợt xét này")}`,
    en: `${text} (${place.en}; ${confidence.en}.)${told("en", "In this review")}`,
  };
}

/** The workbook's session keeps the plan that it was opened with. */
export function keptPlanText({ id, decisionDate }: Plan): Phrase {
  const day = dateText(decisionDate);
  return {
    vi: `Sổ của Hội đồng đã mở đợt xét theo kế hoạch ${id}, quyết định ngày ${day}, nên xét theo đó; --plan, --pack, --decided không thay được.`,
    en: `The council's workbook was opened with plan ${id} and decisions of ${decisionDate}, which hold; --plan, --pack and --decided do not change that.`,
  };
}

/** An amendment whose text was not read. */
export function unreadAmendmentText(of: string, by: string): Phrase {
  return {
    vi: `${of} đã được ${by} sửa đổi mà phần mềm chưa đọc văn bản sửa đổi: mọi quy định dựa vào đó chỉ cảnh báo, cho đến khi cơ quan xác nhận tại trang Đợt xét.`,
    en: `${of} was amended by ${by}, a text not read here: all that rests on it only warns until the office confirms it on sheet Đợt xét.`,
  };
}

/** What of the session's parameters is the office's own. */
export function changedParametersText(changed: number, refused: number): Phrase {
  const refusedVi = refused === 0 ? "" : ` ${String(refused)} giá trị không dùng được.`;
  const refusedEn = refused === 0 ? "" : ` ${String(refused)} values cannot be used.`;
  return {
    vi: `Thông số của đợt xét đứng ở trang Đợt xét, sửa tại cột Giá trị. Đã sửa: ${String(changed)}.${refusedVi}`,
    en: `The session's parameters stand on sheet Đợt xét; edit the column Giá trị. Changed: ${String(changed)}.${refusedEn}`,
  };
}
