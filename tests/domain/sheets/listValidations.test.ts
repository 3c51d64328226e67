import type { ListValidation, SheetContent } from "../../../src/domain/report/sheetContent";
import { canBeListed } from "../../../src/domain/report/canBeListed";
import { textCell } from "../../../src/domain/report/sheetContent";
import { appendRecords } from "../../../src/domain/sheets/appendRecords";
import { changeRecords } from "../../../src/domain/sheets/changeRecords";
import { COUNCIL_SHEET } from "../../../src/domain/sheets/councilSheet";
import { DOSSIER_SHEET } from "../../../src/domain/sheets/dossierSheet";
import { FACT_SHEET } from "../../../src/domain/sheets/factSheet";
import { HISTORY_SHEET } from "../../../src/domain/sheets/historySheet";
import { INITIATIVE_SHEET } from "../../../src/domain/sheets/initiativeSheet";
import { OPINION_SHEET } from "../../../src/domain/sheets/opinionSheet";
import { RECONCILE_SHEET } from "../../../src/domain/sheets/reconcileSheet";
import { recordSheetContent, type RecordSheet } from "../../../src/domain/sheets/recordSheet";
import { READING_SHEET } from "../../../src/domain/sheets/readingSheet";
import { REGISTER_SHEET } from "../../../src/domain/sheets/registerSheet";
import { TIMETABLE_SHEET } from "../../../src/domain/sheets/timetableSheet";
import { unitSheet } from "../../../src/domain/sheets/unitSheet";
import { memoryPort } from "../../../src/workbook/memoryPort";
import { MemoryWorkbook } from "../../../src/workbook/MemoryWorkbook";
import { replaceSheets } from "../../../src/workbook/replaceSheets";
import { PLAN, put, rearranged } from "./sheetKit";

const SHEET: RecordSheet<"id" | "state" | "scope"> = {
  table: "BX_Thu",
  title: "Thử",
  note: "",
  key: ["id"],
  columns: [
    { field: "id", heading: "Mã", width: 8 },
    { field: "state", heading: "Tình trạng", width: 8, choices: ["có", "thiếu"] },
    { field: "scope", heading: "Phạm vi", width: 8, choices: ["cơ sở", "tỉnh, bộ"] },
  ],
};
const TWO = [{ id: textCell("1") }, { id: textCell("2") }];

/** Where the lists stand: column, first row, last row, choices. */
function placesOf(validations: readonly ListValidation[] | undefined) {
  return (validations ?? []).map(({ range, choices }) => {
    expect([range.left, canBeListed(choices)]).toEqual([range.right, true]);
    return [range.left, range.top, range.bottom, choices];
  });
}

/** Headings of the columns that have a list. */
function listedIn(sheet: RecordSheet<string>): readonly string[] {
  const { validations = [] }: SheetContent = recordSheetContent(sheet, []);
  return validations.map(({ range }) => sheet.columns[range.left]?.heading ?? "");
}

test("a new sheet offers the words of its columns, save those that Excel cannot list", () => {
  expect(placesOf(recordSheetContent(SHEET, TWO).validations)).toEqual([
    [1, 4, 5, ["có", "thiếu"]],
  ]);
});

test("records added below have the list, too, wherever people have moved the column", async () => {
  const standing = rearranged(await put(recordSheetContent(SHEET, TWO)));
  const appended = appendRecords(SHEET, standing, [{ id: textCell("3") }]);
  const changed = changeRecords(SHEET, standing, { edits: [], added: [{ id: textCell("3") }] });
  if (!appended.ok || !changed.ok) throw new Error("refused");
  const { table, validations } = appended.value;
  const [[column, top, bottom] = []] = placesOf(validations);
  expect([column, top, bottom]).toEqual([5, 6, table?.range.bottom]);
  expect(placesOf(changed.value.change.validations)).toEqual([[5, 8, 8, ["có", "thiếu"]]]);
});

test("a record changed in place leaves the lists alone", async () => {
  const standing = await put(recordSheetContent(SHEET, TWO));
  const edits = [{ row: 4, values: { state: textCell("có") } }];
  const changed = changeRecords(SHEET, standing, { edits, added: [] });
  expect(changed.ok && changed.value.change.validations).toBeUndefined();
});

test("the lists stand in the workbook, and go on with the records added", async () => {
  const model = new MemoryWorkbook();
  const standing = await put(recordSheetContent(SHEET, TWO), model);
  const changed = changeRecords(SHEET, standing, { edits: [], added: [{ id: textCell("3") }] });
  if (!changed.ok) throw new Error(changed.fault.code);
  expect(await replaceSheets(memoryPort(model), [changed.value.change])).toMatchObject({
    ok: true,
  });
  const all = model.sheet("Thử")!.validations.all;
  expect(placesOf(all)).toEqual([[1, 4, 6, ["có", "thiếu"]]]);
});

test.each<[string, RecordSheet<string>, readonly string[]]>([
  ["Hồ sơ", DOSSIER_SHEET, ["Tình trạng", "Hình thức nộp"]],
  ["Đơn vị", unitSheet(PLAN), ["Loại đơn vị", "Cấp quản lý", "Mức xếp loại của đơn vị"]],
  ["Hội đồng", COUNCIL_SHEET, ["Quyền biểu quyết", "Có mặt"]],
  [
    "Thông tin xét",
    FACT_SHEET,
    [
      "Mức hoàn thành nhiệm vụ",
      "Kỷ luật trong năm",
      "Đang bị xem xét, điều tra, khiếu nại",
      "Là cán bộ quản lý",
      "Trực tiếp giảng dạy, phục vụ",
      "Giới tính",
    ],
  ],
  ["Lịch sử", HISTORY_SHEET, ["Mức hoàn thành nhiệm vụ", "Loại khen"]],
  // Its scopes are written with a comma.
  ["Sáng kiến", INITIATIVE_SHEET, ["Đã áp dụng"]],
  ["Ý kiến xét", OPINION_SHEET, ["Ý kiến"]],
  ["Tiến độ", TIMETABLE_SHEET, ["Tình trạng"]],
  ["Đối chiếu", RECONCILE_SHEET, ["Văn bản"]],
  ["Danh sách", REGISTER_SHEET, ["Tình trạng"]],
  ["Cách đọc", READING_SHEET, ["Loại"]],
])("sheet %s offers words in its columns of few words", (_title, sheet, headings) => {
  expect(listedIn(sheet)).toEqual(headings);
});

test("kinds of units with a comma in their name are not listed", () => {
  const [kind] = PLAN.unitKinds;
  const unitKinds = [{ ...kind!, name: "Phòng quận, huyện" }];
  expect(listedIn(unitSheet({ unitKinds }))).not.toContain("Loại đơn vị");
});
