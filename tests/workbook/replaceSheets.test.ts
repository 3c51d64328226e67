import fc from "fast-check";
import { constantCell } from "../../src/domain/grid/grid";
import {
  EMPTY,
  numberCell,
  textCell,
  type CellContent,
  type SheetContent,
} from "../../src/domain/report/sheetContent";
import type { Change } from "../../src/workbook/change";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import type { Workbook } from "../../src/workbook/workbook";
import { addSheet, range, valueOf } from "./contractKit";
import { failAt } from "./failAt";
import { listContent, paperContent, scenarios } from "./replaceScenarios";

const list = listContent(3);

function openEmpty(): MemoryWorkbook {
  const model = new MemoryWorkbook();
  addSheet(model, "Của tôi");
  return model;
}

/** The workbook, but what `alter` makes of each change is done in its place. */
function altering(workbook: Workbook, alter: (change: Change) => Change): Workbook {
  return { ...workbook, apply: (changes) => workbook.apply(changes.map(alter)) };
}

function recording(workbook: Workbook, done: Change[]): Workbook {
  return altering(workbook, (change) => {
    done.push(change);
    return change;
  });
}

/** Counts what a write asks of the workbook. */
function counting(workbook: Workbook, calls: string[]): Workbook {
  const counted = <K extends "describe" | "read" | "apply">(verb: K): Workbook[K] =>
    ((...given: never[]) => {
      calls.push(verb);
      return (workbook[verb] as (...given: never[]) => unknown)(...given);
    }) as Workbook[K];
  return {
    ...workbook,
    describe: counted("describe"),
    read: counted("read"),
    apply: counted("apply"),
  };
}

