import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import { memoryKey, memoryOfLines, type MemoryKind, type MemoryLine } from "../intake/memoryLines";
import type { ReadingFault } from "../intake/readingFault";
import type { ReadingMemory } from "../intake/readingMemory";
import { awardByText } from "../regulation/awardByText";
import type { Plan } from "../regulation/schema";
import { textCell } from "../report/sheetContent";
import { dateContent } from "./cellDate";
import { COLUMN_WORDS, MEMORY_WORDS } from "./readingWords";
import { readRecords, type ReadRecord, type RecordContent, type RecordSheet } from "./recordSheet";

export type ReadingField = "kind" | "shape" | "unit" | "written" | "meaning" | "person" | "day";

/** `Cách đọc`: what people have decided about reading lists; the office's own ways to write awards too. */
export const READING_SHEET: RecordSheet<ReadingField> = {
  table: "BX_CachDoc",
  title: "Cách đọc",
  note: "Mỗi dòng một cách hiểu đã quyết định; sửa, thêm, xóa tại đây. Viết tắt danh hiệu của cơ quan: ghi Loại là danh hiệu. Dạng bảng hoặc Đơn vị để trống là áp dụng chung.",
  key: ["kind", "shape", "unit", "written"],
  columns: [
    { field: "kind", heading: "Loại", width: 11, choices: MEMORY_WORDS.choices },
    { field: "shape", heading: "Dạng bảng", width: 14 },
    { field: "unit", heading: "Đơn vị", width: 26 },
    { field: "written", heading: "Nguyên văn", width: 36 },
    { field: "meaning", heading: "Hiểu là", width: 36 },
    { field: "person", heading: "Người quyết định", width: 22 },
    { field: "day", heading: "Ngày", width: 12 },
  ],
};

/** Who decided, and on what day (`YYYY-MM-DD`; null where the clock is not known). */
export interface Decider {
  readonly person: string;
  readonly day: string | null;
}

export function readingRecord(
  plan: Plan,
  line: MemoryLine,
  { person, day }: Decider,
): RecordContent<ReadingField> {
  return {
    kind: textCell(MEMORY_WORDS.write(line.kind)),
    shape: textCell(line.shape),
    unit: textCell(line.unit),
    written: textCell(line.written),
    meaning: textCell(meaningText(plan, line)),
    person: textCell(person),
    day: dateContent(day),
  };
}

/** What the line says in column `Hiểu là`. */
export function meaningText(plan: Plan, line: MemoryLine): string {
  if (line.kind === "column") return COLUMN_WORDS.write(line.meaning);
  if (line.kind !== "award") return line.meaning;
  return plan.awards.find(({ code }) => code === line.meaning)?.name ?? line.meaning;
}

export interface ReadMemory {
  readonly memory: ReadingMemory;
  readonly faults: readonly ReadingFault[];
}

/** A line of the sheet with its row; null in place of a line that cannot be read. */
export interface ReadingRow {
  readonly row: number;
  readonly line: MemoryLine;
  readonly cell: string;
}

/** The decisions that stand on the sheet, and the lines that cannot be read. */
export function readMemory(plan: Plan, grid: Grid, table: CellRange): ReadMemory {
  const { rows, faults } = readReadingRows(plan, grid, table);
  const byKey = new Map<string, ReadingRow[]>();
  for (const row of rows) {
    const key = memoryKey(row.line);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const groups = [...byKey.values()];
  const agrees = (group: readonly ReadingRow[]) =>
    group.every(({ line }) => line.meaning === group[0]?.line.meaning);
  const contradicting = groups.filter((group) => !agrees(group)).flat();
  return {
    memory: memoryOfLines(groups.filter(agrees).flatMap(([first]) => (first ? [first.line] : []))),
    faults: [
      ...faults,
      ...contradicting.map(({ cell, line }): ReadingFault => {
        return { code: "contradicting-lines", sheet: grid.sheet, cell, text: line.written };
      }),
    ],
  };
}

/** The lines that can be read, with their rows; `readMemory` tells which of them count. */
export function readReadingRows(
  plan: Plan,
  grid: Grid,
  table: CellRange,
): { readonly rows: readonly ReadingRow[]; readonly faults: readonly ReadingFault[] } {
  const { records } = readRecords(READING_SHEET, grid, table);
  const read = records.map((record) => readLine(plan, grid.sheet, record));
  return {
    rows: read.flatMap((one) => ("line" in one ? [one] : [])),
    faults: read.flatMap((one) => ("code" in one ? [one] : [])),
  };
}

function readLine(
  plan: Plan,
  sheet: string,
  record: ReadRecord<ReadingField>,
): ReadingRow | ReadingFault {
  const { row, text, address } = record;
  const fault = (code: ReadingFault["code"], field: ReadingField): ReadingFault => {
    return { code, sheet, cell: address(field), text: text(field) };
  };
  const kind = MEMORY_WORDS.read(text("kind"));
  if (kind === null) return fault("unknown-kind", "kind");
  if (text("written") === "") return fault("blank-part", "written");
  if (text("meaning") === "") return fault("blank-part", "meaning");
  const line = lineOf(plan, kind, text);
  if (line) return { row, line, cell: address("written") };
  return fault(kind === "award" ? "unknown-award" : "unknown-field", "meaning");
}

function lineOf(
  plan: Plan,
  kind: MemoryKind,
  text: (field: ReadingField) => string,
): MemoryLine | null {
  const written = text("written");
  if (kind === "column") {
    const meaning = COLUMN_WORDS.read(text("meaning"));
    return meaning && { kind, shape: text("shape"), unit: text("unit"), written, meaning };
  }
  const meaning =
    kind === "award" ? awardByText(text("meaning"), plan.awards)?.code : text("meaning");
  return meaning === undefined ? null : { kind, shape: "", unit: "", written, meaning };
}
