import type { Plan } from "../domain/regulation/schema";
import type { Fault } from "../domain/result";
import { faultText } from "./faultText";
import type { Phrase } from "./language";
import { uncountedMarkPhrase, uncountedVotePhrase } from "./uncountedPhrases";

/** A fault of an action; a broken write carries what broke it. */
interface ActionFault extends Fault {
  readonly cause?: Fault;
  readonly restored?: boolean;
}

type Write = (params: NonNullable<Fault["params"]>, plan: Plan) => Phrase;

const sheetOf = ({ sheet }: NonNullable<Fault["params"]>) =>
  sheet === undefined ? "" : ` “${String(sheet)}”`;

const FAULTS: Readonly<Record<string, Write>> = {
  "read-only": () => ({
    vi: "Sổ đang mở ở chế độ chỉ đọc nên không ghi gì. Hãy lưu thành bản của mình hoặc bấm Cho phép chỉnh sửa rồi làm lại.",
    en: "The workbook is read-only; nothing was written. Save a copy or enable editing, then try again.",
  }),
  "cell-edit": () => ({
    vi: "Một ô đang được gõ dở. Nhấn Enter để xong ô đó rồi làm lại; chưa có gì được ghi.",
    en: "A cell is being edited. Press Enter to finish it and try again; nothing was written.",
  }),
  "unknown-sheet": (params) => ({
    vi: `Không còn trang${sheetOf(params)}: có thể vừa bị xóa hoặc đổi tên. Bấm “Đọc lại sổ” rồi làm lại.`,
    en: `Sheet${sheetOf(params)} is no longer there. Read the workbook again, then retry.`,
  }),
  "table-conflict": (params) => ({
    vi: `Bảng ${String(params["table"] ?? "")} đụng một bảng khác hoặc đã bị chuyển chỗ. Hãy đưa bảng về chỗ cũ.`,
    en: `Table ${String(params["table"] ?? "")} collides with another or was moved. Move it back.`,
  }),
  "unknown-table": (params) => ({
    vi: `Bảng ${String(params["table"] ?? "")} không còn: có thể đã bị xóa hoặc chuyển thành vùng ô thường. Bấm “Đọc lại sổ” rồi làm lại.`,
    en: `Table ${String(params["table"] ?? "")} is gone: deleted, or converted to a range. Read the workbook again, then retry.`,
  }),
  "copied-sheet": ({ copy, table }) => ({
    vi: `Trang “${String(copy ?? "")}” là bản sao của trang có bảng ${String(table ?? "")}. Hãy chọn một trang để dùng và xóa trang kia.`,
    en: `Sheet “${String(copy ?? "")}” is a copy of the one with table ${String(table ?? "")}. Choose which to use and delete the other.`,
  }),
  "edited-meanwhile": (params) => ({
    vi: `Trang${sheetOf(params)} vừa được sửa trong lúc xử lý nên chưa ghi gì, để khỏi mất phần sửa ấy. Hãy làm lại.`,
    en: `Sheet${sheetOf(params)} was edited meanwhile; nothing was written, so that the edit is not lost. Try again.`,
  }),
  "protected-workbook": () => ({
    vi: "Cấu trúc sổ đang được bảo vệ nên không thêm, xóa hay ẩn trang được; chưa có gì được ghi. Hãy bỏ bảo vệ sổ (thẻ Xem lại) rồi làm lại.",
    en: "The workbook's structure is protected, so no sheet can be made, deleted or hidden; nothing was written. Unprotect it (Review) and try again.",
  }),
  "bad-table": (params) => ({
    vi: `Dòng tiêu đề của bảng ${String(params["table"] ?? "")} bị sửa (trùng, để trống hoặc là công thức). Hãy sửa lại tiêu đề.`,
    en: `The headings of table ${String(params["table"] ?? "")} were changed. Put them right.`,
  }),
  "merged-conflict": (params) => ({
    vi: `Trang${sheetOf(params)} có ô gộp chắn chỗ cần ghi. Hãy bỏ gộp ô rồi làm lại.`,
    en: `Merged cells on sheet${sheetOf(params)} are in the way. Unmerge them and try again.`,
  }),
  "api-missing": () => ({
    vi: "Excel này thiếu chức năng cần thiết. Hãy dùng Excel 2021, Microsoft 365 hoặc Excel trên web.",
    en: "This Excel lacks what is needed. Use Excel 2021, Microsoft 365 or Excel on the web.",
  }),
  "host-failure": (params) => ({
    vi: `Excel báo lỗi${sheetOf(params)}. Hãy làm lại; nếu vẫn lỗi, lưu sổ, đóng và mở lại.`,
    en: `Excel reported an error${sheetOf(params)}. Try again; else save, close and reopen.`,
  }),
  "recover-failed": () => ({
    vi: "Một lần ghi trước bị ngắt giữa chừng và chưa trả lại được. Chưa ghi thêm gì; hãy đóng sổ, mở lại rồi thử lại.",
    en: "An earlier broken-off write could not be ended yet. Nothing was written; reopen the workbook and try again.",
  }),
  "errors-cannot-be-accepted": () => ({
    vi: "Lỗi không chấp nhận được, phải sửa tại sổ Danh sách.",
    en: "An error cannot be accepted; correct it in the register.",
  }),
  "empty-reason": () => ({
    vi: "Lý do chỉ có khoảng trắng. Hãy ghi lý do.",
    en: "The reason is blank. Give a reason.",
  }),
  "unknown-finding": () => ({
    vi: "Phát hiện này không còn trên trang Kết quả kiểm tra. Hãy chạy Kiểm tra lại.",
    en: "This finding is no longer on the findings sheet. Run the check again.",
  }),
  "other-plan": ({ plan, chosen }) => ({
    vi: `Sổ đã mở đợt xét theo kế hoạch “${String(plan ?? "")}”, không ghi theo kế hoạch “${String(chosen ?? "")}”.`,
    en: `The session is of plan “${String(plan ?? "")}”; nothing is written for plan “${String(chosen ?? "")}”.`,
  }),
  "no-sheet": (params) => ({
    vi: `Chưa có trang${sheetOf(params)}. Bấm “Tạo các trang cần ghi” rồi làm lại.`,
    en: `There is no sheet${sheetOf(params)} yet. Make the sheets to fill in, then try again.`,
  }),
  "listed-twice": (params) => ({
    vi: `Trang${sheetOf(params)} có hai dòng cho cùng một mục. Hãy xóa dòng thừa rồi làm lại.`,
    en: `Sheet${sheetOf(params)} has two rows for the same thing. Remove one and try again.`,
  }),
  "unknown-item": () => ({
    vi: "Kế hoạch không có thành phần hồ sơ này.",
    en: "The plan has no such dossier item.",
  }),
  "unknown-candidate": () => ({
    vi: "Đề nghị này không còn trong danh sách xét. Bấm “Đọc lại sổ”.",
    en: "This nomination is no longer among the candidates. Read the workbook again.",
  }),
  "unknown-unit": ({ unit }) => ({
    vi: `Không có đơn vị “${String(unit ?? "")}” trong đợt xét.`,
    en: `There is no unit “${String(unit ?? "")}” in this review.`,
  }),
  "unknown-member": ({ member }) => ({
    vi: `“${String(member ?? "")}” không có tên, hoặc không có quyền biểu quyết, ở trang Hội đồng.`,
    en: `“${String(member ?? "")}” is not on sheet Hội đồng, or has no vote there.`,
  }),
  "bad-date": ({ date }) => ({
    vi: `Ngày “${String(date ?? "")}” không có thật. Hãy ghi lại.`,
    en: `The date “${String(date ?? "")}” does not exist.`,
  }),
  "blank-name": () => ({
    vi: "Có thành viên chưa ghi tên.",
    en: "A member has no name.",
  }),
  "member-twice": ({ name }) => ({
    vi: `“${String(name ?? "")}” có tên hai lần. Nếu là hai người trùng tên, hãy ghi thêm chức vụ vào tên.`,
    en: `“${String(name ?? "")}” is named twice. Tell two people of one name apart.`,
  }),
  "nothing-chosen": () => ({
    vi: "Chưa chọn đề nghị nào.",
    en: "No candidate is chosen.",
  }),
  "bad-points": (params, plan) =>
    uncountedMarkPhrase(
      { ...params, fault: String(params["fault"] ?? params["code"] ?? "") },
      plan,
    ),
  "impossible-tally": (params) =>
    uncountedVotePhrase({ ...params, fault: String(params["fault"] ?? params["code"] ?? "") }),
};

