import { memoryLines, type MemoryLine } from "../../../src/domain/intake/memoryLines";
import type { ReadingMemory } from "../../../src/domain/intake/readingMemory";
import { readingRecord, readMemory, READING_SHEET } from "../../../src/domain/sheets/readingSheet";
import { PLAN, putRecords, rearranged, typed } from "./sheetKit";

const MEMORY: ReadingMemory = {
  columns: [
    { shape: "B7K2", unit: "Trường THPT Hoa Sen", heading: "GK", meaning: "commendation" },
    { shape: "", unit: "", heading: "Ghi chú / Khác", meaning: "other" },
  ],
  units: [{ received: "THPT Hoa Sen", chosen: "Trường THPT Hoa Sen" }],
  awards: [{ written: "CSTĐTQ", award: "CSTD_TQ" }],
  repairs: [{ before: "Tr­ường", after: "Trường" }],
};
const BY = { person: "Vũ Thị Lan", day: "2020-05-11" };

const placed = () =>
  putRecords(
    READING_SHEET,
    memoryLines(MEMORY).map((line) => readingRecord(PLAN, line, BY)),
  );

test("comes back as it was written, wherever people move the columns", async () => {
  const standing = await placed();
  for (const { grid, range } of [standing, rearranged(standing)]) {
    expect(readMemory(PLAN, grid, range)).toEqual({ memory: MEMORY, faults: [] });
  }
});

test("an award stands under its name, and is read by any name that the plan has for it", async () => {
  const alias = { heading: "Hiểu là", record: 3, value: "CSTĐ toàn quốc" };
  const { grid, range } = typed(await placed(), alias);
  expect(readMemory(PLAN, grid, range).memory.awards).toEqual(MEMORY.awards);
});

test.each([
  { heading: "Loại", record: 0, value: "dòng", code: "unknown-kind", cell: "A5" },
  { heading: "Nguyên văn", record: 0, value: "", code: "blank-part", cell: "D5" },
  { heading: "Hiểu là", record: 1, value: "cột lạ", code: "unknown-field", cell: "E6" },
  { heading: "Hiểu là", record: 2, value: " ", code: "blank-part", cell: "E7" },
  {
    heading: "Hiểu là",
    record: 3,
    value: "Huân chương Sao Hôm",
    code: "unknown-award",
    cell: "E8",
  },
])("a line that holds %o is told and not counted", async ({ code, cell, ...edit }) => {
  const { grid, range } = typed(await placed(), edit);
  const { memory, faults } = readMemory(PLAN, grid, range);
  expect(faults).toEqual([{ code, sheet: "Cách đọc", cell, text: edit.value.trim() }]);
  expect(memoryLines(memory)).toHaveLength(4);
});

test("two lines that contradict each other are both told, and neither counts", async () => {
  const [award] = memoryLines({ ...MEMORY, columns: [], units: [], repairs: [] });
  const meaning = PLAN.awards.find(({ code }) => code !== "CSTD_TQ")!.code;
  const other: MemoryLine = { kind: "award", shape: "", unit: "", written: "cstđtq", meaning };
  const { grid, range } = await putRecords(
    READING_SHEET,
    [award!, other].map((line) => readingRecord(PLAN, line, BY)),
  );
  const { memory, faults } = readMemory(PLAN, grid, range);
  expect(memory.awards).toEqual([]);
  expect(faults.map(({ code, cell }) => [code, cell])).toEqual([
    ["contradicting-lines", "D5"],
    ["contradicting-lines", "D6"],
  ]);
});

test("a line that stands twice counts once", async () => {
  const lines = memoryLines(MEMORY).map((line) => readingRecord(PLAN, line, BY));
  const { grid, range } = await putRecords(READING_SHEET, [...lines, ...lines]);
  expect(readMemory(PLAN, grid, range)).toEqual({ memory: MEMORY, faults: [] });
});
