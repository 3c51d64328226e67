import type { Language, Phrase } from "./language";

/** The page that stands in for Excel. */
export const workbenchText = {
  title: { vi: "Bình Xét · bàn thử", en: "Bình Xét · workbench" },
  open: { vi: "Mở tệp .xlsx…", en: "Open .xlsx…" },
  save: { vi: "Lưu thành .xlsx", en: "Save as .xlsx" },
  again: { vi: "Làm lại từ mẫu", en: "Start again" },
  secondPane: { vi: "Ngăn thứ hai", en: "Second pane" },
  dark: { vi: "Nền tối", en: "Dark" },
  width: { vi: "Rộng", en: "Width" },
  grid: { vi: "Bảng tính", en: "Spreadsheet" },
  pane: { vi: "Ngăn Bình Xét", en: "Bình Xét pane" },
  tools: { vi: "Công cụ của bàn thử", en: "Tools of the workbench" },
  opening: { vi: "Đang mở…", en: "Opening…" },
  savedPartly: {
    vi: "Đã lưu một tệp mới: giữ ô, công thức, định dạng, ô gộp, bảng, tên và khổ in. Không giữ hình vẽ, biểu đồ, ghi chú, kiểm tra dữ liệu, bảo vệ trang và macro của tệp đã mở.",
    en: "A fresh file was saved: it keeps cells, formulas, formats, merges, tables, names and page set-up; it does not keep drawings, charts, comments, data validation, protection and macros of the file that was opened.",
  },
  cellsOnly: {
    vi: "Bàn thử chỉ sửa nội dung ô, đổi tên và xóa trang; việc khác hãy làm trong Excel.",
    en: "The workbench changes cell contents, sheet names and deletes sheets; do the rest in Excel.",
  },
  stylesNotRead: {
    vi: "Màu, kẻ ô và độ rộng cột của tệp không được đọc; độ rộng ở đây tính theo nội dung.",
    en: "Colours, borders and column widths of the file are not read; widths here follow the contents.",
  },
} satisfies Record<string, Phrase>;

export type WorkbenchWord = keyof typeof workbenchText;

export function workbenchWord(word: WorkbenchWord, language: Language): string {
  return workbenchText[word][language];
}
