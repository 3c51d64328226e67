import { constantCell } from "../../src/domain/grid/grid";
import type { Change } from "../../src/workbook/change";
import {
  addSheet,
  cellOf,
  essence,
  range,
  readOne,
  valueOf,
  type MakeWorkbook,
} from "./contractKit";

const A1 = { row: 0, column: 0 };

export function describeClearing(makeWorkbook: MakeWorkbook): void {
  test("clears contents, formats and merges in the range alone", async () => {
    const workbook = await makeWorkbook((model) => {
      const sheet = addSheet(model, "A");
      sheet.write(A1, [[constantCell(1)], [constantCell(2)], [constantCell(3)]]);
      sheet.setCell({ row: 1, column: 0 }, { ...constantCell(2), numberFormat: "0.00" });
      valueOf(sheet.merge(range("B2:C2")));
      valueOf(sheet.merge(range("B3:C3")));
    });
    valueOf(await workbook.apply([{ do: "clear", sheet: "A", range: range("A2:C2") }]));
    const grid = await readOne(workbook, "A");
    expect(["A1", "A2", "A3"].map((at) => cellOf(grid, at).value)).toEqual([1, null, 3]);
    expect(cellOf(grid, "A2").numberFormat).toBe("General");
    expect(grid.merges).toEqual([range("B3:C3")]);
  });

  test("leaves tables and names where they are when their cells are cleared", async () => {
    const workbook = await makeWorkbook((model) => {
      addSheet(model, "A").write(A1, [[constantCell("Tên")], [constantCell("x")]]);
      valueOf(model.setTable("T", "A", range("A1:A2")));
      valueOf(model.setName("N", "A", range("A2")));
    });
    valueOf(await workbook.apply([{ do: "clear", sheet: "A", range: range("A1:A2") }]));
    expect(valueOf(await workbook.describe())).toMatchObject({
      tables: [{ name: "T", sheet: "A", range: range("A1:A2") }],
      names: [{ name: "N", sheet: "A", range: range("A2") }],
    });
  });

  test("copies formulas, constants, formats and merges, hidden rows too, and no table", async () => {
    const workbook = await makeWorkbook((model) => {
      const sheet = addSheet(model, "A");
      sheet.write(A1, [
        [constantCell("Họ tên"), constantCell("Điểm")],
        [constantCell("=1"), { ...constantCell(9), numberFormat: "0.00", font: "Arial" }],
        [constantCell(true), { ...constantCell(9), formula: "=SUM(B2:B2)" }],
      ]);
      valueOf(sheet.merge(range("A5:B5")));
      sheet.hiddenRows.add(1);
      valueOf(model.setTable("T", "A", range("A1:B3")));
      valueOf(model.addSheet("B", "hidden"));
    });
    valueOf(await workbook.apply([{ do: "copyCells", from: "A", to: "B", range: range("A1:B5") }]));
    const [source, copy] = valueOf(await workbook.read(["A", "B"]));
    expect(copy!.rows.map((row) => row.map(essence))).toEqual(
      source!.rows.map((row) => row.map(essence)),
    );
    expect(copy!.merges).toEqual([range("A5:B5")]);
    expect(cellOf(copy!, "B2")).toMatchObject({ numberFormat: "0.00", font: "Arial" });
    expect(valueOf(await workbook.describe()).tables).toHaveLength(1);
  });

  test("copies emptiness over what stood there", async () => {
    const workbook = await makeWorkbook((model) => {
      addSheet(model, "A").setCell(A1, constantCell("mới"));
      addSheet(model, "B").write(A1, [[constantCell("cũ"), constantCell("cũ")]]);
    });
    valueOf(await workbook.apply([{ do: "copyCells", from: "A", to: "B", range: range("A1:B1") }]));
    const grid = await readOne(workbook, "B");
    expect(["A1", "B1"].map((at) => cellOf(grid, at).value)).toEqual(["mới", null]);
  });
}

export function describeObjects(makeWorkbook: MakeWorkbook): void {
  test("adds a sheet after the last one, shows it otherwise, and deletes it", async () => {
    const workbook = await makeWorkbook((model) => addSheet(model, "A"));
    valueOf(
      await workbook.apply([
        { do: "addSheet", sheet: "Kết quả kiểm tra", visibility: "hidden" },
        { do: "addSheet", sheet: "C", visibility: "visible" },
        { do: "showSheet", sheet: "C", visibility: "veryHidden" },
        { do: "showSheet", sheet: "C", visibility: "hidden" },
        { do: "deleteSheet", sheet: "C" },
      ]),
    );
    const { sheets } = valueOf(await workbook.describe());
    expect(sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["A", "visible"],
      ["Kết quả kiểm tra", "hidden"],
    ]);
  });

  test("makes, resizes and drops a table; its cells stay", async () => {
    const workbook = await makeWorkbook((model) => {
      const row = [constantCell("Họ tên"), constantCell("Đơn vị")];
      addSheet(model, "A").write(A1, [row, [constantCell("x"), constantCell("y")]]);
    });
    const setTable = (address: string): Change => ({
      do: "setTable",
      name: "BX_T",
      sheet: "A",
      range: range(address),
    });
    const tables = async () => valueOf(await workbook.describe()).tables;
    valueOf(await workbook.apply([setTable("A1:A2")]));
    expect(await tables()).toEqual([{ name: "BX_T", sheet: "A", range: range("A1:A2") }]);
    valueOf(await workbook.apply([setTable("A1:B9")]));
    expect(await tables()).toEqual([{ name: "BX_T", sheet: "A", range: range("A1:B9") }]);
    valueOf(await workbook.apply([setTable("A1:A3"), { do: "dropTable", name: "BX_T" }]));
    expect(await tables()).toEqual([]);
    expect(cellOf(await readOne(workbook, "A"), "A1").value).toBe("Họ tên");
  });

  test("makes a name, points it elsewhere and drops it", async () => {
    const workbook = await makeWorkbook((model) => {
      addSheet(model, "A");
      addSheet(model, "Danh sách");
    });
    const setName = (sheet: string, address: string): Change => ({
      do: "setName",
      name: "BX_N",
      sheet,
      range: range(address),
    });
    const names = async () => valueOf(await workbook.describe()).names;
    valueOf(await workbook.apply([setName("A", "A1"), setName("Danh sách", "B2:C7")]));
    expect(await names()).toEqual([{ name: "BX_N", sheet: "Danh sách", range: range("B2:C7") }]);
    valueOf(await workbook.apply([{ do: "dropName", name: "BX_N" }]));
    expect(await names()).toEqual([]);
  });

  test("takes names and tables along with a deleted sheet", async () => {
    const workbook = await makeWorkbook((model) => {
      addSheet(model, "A");
      addSheet(model, "B").write(A1, [[constantCell("Tên")]]);
      valueOf(model.setTable("T", "B", range("A1:A2")));
      valueOf(model.setName("N", "B", range("A1")));
    });
    valueOf(await workbook.apply([{ do: "deleteSheet", sheet: "B" }]));
    expect(valueOf(await workbook.describe())).toMatchObject({ names: [], tables: [] });
  });

  test("calculates, and takes the person to a cell", async () => {
    const workbook = await makeWorkbook((model) => addSheet(model, "A"));
    expect(await workbook.calculate()).toEqual({ ok: true, value: undefined });
    expect(await workbook.select("A", { row: 8, column: 2 })).toEqual({
      ok: true,
      value: undefined,
    });
  });
}
