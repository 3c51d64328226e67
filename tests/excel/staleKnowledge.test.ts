import { constantCell } from "../../src/domain/grid/grid";
import { textCell } from "../../src/domain/report/sheetContent";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createExcelHost, type ExcelHost } from "../../src/workbench/host/excelHost";
import type { Change } from "../../src/workbook/change";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { addSheet, faultOf, range, valueOf } from "../workbook/contractKit";
import { genuineClient } from "./genuineClient";

const A1 = { row: 0, column: 0 };

function standing(): MemoryWorkbook {
  const model = new MemoryWorkbook();
  for (const name of ["A", "B"]) {
    const rows = [[constantCell("Tên")], [constantCell(name)], [constantCell(1)]];
    valueOf(addSheet(model, name).write(A1, rows));
  }
  valueOf(model.setTable("BX_T", "A", range("A1:A2")));
  valueOf(model.setName("BX_N", "A", range("A1")));
  return model;
}

/** A port that has seen the workbook before others changed it. */
async function seen(model: MemoryWorkbook) {
  const workbook = excelWorkbook(genuineClient(createExcelHost(model)).run);
  valueOf(await workbook.describe());
  return workbook;
}

const setTable = (name: string, sheet: string, address: string): Change => ({
  do: "setTable",
  name,
  sheet,
  range: range(address),
});
const setName = (name: string, sheet: string, address: string): Change => ({
  do: "setName",
  name,
  sheet,
  range: range(address),
});

const meanwhile: readonly (readonly [string, (model: MemoryWorkbook) => unknown])[] = [
  [
    "a sheet was renamed",
    (model) => {
      valueOf(model.renameSheet("A", "Một"));
    },
  ],
  [
    "a sheet was deleted",
    (model) => {
      valueOf(model.deleteSheet("A"));
    },
  ],
  [
    "a sheet was added",
    (model) => {
      addSheet(model, "C").setCell(A1, constantCell("x"));
    },
  ],
  [
    "a table was deleted",
    (model) => {
      valueOf(model.dropTable("BX_T"));
    },
  ],
  [
    "a name was deleted",
    (model) => {
      valueOf(model.dropName("BX_N"));
    },
  ],
  [
    "a name was pointed elsewhere",
    (model) => {
      valueOf(model.setName("BX_N", "B", range("B2")));
    },
  ],
  [
    "a name and a table were made",
    (model) => {
      valueOf(model.setTable("BX_U", "B", range("A1:A3")));
      valueOf(model.setName("BX_M", "B", range("A1")));
    },
  ],
];

test.each(meanwhile)("describes what stands, though %s since", async (_what, change) => {
  const model = standing();
  const workbook = await seen(model);
  change(model);
  expect(await workbook.describe()).toEqual(await memoryPort(model).describe());
});

const repaired: readonly (readonly [string, (model: MemoryWorkbook) => unknown, Change])[] = [
  [
    "a name that was deleted",
    (model) => {
      valueOf(model.dropName("BX_N"));
    },
    setName("BX_N", "B", "A2"),
  ],
  [
    "a name that was made",
    (model) => {
      valueOf(model.setName("BX_M", "A", range("A1")));
    },
    setName("BX_M", "B", "A2"),
  ],
  [
    "a table that was deleted",
    (model) => {
      valueOf(model.dropTable("BX_T"));
    },
    setTable("BX_T", "A", "A1:A3"),
  ],
  [
    "a table that was made",
    (model) => {
      valueOf(model.setTable("BX_U", "B", range("A1:A2")));
    },
    setTable("BX_U", "B", "A1:A3"),
  ],
  [
    "a name that a table had",
    (model) => {
      valueOf(model.dropTable("BX_T"));
    },
    setName("BX_T", "B", "A2"),
  ],
  [
    "a table whose name a name had",
    (model) => {
      valueOf(model.dropName("BX_N"));
    },
    setTable("BX_N", "B", "A1:A3"),
  ],
];

test.each(repaired)("sets %s since, between other changes", async (_what, change, asked) => {
  const model = standing();
  const workbook = await seen(model);
  change(model);
  const write = (row: number): Change => ({
    do: "write",
    sheet: "B",
    at: { row, column: 3 },
    rows: [[textCell("x")]],
  });
  valueOf(await workbook.apply([write(0), asked, write(1)]));
  const found = [...model.tables, ...model.names].filter(
    ({ name }) => "name" in asked && name === asked.name,
  );
  expect(found).toEqual([expect.objectContaining({ range: "range" in asked && asked.range })]);
  expect(model.tables.every(({ name }) => name.startsWith("BX_"))).toBe(true);
  expect(model.sheet("B")!.used()).toMatchObject({ bottom: 2, right: 3 });
});

