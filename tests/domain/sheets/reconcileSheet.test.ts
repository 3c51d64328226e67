import {
  paperRecord,
  readPapers,
  RECONCILE_SHEET,
  type PaperFacts,
} from "../../../src/domain/sheets/reconcileSheet";
import { putRecords, rearranged, typed } from "./sheetKit";

const LETTER: PaperFacts = {
  unit: "Trường THPT Hoa Sen",
  kind: "letter",
  reference: "12/TTr-THPTHS ngày 05/5/2020",
  counts: { collectives: 5, individuals: 0, total: null, present: null, summoned: null },
  names: ["Trần Thị Mai", "=Lê Văn Sơn"],
  file: "to-trinh.docx",
  place: "Văn bản!A9",
  note: "bản ký",
};

const unsaid = (cell: string) => ({ value: null, text: "", cell });

test("comes back as it was written; what is not known is null, and none is none", async () => {
  const { grid, range } = await putRecords(RECONCILE_SHEET, [paperRecord(LETTER)]);
  expect(readPapers(grid, range)).toEqual({
    sheet: "Đối chiếu",
    records: [
      {
        ...LETTER,
        counts: {
          collectives: { value: 5, text: "5", cell: "D5" },
          individuals: { value: 0, text: "0", cell: "E5" },
          total: unsaid("F5"),
          present: unsaid("G5"),
          summoned: unsaid("H5"),
        },
        row: 4,
        cells: { unit: "A5", kind: "B5", names: "I5" },
      },
    ],
  });
});

test.each<[string | number, number | null]>([
  ["05", 5],
  [4, 4],
  ["mấy", null],
  [2.5, null],
  [-1, null],
])("the number %p is read as %p, wherever the column stands", async (value, count) => {
  const table = typed(await putRecords(RECONCILE_SHEET, [paperRecord(LETTER)]), {
    heading: "Số cá nhân",
    record: 0,
    value,
  });
  for (const { grid, range } of [table, rearranged(table)]) {
    expect(readPapers(grid, range).records[0]?.counts.individuals.value).toBe(count);
  }
});

test.each([
  ["tờ trình", "letter"],
  ["TTr", "letter"],
  ["BIÊN BẢN", "minutes"],
  ["bb", "minutes"],
  ["Danh sách", "list"],
  ["Báo cáo", "report"],
  ["thư", null],
])("the kind %p is read as %p", async (value, kind) => {
  const { grid, range } = typed(await putRecords(RECONCILE_SHEET, [paperRecord(LETTER)]), {
    heading: "Văn bản",
    record: 0,
    value,
  });
  expect(readPapers(grid, range).records[0]?.kind).toBe(kind);
});

test("names stand one a line, without numbers and dashes", async () => {
  const { grid, range } = typed(await putRecords(RECONCILE_SHEET, [paperRecord(LETTER)]), {
    heading: "Họ tên trong văn bản",
    record: 0,
    value: "1. Trần Thị Mai\r\n- Lê Văn Sơn\n\n2) Tổ 10A",
  });
  expect(readPapers(grid, range).records[0]?.names).toEqual([
    "Trần Thị Mai",
    "Lê Văn Sơn",
    "Tổ 10A",
  ]);
});
