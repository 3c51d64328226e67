import { constantCell, EMPTY_CELL } from "../../src/domain/grid/grid";
import {
  addSheet,
  cellOf,
  essence,
  range,
  readOne,
  valueOf,
  type MakeWorkbook,
} from "./contractKit";
import { describeClearing, describeObjects } from "./objectsContract";
import { describeRefusals } from "./workbookRefusals";
import { describeWriting } from "./writingContract";

const A1 = { row: 0, column: 0 };

/** All that the port `Workbook` promises, over whichever host `makeWorkbook` opens. */
export function describeWorkbookContract(name: string, makeWorkbook: MakeWorkbook): void {
  describe(name, () => {
    describe("describes", () => {
      describeDescribing(makeWorkbook);
    });
    describe("reads", () => {
      describeReading(makeWorkbook);
    });
    describe("writes", () => {
      describeWriting(makeWorkbook);
    });
    describe("clears and copies", () => {
      describeClearing(makeWorkbook);
    });
    describe("sheets, tables and names", () => {
      describeObjects(makeWorkbook);
    });
    describe("refuses", () => {
      describeRefusals(makeWorkbook);
    });
  });
}

function describeDescribing(makeWorkbook: MakeWorkbook): void {
  test("sheets in the order of the tabs, names, tables and whether it can be saved", async () => {
    const workbook = await makeWorkbook((model) => {
      const list = addSheet(model, "Danh sách");
      list.write({ row: 1, column: 1 }, [[constantCell("Họ tên")], [constantCell("Lê Thị Ba")]]);
      valueOf(model.addSheet("Ẩn", "hidden"));
      addSheet(model, "Khoá").isProtected = true;
      valueOf(model.addSheet("Rất ẩn", "veryHidden"));
      valueOf(model.setTable("BX_DanhSach", "Danh sách", range("B2:B3")));
      valueOf(model.setName("BX_Ten", "Danh sách", range("B2")));
      model.readOnly = true;
    });
    expect(valueOf(await workbook.describe())).toEqual({
      sheets: [
        { name: "Danh sách", visibility: "visible", protected: false, used: range("B2:B3") },
        { name: "Ẩn", visibility: "hidden", protected: false, used: null },
        { name: "Khoá", visibility: "visible", protected: true, used: null },
        { name: "Rất ẩn", visibility: "veryHidden", protected: false, used: null },
      ],
      names: [{ name: "BX_Ten", sheet: "Danh sách", range: range("B2") }],
      tables: [{ name: "BX_DanhSach", sheet: "Danh sách", range: range("B2:B3") }],
      readOnly: true,
    });
  });

  test("formatted empty cells as not used", async () => {
    const workbook = await makeWorkbook((model) => {
      addSheet(model, "A").addStyle(range("B2:C9"), { fill: "FFFF00" });
    });
    expect(valueOf(await workbook.describe()).sheets[0]?.used).toBeNull();
  });
}

function describeReading(makeWorkbook: MakeWorkbook): void {
  test("several sheets in the order asked for, whatever the case of the name", async () => {
    const workbook = await makeWorkbook((model) => {
      addSheet(model, "Một").setCell(A1, constantCell(1));
      addSheet(model, "Hai").setCell(A1, constantCell(2));
    });
    const grids = valueOf(await workbook.read(["HAI", "Một"]));
    expect(grids.map((grid) => [grid.sheet, cellOf(grid, "A1").value])).toEqual([
      ["Hai", 2],
      ["Một", 1],
    ]);
  });

  test("a sheet without contents as a grid without rows", async () => {
    const workbook = await makeWorkbook((model) => addSheet(model, "Trống"));
    expect((await readOne(workbook, "Trống")).rows).toEqual([]);
  });

  test.each([
    ["text", constantCell("Nguyễn Văn Một")],
    ["text of digits", { ...constantCell("0123"), numberFormat: "@" }],
    ["a number", constantCell(45_000.25)],
    ["a boolean", constantCell(true)],
    ["an error", { ...EMPTY_CELL, value: "#N/A", type: "error", text: "#N/A" }],
    ["a formula", { ...constantCell(3), formula: "=1+2" }],
  ] as const)("%s where it stands", async (_kind, cell) => {
    const workbook = await makeWorkbook((model) => {
      addSheet(model, "A").setCell({ row: 4, column: 2 }, cell);
    });
    const grid = await readOne(workbook, "A");
    expect(essence(cellOf(grid, "C5"))).toEqual(essence(cell));
    expect(essence(cellOf(grid, "C4"))).toEqual(essence(EMPTY_CELL));
  });

  test("merges, hidden rows and columns, visibility, number formats and fonts", async () => {
    const workbook = await makeWorkbook((model) => {
      addSheet(model, "Khác");
      const sheet = addSheet(model, "A");
      for (let row = 0; row < 6; row += 1) sheet.setCell({ row, column: 3 }, constantCell(row));
      sheet.setCell(A1, { ...constantCell(46_000), numberFormat: "dd/mm/yyyy" });
      sheet.setCell({ row: 1, column: 0 }, { ...constantCell("ABC"), font: ".VnTime" });
      valueOf(sheet.merge(range("A4:B5")));
      sheet.hiddenRows.add(2).add(3);
      sheet.hiddenColumns.add(1);
      valueOf(model.showSheet("A", "hidden"));
    });
    const grid = await readOne(workbook, "A");
    expect(grid).toMatchObject({
      sheet: "A",
      visibility: "hidden",
      merges: [range("A4:B5")],
      hiddenRows: [2, 3],
      hiddenColumns: [1],
    });
    expect(cellOf(grid, "A1").numberFormat).toBe("dd/mm/yyyy");
    expect(cellOf(grid, "A2").font).toBe(".VnTime");
    expect(cellOf(grid, "D3").value).toBe(2);
  });
}
