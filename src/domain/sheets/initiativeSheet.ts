import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import { valueOf } from "../checks/check";
import type { Initiative, SheetRecords } from "../checks/reviewData";
import { parseReviewYear } from "../text/parseReviewYear";
import { isoOfCell } from "./cellDate";
import { readRecords, type ReadRecord, type RecordSheet } from "./recordSheet";
import { SCOPE_WORDS, YES_NO_WORDS } from "./reviewWords";

export type InitiativeField =
  | "nomination"
  | "name"
  | "unit"
  | "title"
  | "year"
  | "scope"
  | "number"
  | "date"
  | "issuer"
  | "isApplied";

/** `Sáng kiến`: initiatives and projects of candidates, recognised or not. */
export const INITIATIVE_SHEET: RecordSheet<InitiativeField> = {
  table: "BX_SangKien",
  title: "Sáng kiến",
  note: "Mỗi sáng kiến, đề tài một dòng. Phạm vi: cơ sở; tỉnh, bộ; hoặc toàn quốc. Đã áp dụng: có hoặc không. Chưa được công nhận thì để trống số và ngày quyết định.",
  key: ["nomination", "name", "title"],
  columns: [
    { field: "nomination", heading: "Mã đề nghị", width: 14 },
    { field: "name", heading: "Họ tên", width: 28 },
    { field: "unit", heading: "Đơn vị", width: 26 },
    { field: "title", heading: "Tên sáng kiến, đề tài", width: 44 },
    { field: "year", heading: "Năm", width: 12 },
    { field: "scope", heading: "Phạm vi", width: 14, choices: SCOPE_WORDS.choices },
    { field: "number", heading: "Số QĐ công nhận", width: 18 },
    { field: "date", heading: "Ngày QĐ", width: 12 },
    { field: "issuer", heading: "Cơ quan công nhận", width: 24 },
    { field: "isApplied", heading: "Đã áp dụng", width: 10, choices: YES_NO_WORDS.choices },
  ],
};

export function readInitiatives(grid: Grid, table: CellRange): SheetRecords<Initiative> {
  const { records } = readRecords(INITIATIVE_SHEET, grid, table);
  return { sheet: grid.sheet, records: records.map((record) => readLine(record, grid)) };
}

function readLine(
  { row, text, cell, address }: ReadRecord<InitiativeField>,
  { dateSystem }: Grid,
): Initiative {
  return {
    nomination: text("nomination"),
    name: text("name"),
    unit: text("unit"),
    title: text("title"),
    year: valueOf(parseReviewYear(text("year"))),
    scope: SCOPE_WORDS.read(text("scope")),
    number: text("number"),
    date: isoOfCell(cell("date"), dateSystem),
    issuer: text("issuer"),
    isApplied: YES_NO_WORDS.read(text("isApplied")),
    row,
    cell: address("title"),
  };
}
