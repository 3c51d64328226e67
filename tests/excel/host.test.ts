import { constantCell } from "../../src/domain/grid/grid";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { createExcelHost, type ExcelHostOptions } from "../../src/workbench/host/excelHost";
import { addSheet, range, valueOf } from "../workbook/contractKit";
import { genuineClient } from "./genuineClient";

const A1 = { row: 0, column: 0 };

type Batch = (context: Excel.RequestContext) => unknown;

function openModel(): MemoryWorkbook {
  const model = new MemoryWorkbook();
  const list = addSheet(model, "Danh sách");
  valueOf(list.write(A1, [[constantCell("Họ tên")], [constantCell("Lê Thị Ba")]]));
  valueOf(model.setTable("BX_T", "Danh sách", range("A1:A2")));
  valueOf(model.setName("BX_N", "Danh sách", range("A1")));
  addSheet(model, "Khoá").isProtected = true;
  return model;
}

/** Queues the batch, syncs, and gives the code of the error that the client throws. */
async function codeOf(batch: Batch, options: ExcelHostOptions = {}): Promise<string> {
  const { run, OfficeExtension } = genuineClient(createExcelHost(openModel(), options));
  try {
    await run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (thrown) {
    if (thrown instanceof OfficeExtension.Error) return thrown.code;
    throw thrown;
  }
  return "nothing refused";
}

const list = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Danh sách");

const refused: readonly (readonly [string, string, Batch])[] = [
  [
    "an unknown sheet",
    "ItemNotFound",
    ({ workbook }) => workbook.worksheets.getItem("Không có").load("name"),
  ],
  [
    "an unknown table",
    "ItemNotFound",
    ({ workbook }) => workbook.tables.getItem("BX_X").load("name"),
  ],
  [
    "an unknown name",
    "ItemNotFound",
    ({ workbook }) => workbook.names.getItem("BX_X").load("name"),
  ],
  ["a bad address", "InvalidArgument", (context) => list(context).getRange("A0").load("values")],
  [
    "a matrix of another size",
    "InvalidArgument",
    (context) => (list(context).getRange("C1:D2").values = [[1, 2, 3]]),
  ],
  [
    "ragged rows",
    "InvalidArgument",
    (context) => (list(context).getRange("C1:D2").values = [[1, 2], [3]]),
  ],
  [
    "a large matrix of another size",
    "InvalidArgument",
    (context) =>
      (list(context).getRange("C1:D1000").values = Array.from({ length: 999 }, () => [1, 2])),
  ],
  [
    "a write on a protected sheet",
    "AccessDenied",
    ({ workbook }) => (workbook.worksheets.getItem("Khoá").getRange("A1").values = [["x"]]),
  ],
  [
    "a format on a protected sheet",
    "AccessDenied",
    ({ workbook }) => (workbook.worksheets.getItem("Khoá").getRange("A1").format.font.bold = true),
  ],
  [
    "a second sheet of a name",
    "ItemAlreadyExists",
    ({ workbook }) => workbook.worksheets.add("DANH SÁCH"),
  ],
  [
    "a second name",
    "ItemAlreadyExists",
    (context) => context.workbook.names.add("BX_N", list(context).getRange("A2")),
  ],
  [
    "a sheet name with a colon",
    "InvalidArgument",
    ({ workbook }) => workbook.worksheets.add("a:b"),
  ],
  [
    "a table over another",
    "MergedRangeConflict",
    (context) => list(context).tables.add("A2:B3", true),
  ],
  ["a newer method", "ApiNotFound", (context) => list(context).getRange("A1").getDependents()],
  [
    "a side that no range has",
    "InvalidArgument",
    (context) => {
      borderOfNoSide(list(context));
    },
  ],
  [
    "a list with a blank choice",
    "InvalidArgument",
    (context) => {
      const rule = { list: { inCellDropDown: true, source: "có,,không" } };
      list(context).getRange("B2").dataValidation.rule = rule;
    },
  ],
  [
    "a list on a protected sheet",
    "AccessDenied",
    ({ workbook }) => {
      const cell = workbook.worksheets.getItem("Khoá").getRange("A1");
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "có" } };
    },
  ],
  [
    "what is done to a null object",
    "ItemNotFound",
    ({ workbook }) => {
      workbook.worksheets.getItemOrNullObject("Không có").delete();
    },
  ],
];

function borderOfNoSide(sheet: Excel.Worksheet): void {
  const side = "Nowhere" as unknown as "EdgeTop";
  sheet.getRange("A1").format.borders.getItem(side).load("style");
}

