import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Pledge, SheetRecords } from "../checks/reviewData";
import { awardFinder } from "../regulation/awardByText";
import type { Award } from "../regulation/schema";
import { numberOfCell } from "./numberOfCell";
import { readRecords, type RecordSheet } from "./recordSheet";

export type PledgeField = "unit" | "name" | "award" | "signed" | "target" | "result";

/** `Đăng ký`: what people and units registered for or pledged at the beginning of the year. */
export const PLEDGE_SHEET: RecordSheet<PledgeField> = {
  table: "BX_DangKy",
  title: "Đăng ký",
  note: "Mỗi người hoặc tập thể đăng ký một danh hiệu một dòng. Để trống họ tên là dòng của chính đơn vị: ghi số người ký giao ước.",
  key: ["unit", "name", "award"],
  columns: [
    { field: "unit", heading: "Đơn vị", width: 28 },
    { field: "name", heading: "Họ tên", width: 28 },
    { field: "award", heading: "Danh hiệu đăng ký", width: 26 },
    { field: "signed", heading: "Số người ký giao ước", width: 12 },
    { field: "target", heading: "Chỉ tiêu", width: 30 },
    { field: "result", heading: "Kết quả", width: 30 },
  ],
};

/** The lines of `Đăng ký`; `awards`: all that may be named there. */
export function readPledges(
  awards: readonly Award[],
  grid: Grid,
  table: CellRange,
): SheetRecords<Pledge> {
  const find = awardFinder(awards);
  const { records } = readRecords(PLEDGE_SHEET, grid, table);
  return {
    sheet: grid.sheet,
    records: records.map(({ row, text, cell, address }) => ({
      unit: text("unit"),
      name: text("name"),
      award: find(text("award"))?.code ?? null,
      signed: numberOfCell(cell("signed"), address("signed")),
      target: text("target"),
      result: text("result"),
      row,
      cell: address("unit"),
    })),
  };
}
