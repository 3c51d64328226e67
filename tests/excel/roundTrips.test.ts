import { constantCell, type GridCell } from "../../src/domain/grid/grid";
import { textCell } from "../../src/domain/report/sheetContent";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import type { Workbook } from "../../src/workbook/workbook";
import { createExcelHost, type ExcelHost } from "../../src/workbench/host/excelHost";
import { addSheet, cellOf, faultOf, range, readOne, valueOf } from "../workbook/contractKit";
import { listContent, paperContent } from "../workbook/replaceScenarios";
import { genuineClient } from "./genuineClient";

const A1 = { row: 0, column: 0 };

interface Opened {
  readonly workbook: Workbook;
  readonly host: ExcelHost;
}

function open(model: MemoryWorkbook): Opened {
  const host = createExcelHost(model);
  return { workbook: excelWorkbook(genuineClient(host).run), host };
}

/** Requests that the work costs. */
async function requestsOf({ host }: Opened, work: () => Promise<unknown>): Promise<number> {
  const before = host.traffic.requests;
  await work();
  return host.traffic.requests - before;
}

function listModel(rows: number, text: (row: number) => string): MemoryWorkbook {
  const model = new MemoryWorkbook();
  const cells = Array.from({ length: rows }, (_, row): GridCell[] => [
    constantCell(row),
    constantCell(text(row)),
  ]);
  valueOf(addSheet(model, "Danh sách").write(A1, cells));
  return model;
}

describe("round trips", () => {
  test("of describing, reading, writing and going to a cell", async () => {
    const opened = open(listModel(50, (row) => `Người ${row}`));
    const { workbook } = opened;
    const counts = [
      await requestsOf(opened, () => workbook.describe()),
      await requestsOf(opened, () => workbook.read(["Danh sách"])),
      await requestsOf(opened, () =>
        workbook.apply([
          { do: "addSheet", sheet: "Kết quả", visibility: "hidden" },
          { do: "write", sheet: "Kết quả", at: A1, rows: [[textCell("=1")]] },
          { do: "style", sheet: "Kết quả", range: range("A1"), style: { borders: true } },
        ]),
      ),
      await requestsOf(opened, () =>
        workbook.apply([{ do: "setName", name: "BX_A", sheet: "Kết quả", range: range("A1") }]),
      ),
      await requestsOf(opened, () => workbook.calculate()),
      await requestsOf(opened, () => workbook.select("Danh sách", A1)),
      await requestsOf(opened, () => workbook.apply([])),
    ];
    expect(counts).toEqual([2, 1, 1, 1, 1, 1, 0]);
    expect(await requestsOf(opened, () => workbook.describe())).toBe(1);
  });

  test("of making and of rewriting a sheet with all its safety", async () => {
    const opened = open(listModel(1, () => "x"));
    const replace = async (people: number) => {
      const { sheets } = valueOf(await replaceSheets(opened.workbook, [listContent(people)]));
      return sheets.map(({ outcome }) => outcome);
    };
    const made = await requestsOf(opened, async () => {
      expect(await replace(3)).toEqual(["made"]);
    });
    const again = await requestsOf(opened, async () => {
      expect(await replace(5)).toEqual(["rewritten"]);
    });
    const same = await requestsOf(opened, async () => {
      expect(await replace(5)).toEqual(["unchanged"]);
    });
    expect({ made, again, same }).toEqual({ made: 4, again: 5, same: 2 });
  });

  test("of one check: reading, writing findings and log, reading them back, and marks", async () => {
    const opened = open(listModel(50, (row) => `Người ${row}`));
    const { workbook } = opened;
    const check = async (people: number) => {
      const description = valueOf(await workbook.describe());
      const titles = description.sheets.map(({ name }) => name);
      const grids = valueOf(await workbook.read(titles));
      const contents = [listContent(people), paperContent(`lần ${people}`)];
      const replaced = await replaceSheets(workbook, contents, { description, grids });
      const marks = [
        { range: range("B2"), level: "error" },
        { range: range(`A${people}`), level: "warning" },
      ] as const;
      valueOf(await workbook.apply([{ do: "setMarks", sheet: "Danh sách", marks }]));
      return valueOf(replaced).sheets.map(({ outcome }) => outcome);
    };
    const counts: number[] = [];
    for (const people of [3, 5, 4]) {
      const work = async () => {
        const outcome = people === 3 ? "made" : "rewritten";
        expect(await check(people)).toEqual([outcome, outcome]);
      };
      counts.push(await requestsOf(opened, work));
    }
    expect(counts).toEqual([7, 7, 7]);
  });
});

