import type { ListConfidence, ReadingDoubt, SkippedRows } from "../domain/intake/listReading";
import type { Phrase } from "./language";

export const CONFIDENCE_TEXT: Readonly<Record<ListConfidence, Phrase>> = {
  sure: { vi: "đọc chắc chắn", en: "read for sure" },
  likely: { vi: "đọc được, nên xem lại", en: "read, worth a look" },
  doubtful: { vi: "chưa chắc, chờ người xem", en: "doubtful, waits for a person" },
};

/** Why a list was not read for sure. */
export const DOUBT_TEXT: Readonly<Record<ReadingDoubt, Phrase>> = {
  "no-candidate-column": {
    vi: "Chưa biết cột nào ghi người, tập thể được đề nghị. Hãy chọn ở mục Cột.",
    en: "No column is known to hold the candidates. Choose it under Columns.",
  },
  "ambiguous-heading": {
    vi: "Có tiêu đề hiểu được nhiều cách.",
    en: "A heading may mean several things.",
  },
  "near-heading": {
    vi: "Có tiêu đề hiểu được dù gõ nhầm.",
    en: "A heading was understood in spite of a slip.",
  },
  "repeated-heading": { vi: "Có tiêu đề lặp lại.", en: "A heading stands twice." },
  "shifted-rows": {
    vi: "Có dòng dài hoặc ngắn hơn phần tiêu đề: ô có thể bị lệch cột.",
    en: "Rows are longer or shorter than the headings: cells may have slipped.",
  },
  "name-in-part": {
    vi: "Họ tên chia hai cột, có dòng chỉ ghi họ đệm hoặc chỉ ghi tên.",
    en: "Names stand in two columns; some rows have only one of the parts.",
  },
  "headings-by-shape": {
    vi: "Dòng tiêu đề nhận ra nhờ nội dung bên dưới, không nhờ chữ của nó.",
    en: "The heading row was told by what stands below it.",
  },
  "rows-outside": {
    vi: "Ngay dưới danh sách có dòng giống đề nghị mà không đọc được vào danh sách (có thể bảng bị tách): hãy xem gốc.",
    en: "Rows like nominations stand right below the list and are not read into it (its table may be split): look at the original.",
  },
  "broken-numbering": {
    vi: "Số thứ tự bị nhảy, trùng hoặc không bắt đầu từ 1.",
    en: "The numbering has gaps or doubles, or does not begin with 1.",
  },
  "group-with-data": {
    vi: "Có dòng tên nhóm có thể cũng là một đề nghị.",
    en: "A group's row may be a candidate itself.",
  },
  "form-unclear": {
    vi: "Tiêu đề danh sách chưa cho biết là mẫu nào của kế hoạch.",
    en: "The title does not tell which of the plan's lists it is.",
  },
  "unit-unclear": { vi: "Chưa rõ đơn vị nào trình.", en: "It is unclear which unit hands it in." },
  "legacy-encoding": {
    vi: "Chữ theo bảng mã cũ (TCVN3, VNI); sẽ đề xuất chuyển sau khi nhận.",
    en: "In an old encoding (TCVN3, VNI); its repair is proposed after receiving.",
  },
  "hidden-parts": {
    vi: "Có trang, dòng hoặc cột bị ẩn; vẫn được đọc.",
    en: "A sheet, rows or columns are hidden; they are read all the same.",
  },
  formulas: {
    vi: "Có ô dữ liệu là công thức; đọc theo giá trị đã tính.",
    en: "Cells of data are formulas; their computed values are read.",
  },
};

/** What in a list's stretch is no nomination; null where there is nothing to tell. */
export function skippedText({ groups, templates, phantoms, headings }: SkippedRows): Phrase | null {
  const parts: readonly (readonly [number, string, string])[] = [
    [groups, "dòng nhóm", "group rows"],
    [templates, "dòng mẫu để trống", "blank template rows"],
    [phantoms, "dòng công thức kéo thừa", "dragged-down formula rows"],
    [headings, "dòng tiêu đề lặp lại", "repeated headings"],
  ];
  const told = parts.filter(([count]) => count > 0);
  if (told.length === 0) return null;
  const join = (word: 1 | 2) => told.map((part) => `${String(part[0])} ${part[word]}`).join(", ");
  return { vi: `Không tính là đề nghị: ${join(1)}.`, en: `Not nominations: ${join(2)}.` };
}
