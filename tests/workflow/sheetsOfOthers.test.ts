import { constantCell } from "../../src/domain/grid/grid";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { sheetsOfOthers } from "../../src/workflow/sheetsOfOthers";
import { valueOf } from "./workflowKit";

const CELL = { top: 0, left: 0, bottom: 0, right: 0 };
const TABLE = { top: 0, left: 0, bottom: 1, right: 0 };

interface SheetOf {
  readonly name: string;
  readonly table?: string;
  readonly object?: string;
  readonly hidden?: true;
  readonly empty?: true;
}

async function othersAmong(...sheets: readonly SheetOf[]) {
  const model = new MemoryWorkbook();
  for (const { name, table, object, hidden, empty } of sheets) {
    const sheet = valueOf(model.addSheet(name, hidden ? "hidden" : "visible"));
    if (!empty) sheet.setCell({ row: 0, column: 0 }, constantCell("Mã"));
    if (table !== undefined) valueOf(model.setTable(table, name, TABLE));
    if (object !== undefined) valueOf(model.setName(object, name, CELL));
  }
  return sheetsOfOthers(valueOf(await memoryPort(model).describe()));
}

const REGISTER: SheetOf = { name: "Danh sách", table: "BX_DanhSach", object: "BX_DanhSach_Trang" };

test.each<[string, SheetOf, "foreign" | "copy" | "neither"]>([
  ["a sheet of a person", { name: "Trường Hoa Sen" }, "foreign"],
  ["one with a table of its own", { name: "Hoa Sen", table: "Table1" }, "foreign"],
  ["a paper of ours", { name: "Bảng", object: "BX_BangTongHop" }, "neither"],
  ["a received copy", { name: "Nhận 1", object: "BX_Nguon_1" }, "neither"],
  ["one in another case", { name: "Sổ", table: "bx_hoso" }, "neither"],
  ["a mark sheet", { name: "Điểm - An", table: "BX_Diem_ABCD1234" }, "neither"],
  ["a hidden sheet", { name: "Kho", hidden: true }, "neither"],
  ["an empty sheet", { name: "Trang2", empty: true }, "neither"],
  ["a copy by its title", { name: "Danh sách (2)" }, "copy"],
  ["a copy by its table", { name: "Nháp", table: "BX_DanhSach2" }, "copy"],
  ["a copied mark sheet", { name: "Điểm nháp", table: "BX_Diem_ABCD12342" }, "copy"],
  ["another title in brackets", { name: "Danh sách (mới)" }, "foreign"],
  ["a longer title", { name: "Danh sách trường (2)" }, "foreign"],
])("%s", async (_, sheet, kind) => {
  expect(await othersAmong(REGISTER, sheet)).toEqual({
    foreignSheets: kind === "foreign" ? [sheet.name] : [],
    duplicateSheets: kind === "copy" ? [sheet.name] : [],
  });
});

test("ours that had to be made as (2) is no copy, and neither is the list that was there first", async () => {
  const others = await othersAmong({ name: "Danh sách" }, { ...REGISTER, name: "Danh sách (2)" });
  expect(others).toEqual({ foreignSheets: ["Danh sách"], duplicateSheets: [] });
});

test("without a sheet of ours nothing is a copy", async () => {
  expect(await othersAmong({ name: "Danh sách (2)" })).toEqual({
    foreignSheets: ["Danh sách (2)"],
    duplicateSheets: [],
  });
});

test("a copy's title is known though Excel has cut it", async () => {
  const name = "Điểm - Nguyễn Thị Minh Nguyệt A";
  const copy = `${name.slice(0, 27)} (2)`;
  const others = await othersAmong({ name, table: "BX_Diem_ABCD1234" }, { name: copy });
  expect([name.length, others.duplicateSheets]).toEqual([31, [copy]]);
});
