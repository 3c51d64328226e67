import { constantCell } from "../../src/domain/grid/grid";
import { numberCell, textCell } from "../../src/domain/report/sheetContent";
import type { SheetEdit } from "../../src/domain/report/sheetEdit";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { recover } from "../../src/workbook/recover";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import type { Workbook } from "../../src/workbook/workbook";
import { createExcelHost } from "../../src/workbench/host/excelHost";
import { genuineClient } from "../excel/genuineClient";
import { addSheet, range, valueOf } from "./contractKit";
import { failAt } from "./failAt";

const TABLE = range("A2:B4");

/** A sheet of ours which people have coloured, and written on beside and below. */
function made(): MemoryWorkbook {
  const model = new MemoryWorkbook();
  const sheet = addSheet(model, "Thử của tôi");
  const texts = [
    ["Tiêu đề", "", ""],
    ["Mã", "Số", ""],
    ["A1", "1", "ghi riêng"],
    ["A2", "2", ""],
    ["", "", ""],
    ["Ký tên", "", ""],
  ];
  for (const [row, cells] of texts.entries()) {
    for (const [column, text] of cells.entries())
      sheet.setCell({ row, column }, constantCell(text));
  }
  valueOf(sheet.addStyle(range("A3:C6"), { fill: "FFFF00" }));
  valueOf(model.setTable("BX_Thu", "Thử của tôi", TABLE));
  valueOf(model.setName("BX_Thu_Trang", "Thử của tôi", range("A1:B4")));
  return model;
}

const EDIT: SheetEdit = {
  id: "BX_Thu_Trang",
  title: "Thử",
  cells: [
    { at: { row: 2, column: 1 }, content: numberCell(7) },
    { at: { row: 3, column: 0 }, content: textCell("A2") },
  ],
  table: { name: "BX_Thu", range: TABLE },
  standing: TABLE,
  styles: [],
};

const GROWING: SheetEdit = {
  ...EDIT,
  cells: [...EDIT.cells, { at: { row: 4, column: 0 }, content: textCell("=A3") }],
  table: { name: "BX_Thu", range: range("A2:B5") },
  styles: [{ range: range("A5:B5"), style: { bold: true } }],
};

/** What must stand afterwards: the model as it was, with these cells and nothing else changed. */
function expected(edit: SheetEdit): MemoryWorkbook {
  const model = made();
  const sheet = model.sheet("Thử của tôi")!;
  sheet.setCell({ row: 2, column: 1 }, constantCell(7));
  if (edit === GROWING) {
    sheet.setCell({ row: 4, column: 0 }, constantCell("=A3"));
    valueOf(sheet.addStyle(range("A5:B5"), { bold: true }));
    valueOf(model.setTable("BX_Thu", "Thử của tôi", range("A2:B5")));
    valueOf(model.setName("BX_Thu_Trang", "Thử của tôi", range("A1:B5")));
  }
  return model;
}

const overExcel = (model: MemoryWorkbook): Workbook =>
  excelWorkbook(genuineClient(createExcelHost(model)).run);

describe.each([
  ["memory", memoryPort],
  ["Microsoft's client", overExcel],
])("edits over %s", (_, port) => {
  test.each([
    ["cells alone", EDIT],
    ["a table that grows", GROWING],
  ])("%s: nothing else on the sheet changes", async (__, edit) => {
    const model = made();
    const written = valueOf(await replaceSheets(port(model), [edit]));
    expect(written).toEqual({
      sheets: [
        { id: "BX_Thu_Trang", title: "Thử của tôi", outcome: "rewritten", isTitleTaken: false },
      ],
      unfinished: null,
    });
    expect(model.snapshot()).toEqual(expected(edit).snapshot());
  });

  test("what stands already is not written", async () => {
    const model = made();
    const edit = { ...EDIT, cells: EDIT.cells.slice(1) };
    const { sheets } = valueOf(await replaceSheets(port(model), [edit]));
    expect(sheets.map(({ outcome }) => outcome)).toEqual(["unchanged"]);
    expect(model.snapshot()).toEqual(made().snapshot());
  });
});

test("a table that stands elsewhere by now is not written into", async () => {
  const model = made();
  valueOf(model.setTable("BX_Thu", "Thử của tôi", range("A2:B5")));
  const before = model.snapshot();
  expect(await replaceSheets(memoryPort(model), [EDIT])).toEqual({
    ok: false,
    fault: {
      code: "write-failed",
      cause: { code: "table-conflict", params: { table: "BX_Thu" } },
      restored: true,
    },
  });
  expect(model.snapshot()).toEqual(before);
});

test("another table of a person on the sheet stays", async () => {
  const model = made();
  const sheet = model.sheet("Thử của tôi")!;
  sheet.setCell({ row: 1, column: 4 }, constantCell("Riêng"));
  valueOf(model.setTable("Riêng", "Thử của tôi", range("E2:E3")));
  valueOf(await replaceSheets(memoryPort(model), [GROWING]));
  expect(model.tables.map(({ name }) => name)).toEqual(["BX_Thu", "Riêng"]);
});

test("broken off at any change, the sheet stands as before or as asked", async () => {
  const outcomes: string[] = [];
  for (let failing = 1; ; failing += 1) {
    const model = made();
    const breaking = failAt(memoryPort(model), failing, "dead");
    await replaceSheets(breaking.workbook, [GROWING]);
    if (!breaking.hasFailed()) break;
    valueOf(await recover(memoryPort(model)));
    const isAsked = JSON.stringify(model.snapshot()) !== JSON.stringify(made().snapshot());
    expect(model.snapshot()).toEqual((isAsked ? expected(GROWING) : made()).snapshot());
    outcomes.push(isAsked ? "asked" : "before");
  }
  expect([outcomes.length > 8, outcomes[0], outcomes.at(-1)]).toEqual([true, "before", "asked"]);
});
