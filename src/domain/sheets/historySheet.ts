import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import { valueOf } from "../checks/check";
import type { HistoryEntry, SheetRecords } from "../checks/reviewData";
import { awardFinder } from "../regulation/awardByText";
import type { Award } from "../regulation/schema";
import { parseReviewYear } from "../text/parseReviewYear";
import { isoOfCell } from "./cellDate";
import { readRecords, type ReadRecord, type RecordSheet } from "./recordSheet";
import { RATING_WORDS } from "./reviewWords";
import { wordList } from "./wordList";

export type HistoryField =
  | "nomination"
  | "name"
  | "unit"
  | "year"
  | "award"
  | "rating"
  | "number"
  | "date"
  | "issuer"
  | "occasion"
  | "note";

export const OCCASION_WORDS = wordList<HistoryEntry["occasion"]>([
  ["regular", "thường xuyên"],
  ["sudden", "đột xuất"],
  ["topic", "chuyên đề"],
  ["other", "khác"],
]);

/** `Lịch sử`: awards once received and the ratings of years past. */
export const HISTORY_SHEET: RecordSheet<HistoryField> = {
  table: "BX_LichSu",
  title: "Lịch sử",
  note: "Mỗi năm hoặc mỗi danh hiệu, hình thức đã nhận một dòng. Có Mã đề nghị thì dòng là của đề nghị đó; để trống mã thì theo họ tên và đơn vị. Loại khen để trống là thường xuyên.",
  key: ["nomination", "name", "year", "award"],
  columns: [
    { field: "nomination", heading: "Mã đề nghị", width: 14 },
    { field: "name", heading: "Họ tên hoặc tên tập thể", width: 28 },
    { field: "unit", heading: "Đơn vị", width: 26 },
    { field: "year", heading: "Năm", width: 12 },
    { field: "award", heading: "Danh hiệu hoặc hình thức", width: 26 },
    {
      field: "rating",
      heading: "Mức hoàn thành nhiệm vụ",
      width: 24,
      choices: RATING_WORDS.choices,
    },
    { field: "number", heading: "Số quyết định", width: 18 },
    { field: "date", heading: "Ngày quyết định", width: 12 },
    { field: "issuer", heading: "Cơ quan ban hành", width: 24 },
    { field: "occasion", heading: "Loại khen", width: 14, choices: OCCASION_WORDS.choices },
    { field: "note", heading: "Ghi chú", width: 24 },
  ],
};

/**
 * The lines of `Lịch sử`; `awards`: all that may be named there. A kind of commendation that is no known word is
 * `other`, never a regular one.
 */
export function readHistory(
  awards: readonly Award[],
  grid: Grid,
  table: CellRange,
): SheetRecords<HistoryEntry> {
  const find = awardFinder(awards);
  const { records } = readRecords(HISTORY_SHEET, grid, table);
  return {
    sheet: grid.sheet,
    records: records.map((record) => readLine(record, grid, find)),
  };
}

function readLine(
  { row, text, cell, address }: ReadRecord<HistoryField>,
  { dateSystem }: Grid,
  find: ReturnType<typeof awardFinder>,
): HistoryEntry {
  const occasion = text("occasion");
  return {
    nomination: text("nomination"),
    name: text("name"),
    unit: text("unit"),
    year: valueOf(parseReviewYear(text("year"))),
    yearText: text("year"),
    award: find(text("award"))?.code ?? null,
    awardText: text("award"),
    rating: RATING_WORDS.read(text("rating")),
    ratingText: text("rating"),
    number: text("number"),
    date: isoOfCell(cell("date"), dateSystem),
    dateText: text("date"),
    issuer: text("issuer"),
    occasion: occasion === "" ? "regular" : (OCCASION_WORDS.read(occasion) ?? "other"),
    row,
    cells: {
      year: address("year"),
      award: address("award"),
      rating: address("rating"),
      number: address("number"),
      date: address("date"),
      issuer: address("issuer"),
    },
  };
}
