import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { NominationField, ReceivedList, UnreadCell } from "../intake/nomination";
import type { ListConfidence, ReadingDoubt } from "../intake/listReading";
import type { LegacyEncoding } from "../text/repairs/legacyEncoding";
import { numberCell, textCell } from "../report/sheetContent";
import { dateContent, isoOfCell } from "./cellDate";
import { readRecords, type ReadRecord, type RecordContent, type RecordSheet } from "./recordSheet";

export type ReceivedField =
  | "id"
  | "what"
  | "file"
  | "sha256"
  | "sheet"
  | "cell"
  | "listForm"
  | "submission"
  | "unit"
  | "unitKind"
  | "headingRow"
  | "firstRow"
  | "lastRow"
  | "columns"
  | "nominations"
  | "totals"
  | "totalsCell"
  | "text"
  | "received"
  | "channel"
  | "version"
  | "replaces"
  | "legacy"
  | "confidence"
  | "doubts";

/** `Tiếp nhận`: every list that came, and every cell that could not be placed. */
export const RECEIVED_SHEET: RecordSheet<ReceivedField> = {
  table: "BX_TiepNhan",
  title: "Tiếp nhận",
  note: "Phần mềm ghi: danh sách nào đã nhận từ tệp nào, và ô nào chưa đọc được. Chỉ cột Ngày nhận và Kênh nhận là để người nhận ghi.",
  key: ["id", "what", "sha256", "sheet", "cell"],
  columns: [
    { field: "id", heading: "Mã", width: 18 },
    { field: "what", heading: "Nội dung ghi", width: 16 },
    { field: "unit", heading: "Đơn vị trình", width: 26 },
    { field: "received", heading: "Ngày nhận", width: 12 },
    { field: "channel", heading: "Kênh nhận", width: 12 },
    { field: "version", heading: "Bản thứ", width: 8 },
    { field: "nominations", heading: "Số đề nghị", width: 10 },
    { field: "file", heading: "Tệp", width: 24 },
    { field: "sheet", heading: "Trang", width: 16 },
    { field: "cell", heading: "Ô", width: 8 },
    { field: "text", heading: "Nguyên văn chưa đọc được", width: 30 },
    { field: "totals", heading: "Dòng tổng", width: 30 },
    { field: "totalsCell", heading: "Ô dòng tổng", width: 10 },
    { field: "listForm", heading: "Mẫu danh sách", width: 12 },
    { field: "unitKind", heading: "Loại", width: 10 },
    { field: "headingRow", heading: "Dòng tiêu đề", width: 10 },
    { field: "firstRow", heading: "Dòng đầu", width: 10 },
    { field: "lastRow", heading: "Dòng cuối", width: 10 },
    { field: "columns", heading: "Cột", width: 24 },
    { field: "confidence", heading: "Độ chắc chắn", width: 12 },
    { field: "doubts", heading: "Điểm cần xem", width: 30 },
    { field: "legacy", heading: "Bảng mã cũ", width: 10 },
    { field: "replaces", heading: "Thay cho", width: 18 },
    { field: "submission", heading: "Bài nộp", width: 18 },
    { field: "sha256", heading: "SHA-256", width: 20 },
  ],
};

const LIST = "danh sách";
const UNREAD: Readonly<Record<UnreadCell["reason"], string>> = {
  "no-list-on-sheet": "trang không có danh sách",
  "row-outside-list": "dòng ngoài danh sách",
  "row-without-candidate": "dòng không có người, tập thể",
  "several-candidates": "ô có thể ghi nhiều người",
  "error-value": "ô báo lỗi",
};

