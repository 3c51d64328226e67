import { textCell } from "../../../src/domain/report/sheetContent";
import { HISTORY_SHEET, readHistory } from "../../../src/domain/sheets/historySheet";
import { anAward } from "../checks/evidenceKit";
import { putRecords, typed } from "./sheetKit";

const SEED = { unit: textCell("Trường THPT Hoa Sen") };

const AWARDS = [
  anAward({ code: "LDTT", name: "Lao động tiên tiến", aliases: ["LĐTT"] }),
  anAward({ code: "CSTDCS", name: "Chiến sĩ thi đua cơ sở", aliases: ["CSTĐCS"] }),
];

async function entryOf(values: Readonly<Record<string, string | number>>) {
  const edits = Object.entries(values).map(([heading, value]) => ({ heading, record: 0, value }));
  const { grid, range } = typed(await putRecords(HISTORY_SHEET, [SEED]), ...edits);
  return readHistory(AWARDS, grid, range);
}

test("an empty table has no lines", async () => {
  const { grid, range } = await putRecords(HISTORY_SHEET, []);
  expect(readHistory(AWARDS, grid, range)).toEqual({ sheet: "Lịch sử", records: [] });
});

test("a line is read as it stands", async () => {
  const { records } = await entryOf({
    "Mã đề nghị": "DN-1",
    "Họ tên hoặc tên tập thể": "Bà Trần Thị Mai",
    "Đơn vị": "Trường THPT Hoa Sen",
    Năm: "2020-2021",
    "Danh hiệu hoặc hình thức": "CSTĐCS",
    "Mức hoàn thành nhiệm vụ": "HTXSNV",
    "Số quyết định": "12/QĐ-UBND",
    "Ngày quyết định": "30/6/2021",
    "Cơ quan ban hành": "Chủ tịch UBND quận",
  });
  expect(records).toEqual([
    {
      nomination: "DN-1",
      name: "Bà Trần Thị Mai",
      unit: "Trường THPT Hoa Sen",
      year: { from: 2020, to: 2021 },
      yearText: "2020-2021",
      award: "CSTDCS",
      awardText: "CSTĐCS",
      rating: "excellent",
      ratingText: "HTXSNV",
      number: "12/QĐ-UBND",
      date: "2021-06-30",
      dateText: "30/6/2021",
      issuer: "Chủ tịch UBND quận",
      occasion: "regular",
      row: 4,
      cells: { year: "D5", award: "E5", rating: "F5", number: "G5", date: "H5", issuer: "I5" },
    },
  ]);
});

test("what cannot be read keeps its text and has no value", async () => {
  const { records } = await entryOf({
    Năm: "2020-2023",
    "Danh hiệu hoặc hình thức": "Lao động giỏi",
    "Mức hoàn thành nhiệm vụ": "tốt",
    "Ngày quyết định": "30/2/2021",
  });
  expect(records[0]).toMatchObject({
    year: null,
    yearText: "2020-2023",
    award: null,
    awardText: "Lao động giỏi",
    rating: null,
    ratingText: "tốt",
    date: null,
    dateText: "30/2/2021",
  });
});

test.each([
  ["", "regular"],
  ["Thường xuyên", "regular"],
  ["đột xuất", "sudden"],
  ["chuyên đề", "topic"],
  ["khác", "other"],
  ["thường niên", "other"],
])("a commendation written as %p is %s", async (value, occasion) => {
  const { records } = await entryOf({ Năm: 2020, "Loại khen": value });
  expect(records[0]).toMatchObject({ occasion, year: { from: 2020, to: 2020 } });
});
