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
};

/** Something about a received file that a person should know. */
export function noticeText({ kind, sheet, count }: FileNotice): Phrase {
  const { vi, en } = KINDS[kind];
  const where =
    sheet === undefined
      ? { vi: "", en: "" }
      : { vi: ` tại trang “${sheet}”`, en: ` on “${sheet}”` };
  return {
    vi: `Tệp có ${String(count)} ${vi}${where.vi}.`,
    en: `The file has ${String(count)} ${en}${where.en}.`,
  };
}
