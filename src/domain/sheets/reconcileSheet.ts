import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type {
  NumberCell,
  PaperCount,
  PaperKind,
  PaperLine,
  SheetRecords,
} from "../checks/reviewData";
import { EMPTY, numberCell, textCell, type CellContent } from "../report/sheetContent";
import { numberOfCell } from "./numberOfCell";
import { readRecords, type ReadRecord, type RecordContent, type RecordSheet } from "./recordSheet";
import { wordList } from "./wordList";

export type PaperField =
  "unit" | "kind" | "reference" | PaperCount | "names" | "file" | "place" | "note";

export const PAPER_KIND_WORDS = wordList<PaperKind>([
  ["letter", "tờ trình", "TTr", "văn bản đề nghị"],
  ["list", "danh sách", "DS"],
  ["minutes", "biên bản", "BB"],
  ["report", "báo cáo kèm theo", "báo cáo", "BC"],
  ["decision", "quyết định", "dự thảo quyết định", "QĐ"],
  ["other", "khác"],
]);

/** `Đối chiếu`: what the papers of a unit say, so that they can be held against each other and the register. */
export const RECONCILE_SHEET: RecordSheet<PaperField> = {
  table: "BX_DoiChieu",
  title: "Đối chiếu",
  note: "Mỗi văn bản của một đơn vị một dòng. Số lượng để trống là văn bản không ghi, không phải bằng không. Họ tên ghi mỗi người hoặc tập thể một dòng trong ô.",
  key: ["unit", "kind", "reference", "file"],
  columns: [
    { field: "unit", heading: "Đơn vị", width: 28 },
    { field: "kind", heading: "Văn bản", width: 16, choices: PAPER_KIND_WORDS.choices },
    { field: "reference", heading: "Số, ngày", width: 24 },
    { field: "collectives", heading: "Số tập thể", width: 9 },
    { field: "individuals", heading: "Số cá nhân", width: 9 },
    { field: "total", heading: "Tổng", width: 9 },
    { field: "present", heading: "Có mặt", width: 9 },
    { field: "summoned", heading: "Được triệu tập", width: 9 },
    { field: "names", heading: "Họ tên trong văn bản", width: 34 },
    { field: "file", heading: "Tệp", width: 24 },
    { field: "place", heading: "Vị trí", width: 16 },
    { field: "note", heading: "Ghi chú", width: 28 },
  ],
};

export const PAPER_COUNTS: readonly PaperCount[] = [
  "collectives",
  "individuals",
  "total",
  "present",
  "summoned",
];

/** What is known of a paper; null and blank say nothing. */
export interface PaperFacts {
  readonly unit: string;
  readonly kind: PaperKind;
  readonly reference: string;
  readonly counts: Readonly<Record<PaperCount, number | null>>;
  readonly names: readonly string[];
  readonly file: string;
  readonly place: string;
  readonly note: string;
}

export function paperRecord(paper: PaperFacts): RecordContent<PaperField> {
  const counted = PAPER_COUNTS.map((count) => [count, countContent(paper.counts[count])] as const);
  return {
    unit: textCell(paper.unit),
    kind: textCell(PAPER_KIND_WORDS.write(paper.kind)),
    reference: textCell(paper.reference),
    ...Object.fromEntries(counted),
    names: textCell(paper.names.join("\n")),
    file: textCell(paper.file),
    place: textCell(paper.place),
    note: textCell(paper.note),
  };
}

function countContent(count: number | null): CellContent {
  return count === null ? EMPTY : numberCell(count);
}

/** The lines of `Đối chiếu`. */
export function readPapers(grid: Grid, table: CellRange): SheetRecords<PaperLine> {
  const { records } = readRecords(RECONCILE_SHEET, grid, table);
  return { sheet: grid.sheet, records: records.map(readLine) };
}

function readLine(record: ReadRecord<PaperField>): PaperLine {
  const { text, address, row } = record;
  const count = (field: PaperCount) => wholeNumber(record, field);
  return {
    unit: text("unit"),
    kind: PAPER_KIND_WORDS.read(text("kind")),
    reference: text("reference"),
    counts: {
      collectives: count("collectives"),
      individuals: count("individuals"),
      total: count("total"),
      present: count("present"),
      summoned: count("summoned"),
    },
    names: namesOf(text("names")),
    file: text("file"),
    place: text("place"),
    note: text("note"),
    row,
    cells: { unit: address("unit"), kind: address("kind"), names: address("names") },
  };
}

/** Nobody counts two and a half candidates: such a number is not known. */
function wholeNumber({ cell, address }: ReadRecord<PaperField>, field: PaperCount): NumberCell {
  const read = numberOfCell(cell(field), address(field));
  const isCount = read.value !== null && Number.isInteger(read.value) && read.value >= 0;
  return isCount ? read : { ...read, value: null };
}

/** One name a line; bullets and numbers before it are no part of it. */
function namesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/^\s*(?:[-+•*]|\d{1,3}[.)])\s*/u, "").trim())
    .filter((line) => line !== "");
}
