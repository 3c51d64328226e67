import type { CellValue } from "../../../src/domain/grid/grid";
import { readTallies, TALLY_SHEET, tallyRecord } from "../../../src/domain/sheets/tallySheet";
import { putRecords, rearranged, typed } from "./sheetKit";

const COUNTS = {
  "Tổng số thành viên": 9,
  "Có mặt": 8,
  "Đồng ý": 5,
  "Không đồng ý": 0,
  "Phiếu trắng": 1,
  "Không hợp lệ": 1,
  "Không thu về": 1,
} as const;
const TALLY = {
  members: 9,
  present: 8,
  agree: 5,
  disagree: 0,
  blank: 1,
  invalid: 1,
  notReturned: 1,
};

async function counted(counts: Readonly<Record<string, CellValue>>) {
  const candidate = { id: "DN-1", name: "=Mai", unit: "Cụm THPT số 1" };
  return typed(
    await putRecords(TALLY_SHEET, [tallyRecord(candidate)]),
    ...Object.entries(counts).map(([heading, value]) => ({ heading, record: 0, value })),
  );
}

test("the five counts of a ballot come back, zero being a count", async () => {
  const { grid, range } = await counted(COUNTS);
  expect(readTallies(grid, range)).toEqual({
    sheet: "Kiểm phiếu",
    columns: new Map(TALLY_SHEET.columns.map(({ field }, at) => [field, at])),
    tallies: [{ nomination: "DN-1", row: 4, cell: "D5", tally: TALLY, unread: [] }],
  });
});

test("they come back from moved columns", async () => {
  const { grid, range } = rearranged(await counted(COUNTS));
  expect(readTallies(grid, range).tallies).toEqual([
    { nomination: "DN-1", row: 6, cell: "K7", tally: TALLY, unread: [] },
  ]);
});

test("not one count written is no vote yet", async () => {
  const { grid, range } = await counted({});
  expect(readTallies(grid, range).tallies).toEqual([
    { nomination: "DN-1", row: 4, cell: "D5", tally: null, unread: [] },
  ]);
});

test.each<[CellValue]>([[null], ["5 phiếu"], [5.5], ["không"]])(
  "a count of %p is unread, and nothing is taken for 0",
  async (value) => {
    const { grid, range } = await counted({ ...COUNTS, "Đồng ý": value });
    expect(readTallies(grid, range).tallies).toEqual([
      {
        nomination: "DN-1",
        row: 4,
        cell: "D5",
        tally: null,
        unread: [{ count: "agree", cell: "F5" }],
      },
    ]);
  },
);

test("a row without a nomination's id is no vote", async () => {
  const { grid, range } = await counted({ ...COUNTS, "Mã đề nghị": null });
  expect(readTallies(grid, range).tallies).toEqual([]);
});
