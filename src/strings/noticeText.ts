import type { FileNotice } from "../files/receivedWorkbook";

const KINDS: Readonly<Record<FileNotice["kind"], string>> = {
  "hidden-sheet": "trang ẩn",
  "very-hidden-sheet": "trang ẩn sâu",
  "hidden-rows": "dòng ẩn",
  "hidden-columns": "cột ẩn",
  "formula-without-value": "công thức chưa có giá trị (đọc như ô trống)",
  "not-a-worksheet": "trang biểu đồ hoặc macro",
  drawing: "trang có hình vẽ, hộp chữ (không đọc)",
  comments: "trang có ghi chú (không đọc)",
  "external-link": "liên kết ra tệp khác (không mở)",
  "data-connection": "kết nối dữ liệu (không mở)",
  "embedded-object": "đối tượng nhúng (không mở)",
  macro: "macro (không chạy)",
};

/** Something about a received file that a person should know. */
export function noticeText({ kind, sheet, count }: FileNotice): string {
  const where = sheet === undefined ? "" : ` tại trang “${sheet}”`;
  return `Tệp có ${String(count)} ${KINDS[kind]}${where}.`;
}
