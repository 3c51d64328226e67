import type { WorkbookCell } from "../checks/finding";
import type { ParameterFault } from "../checks/reviewData";
import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { ParameterEntry } from "../regulation/applyParameters";
import type { Parameter } from "../regulation/parameter";
import { parametersOf } from "../regulation/parametersOf";
import { parameterText } from "../regulation/parameterText";
import type { Plan } from "../regulation/schema";
import { textCell } from "../report/sheetContent";
import { isoOfCell } from "./cellDate";
import { CONFIDENCE_WORDS } from "./confidenceWord";
import { GROUP_WORDS, HEAD_REASONS, parameterName, parameterUnit } from "./parameterWords";
import { readRecords, type ReadRecord, type RecordContent, type RecordSheet } from "./recordSheet";

export type SessionField =
  | "group"
  | "name"
  | "value"
  | "unit"
  | "packValue"
  | "words"
  | "ref"
  | "confidence"
  | "confirmed"
  | "key";

/** `Đợt xét`: the plan that this review session was opened with, and every parameter that it sets. */
export const SESSION_SHEET: RecordSheet<SessionField> = {
  table: "BX_DotXet",
  title: "Đợt xét",
  note: "Kế hoạch, gói quy định và các thông số của đợt xét này, theo nhóm. Sửa cột Giá trị để đổi thông số; dòng không có Giá trị chỉ nêu căn cứ. Ghi người, ngày vào cột Cơ quan xác nhận để xác nhận điều chưa đối chiếu. Không sửa cột Khóa. Gói mới hơn không tự áp dụng.",
  key: ["key"],
  columns: [
    { field: "group", heading: "Nhóm", width: 16 },
    { field: "name", heading: "Nội dung", width: 44 },
    { field: "value", heading: "Giá trị", width: 24 },
    { field: "unit", heading: "Đơn vị tính", width: 10 },
    { field: "packValue", heading: "Giá trị của gói", width: 18 },
    { field: "words", heading: "Quy định", width: 50 },
    { field: "ref", heading: "Căn cứ", width: 44 },
    { field: "confidence", heading: "Độ tin cậy", width: 20 },
    { field: "confirmed", heading: "Cơ quan xác nhận", width: 22 },
    { field: "key", heading: "Khóa", width: 30 },
  ],
};

/** The session of a plan; `packSha256` is the hash of the pack's text. */
export function sessionRecords(
  plan: Plan,
  packSha256: string,
): readonly RecordContent<SessionField>[] {
  return [
    ...headLines(plan, packSha256).map(([key, name, value]) => ({
      group: textCell(GROUP_WORDS.session),
      name: textCell(name),
      value: textCell(value),
      packValue: textCell(value),
      key: textCell(key),
    })),
    ...parametersOf(plan).map(parameterRecord),
  ];
}

/** What the session was opened with: for people to see, not to change. */
function headLines(
  { id, version, title, regime }: Plan,
  packSha256: string,
): readonly (readonly [key: string, name: string, value: string])[] {
  const lines = [
    ["plan", "Kế hoạch (mã gói)", id],
    ["version", "Phiên bản gói quy định", version],
    ["sha256", "SHA-256 của gói quy định", packSha256],
    ["title", "Tên kế hoạch", title],
  ] as const;
  if (!regime) return lines;
  const held = `${regime.id}: ${regime.name}`;
  return [...lines, ["regime", "Quy định áp dụng theo ngày quyết định", held]];
}

function parameterRecord(parameter: Parameter): RecordContent<SessionField> {
  const { key, group, type, value, words, basis } = parameter;
  const text = parameterText(type, value);
  return {
    group: textCell(GROUP_WORDS[group]),
    name: textCell(parameterName(parameter)),
    value: textCell(text),
    unit: textCell(parameterUnit(parameter)),
    packValue: textCell(text),
    words: textCell(words),
    ref: textCell(basis?.citation.ref ?? ""),
    confidence: textCell(basis ? CONFIDENCE_WORDS[basis.confidence] : ""),
    key: textCell(key),
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

/** What stands on the sheet for the parameters of the pack; lines about the plan itself are left out. */
export function readParameters(pack: Plan, grid: Grid, table: CellRange): readonly PlacedEntry[] {
  const { columns, records } = readRecords(SESSION_SHEET, grid, table);
  if (!columns.has("key") || !columns.has("value")) return [];
  const types = new Map(parametersOf(pack).map(({ key, type }) => [key, type]));
  return records
    .filter(({ text }) => text("key") !== "" && !HEAD_REASONS.has(text("key")))
    .map((record) => ({
      key: record.text("key"),
      text: valueText(record, types.get(record.text("key")), grid),
      confirmed: record.text("confirmed"),
      sheet: grid.sheet,
      cell: record.address("value"),
    }));
}

/**
 * Edits of the lines that tell with which pack the session was opened: none of them holds. An edited hash is
 * told by the value of the pack that stands beside it.
 */
export function readHeadFaults(
  pack: Plan,
  grid: Grid,
  table: CellRange,
): readonly ParameterFault[] {
  const { columns, records } = readRecords(SESSION_SHEET, grid, table);
  if (!columns.has("key") || !columns.has("value")) return [];
  const known = new Map(headLines(pack, "").map(([key, , value]) => [key, value]));
  return records.flatMap(({ text, address }) => {
    const expected = HEAD_REASONS.get(text("key"));
    const standing = known.get(text("key")) || text("packValue");
    if (expected === undefined || standing === "" || text("value") === standing.trim()) return [];
    const at = { sheet: grid.sheet, cell: address("value") };
    return [{ key: text("key"), text: text("value"), fault: "locked", expected, at }];
  });
}

/** A date, or the first of a month, that Excel has made a number of is written as it was again. */
function valueText(
  { cell, text }: ReadRecord<SessionField>,
  type: Parameter["type"] | undefined,
  grid: Grid,
): string {
  const isDay = type === "date" || type === "month";
  if (!isDay || cell("value").type !== "number") return text("value");
  const iso = isoOfCell(cell("value"), grid.dateSystem);
  if (iso === null) return text("value");
  return parameterText(type, type === "month" ? iso.slice(0, 7) : iso);
}

/**
 * Where on the sheet each rule stands, by its citation: the first line that rests on it. The longest citations
 * come first, for those who look for the one that another begins with.
 */
export function readCitationCells(grid: Grid, table: CellRange): ReadonlyMap<string, WorkbookCell> {
  const { records } = readRecords(SESSION_SHEET, grid, table);
  const cells = new Map<string, WorkbookCell>();
  for (const { text, address } of records) {
    const ref = text("ref");
    if (ref !== "" && !cells.has(ref)) cells.set(ref, { sheet: grid.sheet, cell: address("ref") });
  }
  return new Map([...cells].sort(([a], [b]) => b.length - a.length));
}
