import type { FileNotice } from "../files/receivedWorkbook";
import type { Phrase } from "./language";

const KINDS: Readonly<Record<FileNotice["kind"], Phrase>> = {
  "hidden-sheet": { vi: "trang ẩn", en: "hidden sheet(s)" },
  "very-hidden-sheet": { vi: "trang ẩn sâu", en: "very hidden sheet(s)" },
  "hidden-rows": { vi: "dòng ẩn", en: "hidden row(s)" },
  "hidden-columns": { vi: "cột ẩn", en: "hidden column(s)" },
  "formula-without-value": {
    vi: "công thức chưa có giá trị (đọc như ô trống)",
    en: "formula(s) without a value (read as blank cells)",
  },
  "struck-text": {
    vi: "ô hoặc đoạn gạch ngang chữ (vẫn được đọc, hãy xem gốc)",
    en: "cell(s) or paragraph(s) with letters struck through (read all the same; look at the original)",
  },
  "not-a-worksheet": { vi: "trang biểu đồ hoặc macro", en: "chart or macro sheet(s)" },
  drawing: {
    vi: "trang có hình vẽ, hộp chữ (không đọc)",
    en: "sheet(s) with drawings or text boxes (not read)",
  },
  comments: { vi: "trang có ghi chú (không đọc)", en: "sheet(s) with comments (not read)" },
  "external-link": {
    vi: "liên kết ra tệp khác (không mở)",
    en: "link(s) to other files (not opened)",
  },
  "data-connection": { vi: "kết nối dữ liệu (không mở)", en: "data connection(s) (not opened)" },
  "embedded-object": { vi: "đối tượng nhúng (không mở)", en: "embedded object(s) (not opened)" },
  macro: { vi: "macro (không chạy)", en: "macro(s) (not run)" },
  "tracked-changes": {
    vi: "chỗ sửa chưa chấp nhận (phần thêm được đọc, phần xóa thì không)",
    en: "tracked change(s) (what was inserted is read, what was deleted is not)",
  },
  "hidden-text": { vi: "đoạn chữ ẩn (vẫn đọc)", en: "piece(s) of hidden text (read all the same)" },
  "nested-table": {
    vi: "bảng nằm trong ô của bảng khác (đọc thành chữ của ô đó)",
    en: "table(s) within a cell (read as text of that cell)",
  },
  "inner-table": {
    vi: "bảng nằm trong khung kẻ bằng bảng khác (đọc như bảng riêng)",
    en: "table(s) within a table used as a frame (read as tables of their own)",
  },
  "text-box": { vi: "hộp chữ (không đọc)", en: "text box(es) (not read)" },
  picture: { vi: "hình ảnh, hình vẽ (không đọc)", en: "picture(s) or drawing(s) (not read)" },
  footnote: { vi: "chú thích chân trang (không đọc)", en: "footnote(s) (not read)" },
  "review-comment": { vi: "bình luận bên lề (không đọc)", en: "comment(s) (not read)" },
  "header-footer": {
    vi: "đầu trang, chân trang có chữ (không đọc)",
    en: "header(s) or footer(s) with text (not read)",
  },
  "form-field": {
    vi: "ô đánh dấu, ô chọn kiểu cũ (không đọc được lựa chọn)",
    en: "check box(es) or drop-down list(s) of the old kind (their choice is not read)",
  },
  "inserted-file": {
    vi: "phần chèn từ tệp dạng khác (không đọc)",
    en: "part(s) inserted from another format (not read)",
  },
  hyperlink: { vi: "liên kết trang web, thư điện tử (không mở)", en: "hyperlink(s) (not opened)" },
  symbol: {
    vi: "ký hiệu vẽ bằng phông riêng như dấu tích (đọc thành ký tự lạ)",
    en: "sign(s) of a font of their own, as ticks are (read as unusual characters)",
  },
  "ragged-rows": {
    vi: "dòng có nhiều ô hơn dòng tiêu đề, có thể bị lệch cột",
    en: "row(s) with more cells than the heading row, perhaps shifted",
  },
  "odd-quotes": {
    vi: "ô có dấu ngoặc kép đặt lạ (giữ nguyên như chữ)",
    en: "cell(s) with stray quotation marks (kept as text)",
  },
  "guessed-encoding": {
    vi: "bảng mã không rõ (đã đọc theo windows-1258, hãy xem lại dấu tiếng Việt)",
    en: "uncertain encoding (read as windows-1258; look at the Vietnamese marks)",
  },
};

/** Something about a received file that a person should know. */
export function noticeText({ kind, sheet, count, names = [] }: FileNotice): Phrase {
  const { vi, en } = KINDS[kind];
  const where =
    sheet === undefined
      ? { vi: "", en: "" }
      : { vi: ` tại trang “${sheet}”`, en: ` on “${sheet}”` };
  const named = names.length === 0 ? "" : `: ${names.map((name) => `“${name}”`).join(", ")}`;
  return {
    vi: `Tệp có ${String(count)} ${vi}${where.vi}${named}.`,
    en: `The file has ${String(count)} ${en}${where.en}${named}.`,
  };
}
