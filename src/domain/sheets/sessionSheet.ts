import type { WorkbookCell } from "../checks/finding";
import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { ParameterEntry } from "../regulation/applyParameters";
import type { Parameter, ParameterField } from "../regulation/parameter";
import { parametersOf } from "../regulation/parametersOf";
import { parameterText } from "../regulation/parameterText";
import type { Plan } from "../regulation/schema";
import { textCell } from "../report/sheetContent";
import { isoOfCell } from "./cellDate";
import { CONFIDENCE_WORDS } from "./confidenceWord";
import { readRecords, type ReadRecord, type RecordContent, type RecordSheet } from "./recordSheet";

export type SessionField =
  "key" | "name" | "value" | "packValue" | "ref" | "confidence" | "confirmed";

/** `Đợt xét`: the plan that this review session was opened with, and every parameter that it sets. */
export const SESSION_SHEET: RecordSheet<SessionField> = {
  table: "BX_DotXet",
  title: "Đợt xét",
  note: "Kế hoạch, phiên bản gói quy định và các thông số của đợt xét này. Sửa cột Giá trị để đổi thông số; ghi người, ngày vào cột Cơ quan xác nhận để xác nhận giá trị chưa đối chiếu. Gói mới hơn không tự áp dụng.",
  key: ["key"],
  columns: [
    { field: "key", heading: "Khóa", width: 18 },
    { field: "name", heading: "Nội dung", width: 50 },
    { field: "value", heading: "Giá trị", width: 30 },
    { field: "packValue", heading: "Giá trị của gói", width: 18 },
    { field: "ref", heading: "Căn cứ", width: 50 },
    { field: "confidence", heading: "Độ tin cậy", width: 22 },
    { field: "confirmed", heading: "Cơ quan xác nhận", width: 24 },
  ],
};

const FIELD_WORDS: Readonly<Record<ParameterField, string>> = {
  decisionDate: "ngày dự kiến ra quyết định",
  reviewYear: "năm xét",
  fromYear: "từ năm",
  toYear: "đến năm",
  date: "ngày",
  month: "tháng (năm-tháng)",
  from: "từ ngày",
  to: "đến ngày",
  due: "hạn",
  share: "tỷ lệ",
  shareIfExcellent: "tỷ lệ khi đơn vị hoàn thành xuất sắc",
  quorum: "tỷ lệ thành viên phải dự họp",
  strict: "phải trên tỷ lệ (không kể bằng)",
  secret: "bỏ phiếu kín",
  required: "bắt buộc",
  enabled: "áp dụng",
  count: "số lượng",
  copies: "số bộ",
  maxAgeMonths: "không cũ hơn (tháng)",
  atLeast: "tối thiểu",
  times: "số lần liên tục",
  years: "số năm",
  excellentYears: "số năm hoàn thành xuất sắc",
  hardYears: "số năm ở vùng khó",
  reduction: "số năm được giảm",
  multiplier: "hệ số ở vùng khó",
};

/** The session of a plan; `packSha256` is the hash of the pack's text. */
export function sessionRecords(
  plan: Plan,
  packSha256: string,
): readonly RecordContent<SessionField>[] {
  const row = (key: string, name: string, value: string) => ({
    key: textCell(key),
    name: textCell(name),
    value: textCell(value),
  });
  const { regime } = plan;
  return [
    row("plan", "Kế hoạch (mã gói)", plan.id),
    row("version", "Phiên bản gói quy định", plan.version),
    row("sha256", "SHA-256 của gói quy định", packSha256),
    row("issuer", "Cơ quan ban hành", plan.issuer),
    row("title", "Tên kế hoạch", plan.title),
    row("number", "Số, ngày kế hoạch", [plan.number, plan.date].filter(Boolean).join(", ")),
    ...(regime
      ? [row("regime", "Quy định áp dụng theo ngày quyết định", `${regime.id}: ${regime.name}`)]
      : []),
    ...parametersOf(plan).map(parameterRecord),
  ];
}

function parameterRecord(parameter: Parameter): RecordContent<SessionField> {
  const { key, leaf, field, type, value, basis } = parameter;
  const text = parameterText(type, value);
  return {
    key: textCell(key),
    name: textCell([leaf, FIELD_WORDS[field]].filter(Boolean).join(": ")),
    value: textCell(text),
    packValue: textCell(text),
    ref: textCell(basis?.citation.ref ?? ""),
    confidence: textCell(basis ? CONFIDENCE_WORDS[basis.confidence] : ""),
  };
}

/** Values of the session by key; the plan's id is under `plan`. */
export function readSession(grid: Grid, table: CellRange): ReadonlyMap<string, string> {
  const { records } = readRecords(SESSION_SHEET, grid, table);
  return new Map(records.map(({ text }) => [text("key"), text("value")]));
}

/** A parameter's line, with the cell of its value. */
export interface PlacedEntry extends ParameterEntry {
  readonly sheet: string;
  readonly cell: string;
}

const OTHER_KEYS = new Set(["plan", "version", "sha256", "issuer", "title", "number", "regime"]);

/** What stands on the sheet for the parameters of the pack; lines about the plan itself are left out. */
export function readParameters(pack: Plan, grid: Grid, table: CellRange): readonly PlacedEntry[] {
  const { columns, records } = readRecords(SESSION_SHEET, grid, table);
  if (!columns.has("key") || !columns.has("value")) return [];
  const types = new Map(parametersOf(pack).map(({ key, type }) => [key, type]));
  return records
    .filter(({ text }) => text("key") !== "" && !OTHER_KEYS.has(text("key")))
    .map((record) => ({
      key: record.text("key"),
      text: valueText(record, types.get(record.text("key")), grid),
      confirmed: record.text("confirmed"),
      sheet: grid.sheet,
      cell: record.address("value"),
    }));
}

/** A date that Excel has made a number of is written as a date again. */
function valueText(
  { cell, text }: ReadRecord<SessionField>,
  type: Parameter["type"] | undefined,
  grid: Grid,
): string {
  if (type !== "date" || cell("value").type !== "number") return text("value");
  const iso = isoOfCell(cell("value"), grid.dateSystem);
  return iso === null ? text("value") : parameterText("date", iso);
}

/** Where on the sheet each rule stands, by its citation: the first line that rests on it. */
export function readCitationCells(grid: Grid, table: CellRange): ReadonlyMap<string, WorkbookCell> {
  const { records } = readRecords(SESSION_SHEET, grid, table);
  const cells = new Map<string, WorkbookCell>();
  for (const { text, address } of records) {
    const ref = text("ref");
    if (ref !== "" && !cells.has(ref)) cells.set(ref, { sheet: grid.sheet, cell: address("ref") });
  }
  return cells;
}
