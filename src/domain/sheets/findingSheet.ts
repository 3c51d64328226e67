import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Acceptances } from "../checks/placeFinding";
import { readRecords, type RecordSheet } from "./recordSheet";

export type FindingField =
  | "order"
  | "severity"
  | "since"
  | "where"
  | "what"
  | "todo"
  | "citation"
  | "confidence"
  | "at"
  | "source"
  | "accepted"
  | "check"
  | "subject"
  | "fingerprint";

/** `Kết quả kiểm tra`: the findings of the last run, and what was not checked. */
export const FINDING_SHEET: RecordSheet<FindingField> = {
  table: "BX_KetQuaKiemTra",
  title: "Kết quả kiểm tra",
  note: "Cảnh báo có thể chấp nhận: ghi lý do vào cột Lý do chấp nhận. Lý do được giữ cho đến khi ô hoặc quy định liên quan thay đổi.",
  key: ["fingerprint"],
  prints: ["order", "accepted"],
  columns: [
    { field: "order", heading: "TT", width: 5 },
    { field: "severity", heading: "Mức độ", width: 10 },
    { field: "since", heading: "So với lần trước", width: 8 },
    { field: "where", heading: "Đối tượng", width: 20 },
    { field: "what", heading: "Nội dung", width: 42 },
    { field: "todo", heading: "Việc cần làm", width: 26 },
    { field: "citation", heading: "Căn cứ", width: 24 },
    { field: "confidence", heading: "Độ chắc của căn cứ", width: 11 },
    { field: "at", heading: "Ô cần xem", width: 12 },
    { field: "source", heading: "Nguồn", width: 18 },
    { field: "accepted", heading: "Lý do chấp nhận", width: 20 },
    { field: "check", heading: "Phép kiểm tra", width: 22 },
    { field: "subject", heading: "Mã đối tượng", width: 16 },
    { field: "fingerprint", heading: "Mã phát hiện", width: 12 },
  ],
};

/** The reasons that people wrote beside findings. */
export function readAcceptances(grid: Grid, table: CellRange): Acceptances {
  const { records } = readRecords(FINDING_SHEET, grid, table);
  return new Map(
    records
      .filter(({ text }) => text("accepted") !== "" && text("fingerprint") !== "")
      .map(({ text }) => [text("fingerprint"), text("accepted")]),
  );
}

/** A finding of the run before, as far as the sheet still holds it. */
export interface EarlierFinding {
  readonly fingerprint: string;
  readonly where: string;
  readonly what: string;
}

/** The findings that the sheet shows; what was not checked, and what had gone already, is left out. */
export function readEarlierFindings(grid: Grid, table: CellRange): readonly EarlierFinding[] {
  const { records } = readRecords(FINDING_SHEET, grid, table);
  return records
    .filter(({ text }) => text("fingerprint") !== "")
    .map(({ text }) => ({
      fingerprint: text("fingerprint"),
      where: text("where"),
      what: text("what"),
    }));
}