const LEGACY: Readonly<Record<LegacyEncoding, string>> = { tcvn3: "TCVN3", vni: "VNI" };
const CONFIDENCE: Readonly<Record<ListConfidence, string>> = {
  sure: "chắc chắn",
  likely: "khá chắc",
  doubtful: "cần người xem",
};
const DOUBTS: Readonly<Record<ReadingDoubt, string>> = {
  "no-candidate-column": "không rõ cột nào là người, tập thể",
  "ambiguous-heading": "tiêu đề cột có nhiều nghĩa",
  "near-heading": "tiêu đề cột gõ sai",
  "repeated-heading": "hai cột cùng tiêu đề",
  "shifted-rows": "dòng lệch cột",
  "name-in-part": "có dòng chỉ có họ hoặc chỉ có tên",
  "headings-by-shape": "dòng tiêu đề đoán theo dạng bảng",
  "rows-outside": "có dòng ngay dưới danh sách chưa đọc",
  "broken-numbering": "số thứ tự không liền",
  "group-with-data": "dòng nhóm có số liệu",
  "form-unclear": "không rõ là danh sách nào của kế hoạch",
  "unit-unclear": "không rõ đơn vị trình",
  "legacy-encoding": "chữ theo bảng mã cũ",
  "hidden-parts": "có trang, dòng hoặc cột bị ẩn",
  formulas: "có công thức trong danh sách",
};

export function receivedListRecord(list: ReceivedList): RecordContent<ReceivedField> {
  return {
    id: textCell(list.id),
    what: textCell(LIST),
    file: textCell(list.file),
    sha256: textCell(list.sha256),
    sheet: textCell(list.sheet),
    cell: textCell(list.unitCell ?? ""),
    listForm: textCell(list.listForm ?? ""),
    submission: textCell(list.submission),
    unit: textCell(list.submittingUnit ?? ""),
    unitKind: textCell(list.unitKind ?? ""),
    headingRow: numberCell(list.headingRow),
    firstRow: numberCell(list.firstRow),
    lastRow: numberCell(list.lastRow),
    columns: textCell(
      Object.entries(list.columns)
        .map(([field, letter]) => `${field}=${letter}`)
        .join(" "),
    ),
    nominations: numberCell(list.nominations),
    totals: textCell(list.totals?.text ?? ""),
    totalsCell: textCell(list.totals?.cell ?? ""),
    received: dateContent(list.received),
    channel: textCell(list.channel),
    version: numberCell(list.version),
    replaces: textCell(list.replaces ?? ""),
    legacy: textCell(list.legacy ?? ""),
    confidence: textCell(CONFIDENCE[list.confidence]),
    doubts: textCell(list.doubts.map((doubt) => DOUBTS[doubt]).join("; ")),
  };
}

export function unreadCellRecord(cell: UnreadCell, sha256: string): RecordContent<ReceivedField> {
  return {
    what: textCell(UNREAD[cell.reason]),
    file: textCell(cell.source.file),
    sha256: textCell(sha256),
    sheet: textCell(cell.source.sheet),
    cell: textCell(cell.source.cell),
    text: textCell(cell.text),
  };
}

/** A cell that could not be placed, with the SHA-256 of its file: names of files are not theirs alone. */
export interface LedgerUnread extends UnreadCell {
  readonly sha256: string;
}

export interface ReceivedLedger {
  /** The lists in force: none that a newer version has taken the place of. */
  readonly lists: readonly ReceivedList[];
  /** Earlier versions, whose place others have taken. */
  readonly replaced: readonly ReceivedList[];
  /** Of the sheets whose lists are in force. */
  readonly unread: readonly LedgerUnread[];
  /** SHA-256 of every file that has been received. */
  readonly files: ReadonlySet<string>;
}

export const EMPTY_LEDGER: ReceivedLedger = {
  lists: [],
  replaced: [],
  unread: [],
  files: new Set(),
};

export function readLedger(grid: Grid, table: CellRange): ReceivedLedger {
  const { records } = readRecords(RECEIVED_SHEET, grid, table);
  const all = records
    .filter(({ text }) => text("what") === LIST)
    .map((record) => readList(record, grid));
  const gone = replacedIn(all);
  const lists = all.filter(({ id }) => !gone.has(id));
  const replaced = all.filter(({ id }) => gone.has(id));
  const isInForce = inForce(lists, replaced);
  return {
    lists,
    replaced,
    unread: records.filter(isInForce).flatMap(readUnread),
    files: new Set(records.map(({ text }) => text("sha256"))),
  };
}

