import { textCell } from "../../../src/domain/report/sheetContent";
import { PLEDGE_SHEET, readPledges } from "../../../src/domain/sheets/pledgeSheet";
import { anAward } from "../checks/evidenceKit";
import { putRecords, typed } from "./sheetKit";

const SEED = { unit: textCell("Trường THPT Hoa Sen") };

const AWARDS = [anAward({ code: "LDTT", name: "Lao động tiên tiến", aliases: ["LĐTT"] })];

async function pledgeOf(values: Readonly<Record<string, string | number>>) {
  const edits = Object.entries(values).map(([heading, value]) => ({ heading, record: 0, value }));
  const { grid, range } = typed(await putRecords(PLEDGE_SHEET, [SEED]), ...edits);
  return readPledges(AWARDS, grid, range);
}

test("a person's registration", async () => {
  const written = {
    "Đơn vị": "Trường THPT Hoa Sen",
    "Họ tên": "Nguyễn Thị Hoa",
    "Danh hiệu đăng ký": "lao động tiên tiến",
  };
  expect(await pledgeOf(written)).toEqual({
    sheet: "Đăng ký",
    records: [
      {
        unit: "Trường THPT Hoa Sen",
        name: "Nguyễn Thị Hoa",
        award: "LDTT",
        signed: { value: null, text: "", cell: "D5" },
        target: "",
        result: "",
        row: 4,
        cell: "A5",
      },
    ],
  });
});

test("a unit's own line says how many signed", async () => {
  const { records } = await pledgeOf({
    "Đơn vị": "Trường THPT Hoa Sen",
    "Danh hiệu đăng ký": "Cờ luân lưu",
    "Số người ký giao ước": 70,
    "Chỉ tiêu": "70 %",
    "Kết quả": "đạt",
  });
  expect(records[0]).toMatchObject({
    name: "",
    award: null,
    signed: { value: 70, text: "70", cell: "D5" },
    target: "70 %",
    result: "đạt",
  });
});
