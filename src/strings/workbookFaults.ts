import { text, type FaultSentences } from "./faultSentence";

type Param = string | number | undefined;

/** A sheet that Excel did not always name. */
const named = (sheet: Param) => (sheet === undefined ? "" : ` “${text(sheet)}”`);

/** Why the workbook could not be read or written, by fault code. */
export const WORKBOOK_FAULTS: FaultSentences = {
  "read-only": () => ({
    vi: "Sổ đang mở ở chế độ chỉ đọc nên không ghi gì. Hãy lưu thành bản của mình hoặc bấm Cho phép chỉnh sửa rồi làm lại.",
    en: "The workbook is read-only; nothing was written. Save a copy or enable editing, then try again.",
  }),
  "cell-edit": () => ({
    vi: "Một ô đang được gõ dở. Nhấn Enter để xong ô đó rồi làm lại; chưa có gì được ghi.",
    en: "A cell is being edited. Press Enter to finish it and try again; nothing was written.",
  }),
  "unknown-sheet": ({ sheet }) => ({
    vi: `Không còn trang${named(sheet)}: có thể vừa bị xóa hoặc đổi tên. Bấm “Đọc lại sổ” rồi làm lại.`,
    en: `Sheet${named(sheet)} is no longer there. Read the workbook again, then retry.`,
  }),
  "table-conflict": ({ table }) => ({
    vi: `Bảng ${text(table)} đụng một bảng khác hoặc đã bị chuyển chỗ. Hãy đưa bảng về chỗ cũ.`,
    en: `Table ${text(table)} collides with another or was moved. Move it back.`,
  }),
  "unknown-table": ({ table }) => ({
    vi: `Bảng ${text(table)} không còn: có thể đã bị xóa hoặc chuyển thành vùng ô thường. Bấm “Đọc lại sổ” rồi làm lại.`,
    en: `Table ${text(table)} is gone: deleted, or converted to a range. Read the workbook again, then retry.`,
  }),
  "copied-sheet": ({ copy, table }) => ({
    vi: `Trang “${text(copy)}” là bản sao của trang có bảng ${text(table)}. Hãy chọn một trang để dùng và xóa trang kia.`,
    en: `Sheet “${text(copy)}” is a copy of the one with table ${text(table)}. Choose which to use and delete the other.`,
  }),
  "edited-meanwhile": ({ sheet }) => ({
    vi: `Trang${named(sheet)} vừa được sửa trong lúc xử lý nên chưa ghi gì, để khỏi mất phần sửa ấy. Hãy làm lại.`,
    en: `Sheet${named(sheet)} was edited meanwhile; nothing was written, so that the edit is not lost. Try again.`,
  }),
  "protected-workbook": () => ({
    vi: "Cấu trúc sổ đang được bảo vệ nên không thêm, xóa hay ẩn trang được; chưa có gì được ghi. Hãy bỏ bảo vệ sổ (thẻ Xem lại) rồi làm lại.",
    en: "The workbook's structure is protected, so no sheet can be made, deleted or hidden; nothing was written. Unprotect it (Review) and try again.",
  }),
  "bad-table": ({ table }) => ({
    vi: `Dòng tiêu đề của bảng ${text(table)} bị sửa (trùng, để trống hoặc là công thức). Hãy sửa lại tiêu đề.`,
    en: `The headings of table ${text(table)} were changed. Put them right.`,
  }),
  "merged-conflict": ({ sheet }) => ({
    vi: `Trang${named(sheet)} có ô gộp chắn chỗ cần ghi. Hãy bỏ gộp ô rồi làm lại.`,
    en: `Merged cells on sheet${named(sheet)} are in the way. Unmerge them and try again.`,
  }),
  "api-missing": () => ({
    vi: "Excel này thiếu chức năng cần thiết. Hãy dùng Excel 2021, Microsoft 365 hoặc Excel trên web.",
    en: "This Excel lacks what is needed. Use Excel 2021, Microsoft 365 or Excel on the web.",
  }),
  "host-failure": ({ sheet }) => ({
    vi: `Excel báo lỗi${named(sheet)}. Hãy làm lại; nếu vẫn lỗi, lưu sổ, đóng và mở lại.`,
    en: `Excel reported an error${named(sheet)}. Try again; else save, close and reopen.`,
  }),
  "recover-failed": () => ({
    vi: "Một lần ghi trước bị ngắt giữa chừng và chưa trả lại được. Chưa ghi thêm gì; hãy đóng sổ, mở lại rồi thử lại.",
    en: "An earlier broken-off write could not be ended yet. Nothing was written; reopen the workbook and try again.",
  }),
  "protected-sheet": ({ sheet }) => ({
    vi: `Trang “${text(sheet)}” đang được bảo vệ nên không ghi gì. Hãy bỏ bảo vệ trang rồi làm lại.`,
    en: `Sheet “${text(sheet)}” is protected; nothing was written. Unprotect it and try again.`,
  }),
  "sheet-exists": ({ sheet }) => ({
    vi: `Đã có trang tên “${text(sheet)}”. Hãy đổi tên trang ấy rồi làm lại.`,
    en: `There is a sheet named “${text(sheet)}” already. Rename it and try again.`,
  }),
  "bad-sheet-name": ({ sheet }) => ({
    vi: `Excel không cho đặt tên trang “${text(sheet)}” (dài quá 31 chữ hoặc có ký tự : \\ / ? * [ ]).`,
    en: `Excel does not allow the sheet name “${text(sheet)}” (over 31 characters, or one of : \\ / ? * [ ]).`,
  }),
  "shape-mismatch": ({ sheet }) => ({
    vi: `Phần mềm định ghi một vùng không đúng hình dạng vào trang “${text(sheet)}”: đây là lỗi của phần mềm, hãy báo người phát triển.`,
    en: `The program meant to write an ill-shaped range to sheet “${text(sheet)}”: a fault of ours, please tell the developers.`,
  }),
  "no-room-below": ({ sheet, row }) => ({
    vi: `Trang “${text(sheet)}” có nội dung ở dòng ${text(row)} ngay dưới bảng, không còn chỗ ghi thêm. Hãy chuyển nội dung đó đi nơi khác.`,
    en: `Sheet “${text(sheet)}” has something in row ${text(row)} right under the table. Move it away.`,
  }),
  "write-failed": () => ({
    vi: "Ghi vào sổ không thành. Hãy làm lại; nếu vẫn lỗi, lưu sổ, đóng rồi mở lại.",
    en: "The workbook could not be written. Try again; else save, close and reopen it.",
  }),
};
