import { textCell } from "../../../src/domain/report/sheetContent";
import { INITIATIVE_SHEET, readInitiatives } from "../../../src/domain/sheets/initiativeSheet";
import { putRecords, typed } from "./sheetKit";

const SEED = { unit: textCell("Trường THPT Hoa Sen") };

async function initiativesOf(values: Readonly<Record<string, string | number>>) {
  const edits = Object.entries(values).map(([heading, value]) => ({ heading, record: 0, value }));
  const { grid, range } = typed(await putRecords(INITIATIVE_SHEET, [SEED]), ...edits);
  return readInitiatives(grid, range);
}

test("a recognised initiative is read as it stands", async () => {
  expect(
    await initiativesOf({
      "Mã đề nghị": "DN-1",
      "Họ tên": "Trần Thị Mai",
      "Đơn vị": "Trường THPT Hoa Sen",
      "Tên sáng kiến, đề tài": "Dạy đọc theo nhóm nhỏ",
      Năm: "2021-2022",
      "Phạm vi": "cơ sở",
      "Số QĐ công nhận": "45/QĐ-PGDĐT",
      "Ngày QĐ": "20/5/2022",
      "Cơ quan công nhận": "Trưởng phòng GDĐT",
      "Đã áp dụng": "có",
    }),
  ).toEqual({
    sheet: "Sáng kiến",
    records: [
      {
        nomination: "DN-1",
        name: "Trần Thị Mai",
        unit: "Trường THPT Hoa Sen",
        title: "Dạy đọc theo nhóm nhỏ",
        year: { from: 2021, to: 2022 },
        scope: "base",
        number: "45/QĐ-PGDĐT",
        date: "2022-05-20",
        issuer: "Trưởng phòng GDĐT",
        isApplied: true,
        row: 4,
        cell: "D5",
      },
    ],
  });
});

test.each([
  ["Tỉnh, bộ", "province"],
  ["tỉnh", "province"],
  ["Bộ", "province"],
  ["toàn quốc", "nation"],
  ["trường", null],
])("the scope %p is read as %p; what nobody wrote is not stated", async (value, scope) => {
  const { records } = await initiativesOf({ "Phạm vi": value });
  expect(records[0]).toMatchObject({
    scope,
    year: null,
    number: "",
    date: null,
    isApplied: null,
  });
});