describe("what a person has made since is left alone:", () => {
  test("a table in the place of ours", async () => {
    const model = standing();
    const workbook = await seen(model);
    valueOf(model.setTable("CuaToi", "B", range("A1:A2")));
    const before = model.snapshot();
    const refused = await workbook.apply([setTable("BX_U", "B", "A1:A2")]);
    expect(faultOf(refused).code).toBe("table-conflict");
    expect(model.snapshot()).toEqual(before);
  });

  test("a table of our name elsewhere", async () => {
    const model = standing();
    const workbook = await seen(model);
    valueOf(addSheet(model, "C").write(A1, [[constantCell("Tên")]]));
    valueOf(model.setTable("BX_U", "C", range("A1:A2")));
    const before = model.snapshot();
    const refused = await workbook.apply([setTable("BX_U", "B", "A1:A2")]);
    expect(faultOf(refused).code).toBe("table-conflict");
    expect(model.snapshot()).toEqual(before);
  });

  test("an empty sheet of the title of a hidden one", async () => {
    const model = standing();
    const workbook = await seen(model);
    addSheet(model, "BX_Restore");
    const refused = await workbook.apply([
      { do: "addSheet", sheet: "BX_Restore", visibility: "hidden" },
    ]);
    expect(faultOf(refused).code).toBe("sheet-exists");
    expect(model.sheet("BX_Restore")!.visibility).toBe("visible");
  });
});

describe("a look that Excel does not give leaves the changes done:", () => {
  const write: Change = { do: "write", sheet: "A", at: A1, rows: [[textCell("Họ tên")]] };

  test("its answer would be too large", async () => {
    const model = standing();
    for (let row = 3; row < 300; row += 1) {
      model.sheet("A")!.setCell({ row, column: 1 }, constantCell("Đ".repeat(9_000)));
    }
    const workbook = await seen(model);
    expect(await workbook.apply([write], ["A"])).toEqual({ ok: true, value: null });
    expect(model.sheet("A")!.cell(A1).value).toBe("Họ tên");
    expect(valueOf(await workbook.read(["A"]))[0]?.rows).toHaveLength(300);
  });

  test("there is too much to read", async () => {
    const model = standing();
    model.sheet("A")!.setCell({ row: 9_999, column: 1 }, constantCell("x"));
    const workbook = await seen(model);
    expect(await workbook.apply([write], ["A"])).toEqual({ ok: true, value: null });
  });

  test("its answer has no cells", async () => {
    const model = standing();
    const host = createExcelHost(model);
    const forgetful: ExcelHost = {
      traffic: host.traffic,
      execute: (body) => host.execute(body).replaceAll(/"Values":\[\[.*?\]\]/g, '"Values":null'),
    };
    const workbook = excelWorkbook(genuineClient(forgetful).run);
    expect(await workbook.apply([write], ["A"])).toEqual({ ok: true, value: null });
    expect(model.sheet("A")!.cell(A1).value).toBe("Họ tên");
  });
});

test("marks are found step by step where Excel does not tell the formulas at once", async () => {
  const model = standing();
  const sheet = model.sheet("A")!;
  sheet.conditionalFormats.add([range("A1:A9")], "Custom", { formula: "=A1=1" });
  sheet.conditionalFormats.add([range("A1:A9")], "DataBar");
  const host = createExcelHost(model);
  const REFUSED = JSON.stringify({
    Error: { Code: "InvalidOperation", Message: "", Location: "", ActionIndex: 0 },
    Results: [],
  });
  const strict: ExcelHost = {
    traffic: host.traffic,
    execute: (body) => (body.includes("customOrNullObject") ? REFUSED : host.execute(body)),
  };
  const workbook = excelWorkbook(genuineClient(strict).run);
  const mark = (address: string) => ({ range: range(address), level: "error" }) as const;
  for (const address of ["A2", "A3"]) {
    const marks = [mark(address)];
    valueOf(
      await workbook.apply([{ do: "setMarks", sheet: "A", marks }, setName("BX_M", "B", "A1")]),
    );
    expect(sheet.marks).toEqual(marks);
  }
  expect(sheet.conditionalFormats.all).toHaveLength(3);
});