/** Ids of the lists whose place a later version has taken; two that name each other both count. */
function replacedIn(lists: readonly ReceivedList[]): ReadonlySet<string> {
  const versions = new Map(lists.map(({ id, version }) => [id, version]));
  return new Set(
    lists.flatMap(({ replaces, version }) =>
      replaces !== null && version > (versions.get(replaces) ?? Infinity) ? [replaces] : [],
    ),
  );
}

/** A cell that was not read is no longer of interest where all lists of its sheet, or of its file, were replaced. */
function inForce(lists: readonly ReceivedList[], replaced: readonly ReceivedList[]) {
  const sheetKey = (sha256: string, sheet: string) => JSON.stringify([sha256, sheet]);
  const files = new Set(lists.map(({ sha256 }) => sha256));
  const sheets = new Set(lists.map(({ sha256, sheet }) => sheetKey(sha256, sheet)));
  const goneFiles = new Set(replaced.map(({ sha256 }) => sha256));
  const goneSheets = new Set(replaced.map(({ sha256, sheet }) => sheetKey(sha256, sheet)));
  return ({ text }: ReadRecord<ReceivedField>): boolean => {
    const sha256 = text("sha256");
    const key = sheetKey(sha256, text("sheet"));
    if (goneFiles.has(sha256) && !files.has(sha256)) return false;
    return sheets.has(key) || !goneSheets.has(key);
  };
}

function readList(record: ReadRecord<ReceivedField>, grid: Grid): ReceivedList {
  const { text } = record;
  const count = (field: ReceivedField) => {
    const { value } = record.cell(field);
    return typeof value === "number" ? value : 0;
  };
  return {
    id: text("id"),
    file: text("file"),
    sha256: text("sha256"),
    sheet: text("sheet"),
    listForm: orNull(text("listForm")),
    submittingUnit: orNull(text("unit")),
    unitKind: orNull(text("unitKind")),
    unitCell: orNull(text("cell")),
    submission: text("submission"),
    headingRow: count("headingRow"),
    firstRow: count("firstRow"),
    lastRow: count("lastRow"),
    columns: readColumns(text("columns")),
    nominations: count("nominations"),
    totals: text("totals") === "" ? null : { text: text("totals"), cell: text("totalsCell") },
    received: isoOfCell(record.cell("received"), grid.dateSystem),
    channel: text("channel"),
    version: count("version") || 1,
    replaces: orNull(text("replaces")),
    legacy: keyOfWord(LEGACY, text("legacy")),
    confidence: keyOfWord(CONFIDENCE, text("confidence")) ?? "doubtful",
    doubts: text("doubts")
      .split("; ")
      .flatMap((words) => keyOfWord(DOUBTS, words) ?? []),
  };
}

function keyOfWord<K extends string>(words: Readonly<Record<K, string>>, text: string): K | null {
  const entries = Object.entries(words) as [K, string][];
  return entries.find(([, word]) => word === text)?.[0] ?? null;
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

function readColumns(text: string): Partial<Record<NominationField, string>> {
  return Object.fromEntries(
    text.split(" ").flatMap((pair) => {
      const [field, letter] = pair.split("=");
      return field && letter ? [[field, letter]] : [];
    }),
  );
}

function readUnread({ text }: ReadRecord<ReceivedField>): readonly LedgerUnread[] {
  const reasons = Object.entries(UNREAD) as [UnreadCell["reason"], string][];
  const reason = reasons.find(([, words]) => words === text("what"))?.[0];
  if (reason === undefined) return [];
  const source = { file: text("file"), sheet: text("sheet"), cell: text("cell") };
  return [{ source, text: text("text"), reason, sha256: text("sha256") }];
}
