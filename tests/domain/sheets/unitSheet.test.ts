import { readUnits, UNIT_SHEET, unitRecord } from "../../../src/domain/sheets/unitSheet";
import { PLAN, putRecords, rearranged, typed, withoutColumns } from "./sheetKit";

const RECORDS = [
  unitRecord(PLAN, { name: "Trường THPT Hoa Sen", kind: "school" }),
  unitRecord(PLAN, { name: "=Cụm THPT số 1", kind: "cluster" }),
  unitRecord(PLAN, { name: "Phòng GDĐT", kind: null }),
];
const UNSAID = { level: null, parent: "", followedBy: "", rating: null };
const COLUMNS = [
  ["Cấp quản lý", "Sở"],
  ["Đơn vị cấp trên", "Sở GDĐT"],
  ["Người theo dõi", "Vũ Thị Lan"],
  ["Mức xếp loại của đơn vị", "HTXSNV"],
  ["Số người", 84],
  ["Số người có sáng kiến", "50"],
  ["Số sáng kiến", "khoảng 60"],
  ["Số sáng kiến được áp dụng", "30,5"],
] as const;

function unsaidNumbers(row: number) {
  const blank = (column: string) => ({ value: null, text: "", cell: `${column}${String(row)}` });
  return {
    staff: blank("G"),
    initiativeAuthors: blank("H"),
    initiatives: blank("I"),
    initiativesApplied: blank("J"),
  };
}

test("comes back, with the cell of each name; nothing is said that nobody wrote", async () => {
  const { grid, range } = await putRecords(UNIT_SHEET, RECORDS);
  const unit = (name: string, kind: string | null, row: number) => ({
    ...UNSAID,
    name,
    kind,
    row: row - 1,
    cell: `A${String(row)}`,
    numbers: unsaidNumbers(row),
  });
  expect(readUnits(PLAN, grid, range)).toEqual({
    sheet: "Đơn vị",
    records: [
      unit("Trường THPT Hoa Sen", "school", 5),
      unit("=Cụm THPT số 1", "cluster", 6),
      unit("Phòng GDĐT", null, 7),
    ],
  });
});

test("gives what people wrote of a unit", async () => {
  const edits = COLUMNS.map(([heading, value]) => ({ heading, record: 0, value }));
  const { grid, range } = typed(await putRecords(UNIT_SHEET, RECORDS), ...edits);
  expect(readUnits(PLAN, grid, range).records[0]).toEqual({
    name: "Trường THPT Hoa Sen",
    kind: "school",
    cell: "A5",
    row: 4,
    level: "department",
    parent: "Sở GDĐT",
    followedBy: "Vũ Thị Lan",
    rating: "excellent",
    numbers: {
      staff: { value: 84, text: "84", cell: "G5" },
      initiativeAuthors: { value: 50, text: "50", cell: "H5" },
      initiatives: { value: null, text: "khoảng 60", cell: "I5" },
      initiativesApplied: { value: 30.5, text: "30,5", cell: "J5" },
    },
  });
});

test("a sheet without the later columns says nothing of what they hold", async () => {
  const table = await putRecords(UNIT_SHEET, RECORDS);
  const { grid, range } = withoutColumns(table, ...COLUMNS.map(([heading]) => heading));
  const [unit] = readUnits(PLAN, grid, range).records;
  expect(unit).toMatchObject({ ...UNSAID, name: "Trường THPT Hoa Sen", kind: "school" });
  expect(Object.values(unit!.numbers).map(({ value }) => value)).toEqual([null, null, null, null]);
});

test("comes back from moved columns", async () => {
  const { grid, range } = rearranged(await putRecords(UNIT_SHEET, RECORDS));
  expect(readUnits(PLAN, grid, range).records.map(({ name, cell }) => [name, cell])).toEqual([
    ["Trường THPT Hoa Sen", "O7"],
    ["=Cụm THPT số 1", "O8"],
    ["Phòng GDĐT", "O9"],
  ]);
});

test.each([
  ["CỤM TRƯỜNG TRUNG HỌC PHỔ THÔNG", "cluster"],
  ["trường", null],
  ["", null],
])("a kind written as %p is read as %p", async (value, kind) => {
  const place = { heading: "Loại đơn vị", record: 0, value };
  const { grid, range } = typed(await putRecords(UNIT_SHEET, RECORDS), place);
  expect(readUnits(PLAN, grid, range).records[0]?.kind).toBe(kind);
});

test("a line without a name is no unit", async () => {
  const place = { heading: "Tên đơn vị", record: 0, value: " " };
  const { grid, range } = typed(await putRecords(UNIT_SHEET, RECORDS), place);
  expect(readUnits(PLAN, grid, range).records).toHaveLength(2);
});