describe("the host refuses, as Excel does,", () => {
  test.each(refused)("%s: %s", async (_what, code, batch) => {
    expect(await codeOf(batch)).toBe(code);
  });

  test("members that are newer than the version it offers", async () => {
    const merged: Batch = (context) => list(context).getRange("A1").getMergedAreasOrNullObject();
    expect(await codeOf(merged, { apiVersion: "1.12" })).toBe("ApiNotFound");
    expect(await codeOf(merged, { apiVersion: "1.13" })).toBe("nothing refused");
  });

  test("a request over 5 MB, and does nothing of it", async () => {
    const model = openModel();
    const { run } = genuineClient(createExcelHost(model));
    const written = run(async (context) => {
      list(context).getRange("B1:B300").values = Array.from({ length: 300 }, () => [
        "Đ".repeat(9_000),
      ]);
      await context.sync();
    });
    await expect(written).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(model.sheet("Danh sách")!.used()).toEqual(range("A1:A2"));
  });

  test("an answer over 5 MB", async () => {
    const model = openModel();
    for (let row = 0; row < 300; row += 1) {
      model.sheet("Danh sách")!.setCell({ row, column: 1 }, constantCell("Đ".repeat(9_000)));
    }
    const { run } = genuineClient(createExcelHost(model));
    const read = run(async (context) => {
      const column = list(context).getRange("B1:B300").load("values");
      await context.sync();
      return column.values;
    });
    await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("the genuine client refuses", () => {
  test("a property that was not loaded", async () => {
    const { run } = genuineClient(createExcelHost(openModel()));
    const read = run(async (context) => {
      const cell = list(context).getRange("A1").load("address");
      await context.sync();
      return cell.values;
    });
    await expect(read).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});

describe("a failure at one action", () => {
  async function writeThree(failAtAction: number) {
    const model = openModel();
    const host = createExcelHost(model, { failAtAction });
    const { run } = genuineClient(host);
    const written = run(async (context) => {
      const sheet = list(context);
      for (const address of ["B1", "B2", "B3"]) sheet.getRange(address).values = [["x"]];
      await context.sync();
    });
    await expect(written).rejects.toMatchObject({ code: "GeneralException" });
    const texts = [0, 1, 2].map((row) => model.sheet("Danh sách")!.cell({ row, column: 1 }).text);
    return texts.join("");
  }

  test("undoes nothing of what was done before it, and ends the request", async () => {
    const states: string[] = [];
    for (let failing = 1; failing <= 15; failing += 1) states.push(await writeThree(failing));
    expect([...new Set(states)]).toEqual(["", "x", "xx"]);
  });
});

test("objects are kept between syncs, and let go at the end of the run", async () => {
  const host = createExcelHost(openModel());
  const { run } = genuineClient(host);
  const address = await run(async (context) => {
    const first = list(context).getRange("A1");
    await context.sync();
    const below = first.getOffsetRange(1, 0).load("address, values");
    await context.sync();
    return [below.address, below.values];
  });
  expect(address).toEqual(["'Danh sách'!A2", [["Lê Thị Ba"]]]);
});

test("a range tells its drop-down list, and none where its cells have several", async () => {
  const { run } = genuineClient(createExcelHost(openModel()));
  const told = await run(async (context) => {
    const { dataValidation } = list(context).getRange("B2:B9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "có,không" } };
    dataValidation.errorAlert = {
      message: "Nên chọn.",
      showAlert: true,
      style: "Information",
      title: "",
    };
    const inside = list(context).getRange("B3").dataValidation.load("type, rule, errorAlert");
    const wider = list(context).getRange("B1:B9").dataValidation.load("type, rule");
    await context.sync();
    return [inside.toJSON(), wider.toJSON()];
  });
  expect(told).toEqual([
    {
      type: "List",
      rule: { list: { inCellDropDown: true, source: "có,không" } },
      errorAlert: { message: "Nên chọn.", showAlert: true, style: "Information", title: "" },
    },
    { type: "None", rule: {} },
  ]);
});

test("collections give their items, some of them, and their objects' objects", async () => {
  const { run } = genuineClient(createExcelHost(openModel()));
  const found = await run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const all = worksheets.load("items/name, items/protection/protected");
    const second = context.workbook.worksheets.getItemOrNullObject("khoá").load("name");
    const none = worksheets.getItemOrNullObject("Không có").load("name");
    tables.load({ name: true, $top: 1 });
    tables.load("count");
    await context.sync();
    return {
      sheets: all.items.map((sheet) => [sheet.name, sheet.protection.protected]),
      second: second.name,
      none: none.isNullObject,
      tables: [tables.count, tables.items.map((table) => table.name)],
    };
  });
  expect(found).toEqual({
    sheets: [
      ["Danh sách", false],
      ["Khoá", true],
    ],
    second: "Khoá",
    none: true,
    tables: [1, ["BX_T"]],
  });
});
