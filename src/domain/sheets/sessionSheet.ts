import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Plan } from "../regulation/schema";
import { textCell } from "../report/sheetContent";
import { readRecords, type RecordContent, type RecordSheet } from "./recordSheet";

export type SessionField = "key" | "name" | "value" | "ref";

/** `Đợt xét`: the plan that this review session was opened with, frozen. */
export const SESSION_SHEET: RecordSheet<SessionField> = {
  table: "BX_DotXet",
  title: "Đợt xét",
  note: "Kế hoạch và phiên bản gói quy định của đợt xét này. Gói mới hơn không tự áp dụng.",
  key: ["key"],
  columns: [
    { field: "key", heading: "Khóa", width: 18 },
    { field: "name", heading: "Nội dung", width: 36 },
    { field: "value", heading: "Giá trị", width: 60 },
    { field: "ref", heading: "Căn cứ", width: 50 },
  ],
};

/** The session of a plan; `packSha256` is the hash of the pack's text. */
export function sessionRecords(
  plan: Plan,
  packSha256: string,
): readonly RecordContent<SessionField>[] {
  const row = (key: string, name: string, value: string, ref = "") => ({
    key: textCell(key),
    name: textCell(name),
    value: textCell(value),
    ref: textCell(ref),
  });
  const { period } = plan;
  return [
    row("plan", "Kế hoạch (mã gói)", plan.id),
    row("version", "Phiên bản gói quy định", plan.version),
    row("sha256", "SHA-256 của gói quy định", packSha256),
    row("issuer", "Cơ quan ban hành", plan.issuer),
    row("title", "Tên kế hoạch", plan.title),
    row("number", "Số, ngày kế hoạch", [plan.number, plan.date].filter(Boolean).join(", ")),
    row(
      "period",
      "Giai đoạn xét",
      `${String(period.fromYear)}-${String(period.toYear)}`,
      period.basis.citation.ref,
    ),
  ];
}

/** Values of the session by key; the plan's id is under `plan`. */
export function readSession(grid: Grid, table: CellRange): ReadonlyMap<string, string> {
  const { records } = readRecords(SESSION_SHEET, grid, table);
  return new Map(records.map(({ text }) => [text("key"), text("value")]));
}