describe("replaceSheets", () => {
  test("makes a sheet with everything it is to hold, and leaves nothing else behind", async () => {
    const model = openEmpty();
    expect(valueOf(await replaceSheets(memoryPort(model), [list]))).toEqual({
      sheets: [{ id: "BX_BangDiem", title: "Bảng điểm", outcome: "made", isTitleTaken: false }],
      unfinished: null,
    });
    const { sheets, names, tables } = model.snapshot();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Của tôi", "visible"],
      ["Bảng điểm", "visible"],
    ]);
    expect(names).toEqual([{ name: "BX_BangDiem", sheet: "Bảng điểm", range: range("A1:B8") }]);
    expect(tables).toEqual([{ name: "BX_TblDiem", sheet: "Bảng điểm", range: range("A2:B5") }]);
    expect(sheets[1]).toMatchObject({
      merges: list.merges,
      widths: list.widths,
      freezeRows: list.freezeRows,
      page: list.page,
    });
    const sheet = model.sheet("Bảng điểm")!;
    expect(sheet.cell({ row: 4, column: 1 })).toMatchObject({ value: 2.5, numberFormat: "0.00" });
    expect(sheet.cell({ row: 6, column: 1 }).formula).toBe("=SUM(B3:B5)");
    expect(sheet.styleAt({ row: 1, column: 1 })).toEqual({ font: "Times New Roman", bold: true });
  });

  test("changes nothing when it is done again", async () => {
    const model = openEmpty();
    const contents = [list, paperContent("=không là công thức")];
    valueOf(await replaceSheets(memoryPort(model), contents));
    const once = model.snapshot();
    const neverApplies = failAt(memoryPort(model), 1, "dead");
    const again = valueOf(await replaceSheets(neverApplies.workbook, contents));
    expect(again.sheets.map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged"]);
    expect(model.snapshot()).toEqual(once);
  });

  test("rewrites only what differs", async () => {
    const model = openEmpty();
    const contents = [list, paperContent("cũ")];
    valueOf(await replaceSheets(memoryPort(model), contents));
    const again = await replaceSheets(memoryPort(model), [list, paperContent("mới")]);
    expect(valueOf(again).sheets.map(({ outcome }) => outcome)).toEqual(["unchanged", "rewritten"]);
  });

  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    "%s: the cells are those of a sheet made afresh",
    async (_name, scenario) => {
      const model = openEmpty();
      valueOf(await replaceSheets(memoryPort(model), scenario.standing));
      valueOf(await replaceSheets(memoryPort(model), scenario.asked));
      const fresh = openEmpty();
      valueOf(await replaceSheets(memoryPort(fresh), scenario.asked));
      for (const { title } of scenario.asked) {
        expect(model.sheet(title)!.snapshot()).toEqual(fresh.sheet(title)!.snapshot());
      }
    },
  );

  test("finds its sheet under another title, and keeps the title and the tab's place", async () => {
    const model = openEmpty();
    valueOf(await replaceSheets(memoryPort(model), [list, paperContent("x")]));
    valueOf(model.renameSheet("Bảng điểm", "Điểm khối THCS"));
    const receipt = valueOf(await replaceSheets(memoryPort(model), [listContent(2)]));
    expect(receipt.sheets).toEqual([
      { id: "BX_BangDiem", title: "Điểm khối THCS", outcome: "rewritten", isTitleTaken: false },
    ]);
    expect(model.sheets.map(({ name }) => name)).toEqual(["Của tôi", "Điểm khối THCS", "Biên bản"]);
  });

  test("never writes over a sheet of the same title that is not ours", async () => {
    const model = openEmpty();
    addSheet(model, "BẢNG ĐIỂM").setCell({ row: 0, column: 0 }, constantCell("của người khác"));
    const theirs = model.sheet("Bảng điểm")!.snapshot();
    const receipt = valueOf(await replaceSheets(memoryPort(model), [list]));
    expect(receipt.sheets).toEqual([
      { id: "BX_BangDiem", title: "Bảng điểm (2)", outcome: "made", isTitleTaken: true },
    ]);
    expect(model.sheet("BẢNG ĐIỂM")!.snapshot()).toEqual(theirs);
  });

  test("asks at most four round trips, two where nothing is to be done", async () => {
    const model = openEmpty();
    const rounds = async (contents: readonly SheetContent[]): Promise<number> => {
      const calls: string[] = [];
      valueOf(await replaceSheets(counting(memoryPort(model), calls), contents));
      return calls.length;
    };
    expect(await rounds([list])).toBe(3);
    expect(await rounds([listContent(5), paperContent("x")])).toBe(5);
    expect(await rounds([listContent(5), paperContent("x")])).toBe(2);
  });

  test.each([
    ["grows", listContent(5, ["Đơn vị"]), []],
    ["shrinks", listContent(2), []],
    ["goes", { ...list, table: null }, ["BX_TblDiem"]],
    [
      "has its headings change places",
      {
        ...list,
        cells: list.cells.map((row) => (row === list.cells[1] ? [...row].reverse() : row)),
      },
      ["BX_TblDiem"],
    ],
  ])("drops a table that %s only where outside formulas could not follow", async (...given) => {
    const [, asked, dropped] = given;
    const model = openEmpty();
    valueOf(await replaceSheets(memoryPort(model), [list]));
    const done: Change[] = [];
    valueOf(await replaceSheets(recording(memoryPort(model), done), [asked]));
    const drops = done.filter((change) => change.do === "dropTable");
    expect(drops.map(({ name }) => name)).toEqual(dropped);
  });

  test("drops every name before its sheet goes: Excel would leave it pointing nowhere", async () => {
    const model = openEmpty();
    const done: Change[] = [];
    const failing = failAt(recording(memoryPort(model), done), 8, "works");
    expect((await replaceSheets(failing.workbook, [list])).ok).toBe(false);
    const isEnd = ({ do: verb }: Change): boolean => verb === "dropName" || verb === "deleteSheet";
    expect(done.filter(isEnd)).toEqual([
      { do: "dropName", name: "BX_BangDiem" },
      { do: "deleteSheet", sheet: "Bảng điểm" },
      { do: "dropName", name: "BX_Journal" },
      { do: "deleteSheet", sheet: "BX_Journal" },
    ]);
  });

  test("leaves a protected sheet alone", async () => {
    const model = openEmpty();
    valueOf(await replaceSheets(memoryPort(model), [list]));
    model.sheet("Bảng điểm")!.isProtected = true;
    const before = model.snapshot();
    expect(await replaceSheets(memoryPort(model), [listContent(2)])).toEqual({
      ok: false,
      fault: {
        code: "write-failed",
        cause: { code: "protected-sheet", params: { sheet: "Bảng điểm" } },
        restored: true,
      },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("reads back: a cell that the host changed brings the former contents back", async () => {
    const model = openEmpty();
    valueOf(await replaceSheets(memoryPort(model), [list]));
    const before = model.snapshot();
    const turningTextToNumber = altering(memoryPort(model), (change) =>
      change.do === "write" && change.sheet === "Bảng điểm"
        ? { ...change, rows: change.rows.map((row) => row.map(guessed)) }
        : change,
    );
    const asked = { ...list, cells: [...list.cells, [textCell("012")]] };
    expect(await replaceSheets(turningTextToNumber, [asked])).toEqual({
      ok: false,
      fault: {
        code: "write-failed",
        cause: { code: "host-failure", params: { sheet: "Bảng điểm", cell: "A8" } },
        restored: true,
      },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("leaves rows that hold already what they should alone, with their formats", async () => {
    const model = openEmpty();
    valueOf(await replaceSheets(memoryPort(model), [list]));
    const sheet = model.sheet("Bảng điểm")!;
    const coloured = { top: 1, left: 0, bottom: 1, right: 0 };
    sheet.addStyle(coloured, { fill: "FFFF00" });
    const asked = { ...list, cells: [...list.cells, [textCell("thêm")]] };
    valueOf(await replaceSheets(memoryPort(model), [asked]));
    expect(sheet.styleAt({ row: 1, column: 0 }).fill).toBe("FFFF00");
    expect(sheet.cell({ row: list.cells.length, column: 0 }).value).toBe("thêm");
  });

  test("rewrites a formula whose computed value has changed", async () => {
    const model = openEmpty();
    const paper = (value: number) => ({
      ...list,
      table: null,
      cells: [[{ kind: "formula", formula: "=1+1", value } as const]],
    });
    valueOf(await replaceSheets(memoryPort(model), [paper(2)]));
    const again = valueOf(await replaceSheets(memoryPort(model), [paper(2)]));
    expect(again.sheets.map(({ outcome }) => outcome)).toEqual(["unchanged"]);
    const changed = valueOf(await replaceSheets(memoryPort(model), [paper(3)]));
    expect(changed.sheets.map(({ outcome }) => outcome)).toEqual(["rewritten"]);
    expect(model.sheet("Bảng điểm")!.cell({ row: 0, column: 0 }).value).toBe(3);
  });

  test("does not touch a sheet whose copy is not faithful", async () => {
    const model = openEmpty();
    valueOf(await replaceSheets(memoryPort(model), [list]));
    const before = model.snapshot();
    const done: Change[] = [];
    const copyingShort = altering(memoryPort(model), (change) => {
      done.push(change);
      return change.do === "copyCells" ? { ...change, range: range("A1:B4") } : change;
    });
    expect(await replaceSheets(copyingShort, [listContent(2)])).toEqual({
      ok: false,
      fault: {
        code: "write-failed",
        cause: { code: "host-failure", params: { sheet: "Bảng điểm", cell: "A5" } },
        restored: true,
      },
    });
    expect(done.filter((change) => change.do === "clear")).toEqual([]);
    expect(model.snapshot()).toEqual(before);
  });

  test("ends an earlier broken write before it begins", async () => {
    const model = openEmpty();
    valueOf(await replaceSheets(memoryPort(model), [list]));
    const crashed = failAt(memoryPort(model), 12, "dead");
    await replaceSheets(crashed.workbook, [listContent(5)]);
    expect(model.names.map(({ name }) => name)).toContain("BX_Journal");
    const receipt = valueOf(await replaceSheets(memoryPort(model), [list]));
    expect(receipt.sheets.map(({ outcome }) => outcome)).toEqual(["unchanged"]);
  });

  test("writes nothing while an earlier broken write cannot be ended", async () => {
    const model = openEmpty();
    const journal = valueOf(model.addSheet("BX_Journal", "hidden"));
    journal.setCell({ row: 0, column: 0 }, constantCell("hỏng"));
    valueOf(model.setName("BX_Journal", "BX_Journal", range("A1")));
    const before = model.snapshot();
    const result = await replaceSheets(memoryPort(model), [list]);
    expect(result).toMatchObject({ ok: false, fault: { code: "recover-failed", restored: false } });
    expect(model.snapshot()).toEqual(before);
  });

  test.each([
    ["two contents of one id", [list, { ...paperContent("x"), id: "bx_bangdiem" }]],
    ["an id that is a table's name", [{ ...list, id: "BX_TblDiem" }]],
  ])("takes %s for a bug", async (_what, contents) => {
    await expect(replaceSheets(memoryPort(openEmpty()), contents)).rejects.toThrow(
      "Two things are to be named",
    );
  });

  test("brings any content about over any other", async () => {
    const cell: fc.Arbitrary<CellContent> = fc.oneof(
      fc.constant(EMPTY),
      fc.string({ unit: "grapheme" }).map(textCell),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => numberCell(number)),
      fc.boolean().map((boolean): CellContent => ({ kind: "boolean", boolean })),
    );
    const cells = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 });
    const contentOf = (rows: CellContent[][]): SheetContent => ({
      ...paperContent(""),
      cells: rows,
      merges: [],
    });
    await fc.assert(
      fc.asyncProperty(cells, cells, async (first, second) => {
        const model = openEmpty();
        valueOf(await replaceSheets(memoryPort(model), [contentOf(first)]));
        valueOf(await replaceSheets(memoryPort(model), [contentOf(second)]));
        const fresh = openEmpty();
        valueOf(await replaceSheets(memoryPort(fresh), [contentOf(second)]));
        expect(model.snapshot().sheets).toEqual(fresh.snapshot().sheets);
      }),
    );
  });
});

/** What a host would do that guesses at what a text means. */
function guessed(content: CellContent): CellContent {
  return content.kind === "text" && content.text === "012" ? numberCell(12) : content;
}