describe("large sheets", () => {
  test("are read in blocks, without a row lost or twice", async () => {
    const opened = open(listModel(40_000, (row) => `Người ${row}`));
    const { workbook } = opened;
    valueOf(await workbook.describe());
    const requests = await requestsOf(opened, async () => {
      const grid = await readOne(workbook, "Danh sách");
      expect(grid.rows.map((row) => row[0]?.value)).toEqual(
        Array.from({ length: 40_000 }, (_, row) => row),
      );
    });
    expect(requests).toBe(8);
  });

  test("are read in smaller blocks where their texts are long", async () => {
    const opened = open(listModel(2_000, (row) => `${row} ${"Đ".repeat(2_000)}`));
    const grid = await readOne(opened.workbook, "Danh sách");
    expect(grid.rows).toHaveLength(2_000);
    expect(grid.rows[1_999]?.[1]?.value).toBe(`1999 ${"Đ".repeat(2_000)}`);
    expect(opened.host.traffic.requests).toBeLessThan(20);
  });

  test("are written in requests of 2 MB", async () => {
    const model = new MemoryWorkbook();
    addSheet(model, "A");
    const opened = open(model);
    const rows = Array.from({ length: 3_000 }, (_, row) => [
      textCell(`${row} ${"Đ".repeat(1_000)}`),
    ]);
    const requests = await requestsOf(opened, () =>
      opened.workbook.apply([{ do: "write", sheet: "A", at: { row: 2, column: 1 }, rows }]),
    );
    expect(requests).toBe(4);
    expect(model.sheet("A")!.used()).toEqual(range("B3:B3002"));
    expect(model.sheet("A")!.cell({ row: 3001, column: 1 }).text).toMatch(/^2999 Đ/);
  });

  test("are read with all their merges, though Excel answers 512 at most", async () => {
    const model = new MemoryWorkbook();
    const sheet = addSheet(model, "A");
    const cells = Array.from({ length: 3_000 }, (_, row) => [constantCell(row % 3 ? null : row)]);
    valueOf(sheet.write(A1, cells));
    for (let top = 0; top < 3_000; top += 3) {
      valueOf(sheet.merge({ top, left: 0, bottom: top + 2, right: 0 }));
    }
    const grid = await readOne(open(model).workbook, "A");
    expect(grid.merges).toEqual(sheet.merges);
  });
});

test("the date system is asked for, since Office.js does not tell it", async () => {
  const model = listModel(1, () => "x");
  model.dateSystem = 1904;
  expect((await readOne(open(model).workbook, "Danh sách")).dateSystem).toBe(1904);
});

test("an error and a text that looks like one are told apart, as are a formula and its text", async () => {
  const model = new MemoryWorkbook();
  const sheet = addSheet(model, "A");
  sheet.setCell(A1, { ...constantCell("#N/A"), type: "error" });
  sheet.setCell({ row: 0, column: 1 }, constantCell("#N/A"));
  sheet.setCell({ row: 0, column: 2 }, constantCell("=A1"));
  sheet.setCell({ row: 0, column: 3 }, { ...constantCell(5), formula: "=2+3" });
  const grid = await readOne(open(model).workbook, "A");
  const found = ["A1", "B1", "C1", "D1"].map((at) => cellOf(grid, at));
  expect(found.map(({ type, value, formula }) => [type, value, formula])).toEqual([
    ["error", "#N/A", null],
    ["text", "#N/A", null],
    ["text", "=A1", null],
    ["number", 5, "=2+3"],
  ]);
});

test("an answer without cells is a fault, never empty cells", async () => {
  const host = createExcelHost(listModel(3, () => "x"));
  const forgetful: ExcelHost = {
    traffic: host.traffic,
    execute: (body) => host.execute(body).replaceAll(/"Values":\[\[.*?\]\]/g, '"Values":null'),
  };
  const workbook = excelWorkbook(genuineClient(forgetful).run);
  expect(faultOf(await workbook.read(["Danh sách"]))).toEqual({
    code: "host-failure",
    hostCode: "MissingAnswer",
  });
});
