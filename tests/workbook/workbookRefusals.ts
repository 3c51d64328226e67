import { constantCell, EMPTY_CELL } from "../../src/domain/grid/grid";
import {
  EMPTY,
  numberCell,
  textCell,
  type CellContent,
} from "../../src/domain/report/sheetContent";
import type { Change } from "../../src/workbook/change";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import type { WorkbookFaultCode } from "../../src/workbook/workbook";
import {
  addSheet,
  cellOf,
  faultOf,
  range,
  readOne,
  valueOf,
  type MakeWorkbook,
} from "./contractKit";

const A1 = { row: 0, column: 0 };

interface Refusal {
  readonly what: string;
  readonly code: WorkbookFaultCode;
  readonly change: Change;
}

const write = (sheet: string, ...rows: CellContent[][]): Change => ({
  do: "write",
  sheet,
  at: A1,
  rows,
});
const setTable = (name: string, sheet: string, address: string): Change => ({
  do: "setTable",
  name,
  sheet,
  range: range(address),
});
const addNamed = (sheet: string): Change => ({ do: "addSheet", sheet, visibility: "visible" });

/** One visible list with a table and a merge, a protected sheet, a very hidden one. */
function standing(model: MemoryWorkbook): void {
  const list = addSheet(model, "Danh sách");
  valueOf(
    list.write(A1, [
      [constantCell("Họ tên"), constantCell("Đơn vị"), EMPTY_CELL, constantCell("Điểm")],
      [constantCell("Trần Văn Hai"), constantCell("THCS A"), EMPTY_CELL, constantCell("Điểm")],
    ]),
  );
  valueOf(list.merge(range("F1:G2")));
  valueOf(model.setTable("BX_T", "Danh sách", range("A1:B2")));
  valueOf(model.setName("BX_N", "Danh sách", range("A1")));
  addSheet(model, "Khoá").isProtected = true;
  valueOf(model.addSheet("Rất ẩn", "veryHidden"));
}

const refusals: readonly Refusal[] = [
  { what: "to write on no sheet", code: "unknown-sheet", change: write("Không có", [EMPTY]) },
  {
    what: "to copy from no sheet",
    code: "unknown-sheet",
    change: { do: "copyCells", from: "Không có", to: "Danh sách", range: range("A1") },
  },
  {
    what: "to delete no sheet",
    code: "unknown-sheet",
    change: { do: "deleteSheet", sheet: "Không có" },
  },
  {
    what: "to name a place on no sheet",
    code: "unknown-sheet",
    change: { do: "setName", name: "BX_M", sheet: "Không có", range: range("A1") },
  },
  { what: "a second sheet of a name", code: "sheet-exists", change: addNamed("DANH SÁCH") },
  ...[
    "",
    "a".repeat(32),
    "a:b",
    "a\\b",
    "a/b",
    "a?b",
    "a*b",
    "[a",
    "a]",
    "'a",
    "a'",
    "history",
  ].map((name): Refusal => ({
    what: `a sheet named ${JSON.stringify(name)}`,
    code: "bad-sheet-name",
    change: addNamed(name),
  })),
  {
    what: "to write on a protected sheet",
    code: "protected-sheet",
    change: write("Khoá", [textCell("x")]),
  },
  {
    what: "to clear a protected sheet",
    code: "protected-sheet",
    change: { do: "clear", sheet: "Khoá", range: range("A1:B2") },
  },
  {
    what: "to copy onto a protected sheet",
    code: "protected-sheet",
    change: { do: "copyCells", from: "Danh sách", to: "Khoá", range: range("A1") },
  },
  {
    what: "to style a protected sheet",
    code: "protected-sheet",
    change: { do: "style", sheet: "Khoá", range: range("A1"), style: { bold: true } },
  },
  {
    what: "to merge on a protected sheet",
    code: "protected-sheet",
    change: { do: "merge", sheet: "Khoá", range: range("A1:B1") },
  },
  {
    what: "ragged rows",
    code: "shape-mismatch",
    change: write("Danh sách", [EMPTY, EMPTY], [EMPTY]),
  },
  { what: "no rows", code: "shape-mismatch", change: write("Danh sách") },
  {
    what: "a text of 32,768 characters",
    code: "too-large",
    change: write("Danh sách", [textCell("a".repeat(32_768))]),
  },
  {
    what: "a table over another",
    code: "table-conflict",
    change: setTable("BX_U", "Danh sách", "B1:D2"),
  },
  {
    what: "to move a table to another row",
    code: "table-conflict",
    change: setTable("BX_T", "Danh sách", "A2:B3"),
  },
  {
    what: "a table over merged cells",
    code: "merged-conflict",
    change: setTable("BX_U", "Danh sách", "D1:G2"),
  },
  {
    what: "a table with an empty heading",
    code: "bad-table",
    change: setTable("BX_T", "Danh sách", "A1:C2"),
  },
  {
    what: "a table without a row for data",
    code: "bad-table",
    change: setTable("BX_U", "Danh sách", "D1:D1"),
  },
  ...["1a", "a b", "A1", "a-b", ""].map((name): Refusal => ({
    what: `a table named ${JSON.stringify(name)}`,
    code: "bad-table",
    change: setTable(name, "Danh sách", "D1:D2"),
  })),
  {
    what: "to merge over a merge",
    code: "merged-conflict",
    change: { do: "merge", sheet: "Danh sách", range: range("G2:H2") },
  },
  {
    what: "a value under a merge, where it would be lost",
    code: "merged-conflict",
    change: { do: "write", sheet: "Danh sách", at: { row: 1, column: 5 }, rows: [[numberCell(1)]] },
  },
  {
    what: "to delete a very hidden sheet",
    code: "host-failure",
    change: { do: "deleteSheet", sheet: "Rất ẩn" },
  },
];

