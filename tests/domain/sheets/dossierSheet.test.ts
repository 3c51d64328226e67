import { DOSSIER_SHEET, dossierRecord, readDossier } from "../../../src/domain/sheets/dossierSheet";
import { PLAN, putRecords, rearranged, typed, withoutColumns } from "./sheetKit";

const ITEM = PLAN.dossierItems[0]!;
const OWED = { unit: "Trường THPT Hoa Sen", nomination: "", name: "", item: ITEM.name };
const PER_PERSON = { unit: "Cụm THPT số 1", nomination: "DN-1", name: "Lê Văn Sơn", item: "Ảnh" };
const RECORDS = [dossierRecord(OWED), dossierRecord(PER_PERSON)];
const UNSAID = {
  state: null,
  date: null,
  dated: null,
  confirmedBy: "",
  form: null,
  by: "",
  evidence: "",
  paths: [],
};

test("comes back without anything that nobody has written", async () => {
  const { grid, range } = await putRecords(DOSSIER_SHEET, RECORDS);
  const blank = (cell: string) => ({ value: null, text: "", cell });
  expect(readDossier(PLAN, grid, range)).toEqual({
    sheet: "Hồ sơ",
    records: [
      {
        ...UNSAID,
        item: ITEM.id,
        unit: OWED.unit,
        nomination: "",
        cell: "E5",
        copies: blank("J5"),
      },
      {
        ...UNSAID,
        item: null,
        unit: PER_PERSON.unit,
        nomination: "DN-1",
        cell: "E6",
        copies: blank("J6"),
      },
    ],
  });
});

test.each([
  ["có", "present"],
  ["CÓ ", "present"],
  ["thiếu", "missing"],
  ["Không cần", "notNeeded"],
  ["Chờ bổ sung", "awaited"],
  ["chưa", null],
  ["x", null],
])("the state %p is read as %p", async (value, state) => {
  const table = typed(
    await putRecords(DOSSIER_SHEET, RECORDS),
    { heading: "Tình trạng", record: 0, value },
    { heading: "Ngày nhận", record: 0, value: 43970 },
  );
  const moved = rearranged(table);
  for (const { grid, range } of [table, moved]) {
    expect(readDossier(PLAN, grid, range).records[0]).toMatchObject({ state, date: "2020-05-19" });
  }
});

test.each([
  ["giấy", "paper"],
  ["Điện tử", "electronic"],
  ["CẢ HAI", "both"],
  ["fax", null],
])("handed in as %p is read as %p, with the paper's own day and sets", async (value, form) => {
  const { grid, range } = typed(
    await putRecords(DOSSIER_SHEET, RECORDS),
    { heading: "Hình thức nộp", record: 1, value },
    { heading: "Ngày ghi trên giấy", record: 1, value: "05/5/2020" },
    { heading: "Số bộ", record: 1, value: 3 },
    { heading: "Người xác nhận", record: 1, value: "Hiệu trưởng" },
  );
  expect(readDossier(PLAN, grid, range).records[1]).toMatchObject({
    form,
    dated: "2020-05-05",
    copies: { value: 3, text: "3", cell: "J6" },
    confirmedBy: "Hiệu trưởng",
  });
});

test("a sheet without the later columns says nothing of what they hold", async () => {
  const later = ["Ngày ghi trên giấy", "Số bộ", "Người xác nhận", "Hình thức nộp", "Đường dẫn tệp"];
  const said = { heading: "Tình trạng", record: 0, value: "có" };
  const table = typed(await putRecords(DOSSIER_SHEET, RECORDS), said);
  const { grid, range } = withoutColumns(table, ...later);
  const [line] = readDossier(PLAN, grid, range).records;
  expect(line).toMatchObject({ ...UNSAID, state: "present" });
  expect(line?.copies.value).toBeNull();
});

test.each<[string, readonly string[]]>([
  ["THPT Hoa Sen/TTr.pdf", ["THPT Hoa Sen/TTr.pdf"]],
  ["A/1.pdf\nA/2, 3.pdf\r\n\nA/4.pdf", ["A/1.pdf", "A/2, 3.pdf", "A/4.pdf"]],
])("paths stand one below the other: %p", async (value, paths) => {
  const table = await putRecords(DOSSIER_SHEET, RECORDS);
  const { grid, range } = typed(table, { heading: "Đường dẫn tệp", record: 0, value });
  expect(readDossier(PLAN, grid, range).records.map((line) => line.paths)).toEqual([paths, []]);
});