/** A fault of an action in words: what is wrong, what was written, what to do. */
export function paneFaultText(fault: Fault, plan: Plan): Phrase {
  const { cause, restored } = fault as ActionFault;
  if (fault.code === "write-failed" && cause) return brokenWriteText(cause, restored, plan);
  const write = FAULTS[fault.code];
  if (write) return write(fault.params ?? {}, plan);
  return { vi: faultText(fault, "vi"), en: faultText(fault, "en") };
}

function brokenWriteText(cause: Fault, restored: boolean | undefined, plan: Plan): Phrase {
  const why = paneFaultText(cause, plan);
  return restored === false
    ? {
        vi: `${why.vi} Có trang chưa trả lại được nội dung cũ; bản giữ vẫn còn. Đừng sửa thêm: đóng sổ rồi mở lại để phần mềm trả lại.`,
        en: `${why.en} Some sheet could not be put back yet; its copy is kept. Close and reopen the workbook.`,
      }
    : why;
}

export function brokenOffText(): Phrase {
  return { vi: "Đã dừng; chưa có gì được ghi.", en: "Stopped; nothing was written." };
}

/** A fault of the program itself. */
export function ownFaultText(error: unknown): Phrase {
  const message = error instanceof Error ? error.message : String(error);
  return {
    vi: `Phần mềm gặp lỗi của chính nó: ${message}. Hãy báo người phát triển; nếu đang ghi dở, sổ được trả lại khi mở lần sau.`,
    en: `A fault of the program: ${message}. Please tell the developers; a half write is put back at the next opening.`,
  };
}