export function describeRefusals(makeWorkbook: MakeWorkbook): void {
  test.each(refusals.map((refusal) => [refusal.what, refusal] as const))(
    "%s, and nothing has changed",
    async (_what, { code, change }) => {
      const workbook = await makeWorkbook(standing);
      const look = async () => ({
        description: valueOf(await workbook.describe()),
        list: await readOne(workbook, "Danh sách"),
      });
      const before = await look();
      expect(faultOf(await workbook.apply([change])).code).toBe(code);
      expect(await look()).toEqual(before);
    },
  );

  test.each([
    ["delete", { do: "deleteSheet", sheet: "A" }],
    ["hide", { do: "showSheet", sheet: "A", visibility: "hidden" }],
  ] as const)("to %s the last visible sheet", async (_verb, change) => {
    const workbook = await makeWorkbook((model) => {
      addSheet(model, "A");
      valueOf(model.addSheet("B", "hidden"));
    });
    expect(faultOf(await workbook.apply([change])).code).toBe("host-failure");
    expect(valueOf(await workbook.describe()).sheets[0]).toMatchObject({
      name: "A",
      visibility: "visible",
    });
  });

  test("to read or go to a sheet that is not there, and names it", async () => {
    const workbook = await makeWorkbook((model) => addSheet(model, "A"));
    const fault = { code: "unknown-sheet", params: { sheet: "Không có" } };
    expect(faultOf(await workbook.read(["A", "Không có"]))).toMatchObject(fault);
    expect(faultOf(await workbook.select("Không có", A1))).toMatchObject(fault);
  });

  test("a table or name that is not there", async () => {
    const workbook = await makeWorkbook((model) => addSheet(model, "A"));
    expect((await workbook.apply([{ do: "dropTable", name: "BX_T" }])).ok).toBe(false);
    expect((await workbook.apply([{ do: "dropName", name: "BX_N" }])).ok).toBe(false);
  });

  test("a table of a defined name's name, and the other way round", async () => {
    const workbook = await makeWorkbook(standing);
    const named: Change = { do: "setName", name: "BX_T", sheet: "Danh sách", range: range("A1") };
    expect((await workbook.apply([setTable("BX_N", "Danh sách", "D1:D2")])).ok).toBe(false);
    expect((await workbook.apply([named])).ok).toBe(false);
  });

  test("at the first change that cannot be done: those before are done, those after are not", async () => {
    const workbook = await makeWorkbook((model) => addSheet(model, "A"));
    const fault = faultOf(
      await workbook.apply([
        write("A", [textCell("một")]),
        write("Không có", [textCell("hai")]),
        write("A", [textCell("ba")]),
      ]),
    );
    expect(fault).toMatchObject({ code: "unknown-sheet", params: { sheet: "Không có" } });
    expect(cellOf(await readOne(workbook, "A"), "A1").value).toBe("một");
  });
}
