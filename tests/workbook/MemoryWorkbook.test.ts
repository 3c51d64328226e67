import { constantCell, EMPTY_CELL, type Grid } from "../../src/domain/grid/grid";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { addSheet, faultOf, range, valueOf } from "./contractKit";
import { openScenario, scenarios } from "./replaceScenarios";

const received: Grid = {
  sheet: "Danh sách đề nghị",
  visibility: "hidden",
  origin: { row: 1, column: 2 },
  rows: [
    [{ ...constantCell("Họ và tên"), font: ".VnTime" }, constantCell("Số QĐ")],
    [{ ...constantCell(12), formula: "=A1*2", numberFormat: "0.0" }, constantCell(true)],
  ],
  merges: [range("C2:D2")],
  hiddenRows: [2],
  hiddenColumns: [],
  dateSystem: 1904,
};

describe("MemoryWorkbook", () => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    "comes back whole from its snapshot: %s",
    async (_name, scenario) => {
      const snapshot = (await openScenario(scenario)).snapshot();
      expect(MemoryWorkbook.fromSnapshot(snapshot).snapshot()).toEqual(snapshot);
    },
  );

  test("gives a received grid back as it came, values under merges too", () => {
    const model = new MemoryWorkbook();
    valueOf(model.addGrid(received));
    expect(model.sheet("Danh sách đề nghị")!.grid()).toEqual(received);
  });

  test("leaves formulas behind where only values are asked for", () => {
    const sheet = valueOf(new MemoryWorkbook().addGrid(received, "values"));
    expect(sheet.cell({ row: 2, column: 2 })).toEqual({ ...received.rows[1]![0], formula: null });
  });

  test("refuses a grid of the other date system: its serial numbers mean other days", () => {
    const model = new MemoryWorkbook();
    valueOf(model.addGrid(received));
    const other: Grid = { ...received, sheet: "Khác", dateSystem: 1900 };
    expect(faultOf(model.addGrid(other))).toMatchObject({ params: { dateSystem: 1900 } });
    expect(model.sheets).toHaveLength(1);
  });

  test("names and tables follow a renamed sheet", () => {
    const model = new MemoryWorkbook();
    addSheet(model, "A").setCell({ row: 0, column: 0 }, constantCell("Tên"));
    valueOf(model.setTable("T", "A", range("A1:A2")));
    valueOf(model.setName("N", "a", range("B1")));
    valueOf(model.renameSheet("a", "Danh sách"));
    expect(model.tables).toEqual([{ name: "T", sheet: "Danh sách", range: range("A1:A2") }]);
    expect(model.names).toEqual([{ name: "N", sheet: "Danh sách", range: range("B1") }]);
    expect(faultOf(model.renameSheet("A", "B")).code).toBe("unknown-sheet");
  });

  test("a sheet may change the case of its own name, but not take another's", () => {
    const model = new MemoryWorkbook();
    addSheet(model, "Danh sách");
    addSheet(model, "Điểm");
    expect(model.renameSheet("Danh sách", "DANH SÁCH").ok).toBe(true);
    expect(faultOf(model.renameSheet("Điểm", "danh sách")).code).toBe("sheet-exists");
  });
});

describe("MemorySheet", () => {
  test("the font of a cell is that of its style, whichever was set last", () => {
    const sheet = addSheet(new MemoryWorkbook(), "A");
    const at = { row: 0, column: 0 };
    sheet.setCell(at, { ...constantCell("x"), font: ".VnTime" });
    expect(sheet.styleAt(at)).toEqual({ font: ".VnTime" });
    valueOf(sheet.addStyle(range("A1:B1"), { font: "Times New Roman", bold: true }));
    expect(sheet.cell(at).font).toBe("Times New Roman");
    expect(sheet.cell({ row: 0, column: 1 })).toEqual({ ...EMPTY_CELL, font: "Times New Roman" });
    sheet.setCell(at, constantCell("y"));
    expect(sheet.cell(at)).toEqual({ ...constantCell("y"), font: "Times New Roman" });
  });

  test("cleared headings of a table get names that are free, as in Excel", () => {
    const model = new MemoryWorkbook();
    const sheet = addSheet(model, "A");
    const headings = ["Họ tên", "Column1", "Điểm"].map(constantCell);
    valueOf(sheet.write({ row: 0, column: 0 }, [headings]));
    valueOf(model.setTable("T", "A", range("A1:C2")));
    valueOf(sheet.clear(range("A1")));
    expect(sheet.grid().rows[0]!.map(({ value }) => value)).toEqual(["Column2", "Column1", "Điểm"]);
  });

  test.each([
    ["a number", constantCell(5)],
    ["nothing", EMPTY_CELL],
    ["another's text", constantCell("ĐIỂM")],
    ["a formula", { ...constantCell("x"), formula: "=A9" }],
  ])("refuses %s as the heading of a table", (_what, heading) => {
    const model = new MemoryWorkbook();
    const sheet = addSheet(model, "A");
    valueOf(sheet.write({ row: 0, column: 0 }, [[constantCell("Họ tên"), constantCell("Điểm")]]));
    valueOf(model.setTable("T", "A", range("A1:B2")));
    expect(faultOf(sheet.write({ row: 0, column: 0 }, [[heading]])).code).toBe("bad-table");
    expect(sheet.cell({ row: 0, column: 0 })).toEqual(constantCell("Họ tên"));
  });

  test("does not merge cells whose contents would be lost, nor those of a table", () => {
    const model = new MemoryWorkbook();
    const sheet = addSheet(model, "A");
    valueOf(sheet.write({ row: 0, column: 0 }, [[constantCell("Tên"), constantCell("Điểm")]]));
    expect(faultOf(sheet.merge(range("A1:B1"))).code).toBe("merged-conflict");
    valueOf(model.setTable("T", "A", range("A1:B2")));
    expect(faultOf(sheet.merge(range("A2:B2"))).code).toBe("table-conflict");
    expect(sheet.merges).toEqual([]);
  });

  test("does not cut through a merge", () => {
    const sheet = addSheet(new MemoryWorkbook(), "A");
    valueOf(sheet.merge(range("A1:B2")));
    expect(faultOf(sheet.clear(range("A1:A2"))).code).toBe("merged-conflict");
    valueOf(sheet.unmerge(range("A1")));
    valueOf(sheet.clear(range("A1:A2")));
  });
});
