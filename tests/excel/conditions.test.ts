import { constantCell } from "../../src/domain/grid/grid";
import { textCell } from "../../src/domain/report/sheetContent";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createExcelHost, type ExcelHostOptions } from "../../src/workbench/host/excelHost";
import type { Change } from "../../src/workbook/change";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import { checkNoCopies } from "../../src/workbook/sheetCopies";
import { addSheet, faultOf, range, valueOf } from "../workbook/contractKit";
import { listContent } from "../workbook/replaceScenarios";
import { genuineClient } from "./genuineClient";

const A1 = { row: 0, column: 0 };
const WRITE: Change = { do: "write", sheet: "A", at: A1, rows: [[textCell("x")]] };

async function opened(options: ExcelHostOptions = {}) {
  const model = new MemoryWorkbook();
  addSheet(model, "A");
  addSheet(model, "B");
  const host = createExcelHost(model, options);
  const workbook = excelWorkbook(genuineClient(host).run);
  if (!options.apiVersion) valueOf(await replaceSheets(workbook, [listContent(3)]));
  return { model, host, workbook };
}

describe("while a person is typing in a cell", () => {
  const verbs = {
    describe: ({ workbook }) => workbook.describe(),
    read: ({ workbook }) => workbook.read(["A"]),
    apply: ({ workbook }) => workbook.apply([WRITE]),
    look: ({ workbook }) => workbook.apply([WRITE], ["A"]),
    marks: ({ workbook }) => workbook.apply([{ do: "clearMarks", sheet: "A" }]),
    calculate: ({ workbook }) => workbook.calculate(),
    select: ({ workbook }) => workbook.select("A", A1),
    watch: ({ workbook }) => workbook.watch(() => undefined),
  } satisfies Record<string, (at: Awaited<ReturnType<typeof opened>>) => Promise<unknown>>;

  test.each(Object.entries(verbs))(
    "%s is refused as that, and works afterwards",
    async (_verb, act) => {
      const at = await opened();
      const before = at.model.snapshot();
      at.host.condition.isCellEditing = true;
      expect(await act(at)).toMatchObject({ ok: false, fault: { code: "cell-edit" } });
      expect(at.model.snapshot()).toEqual(before);
      at.host.condition.isCellEditing = false;
      expect(await act(at)).toMatchObject({ ok: true });
    },
  );
});

describe("a workbook that is open for reading only", () => {
  const changes: readonly Change[] = [
    WRITE,
    { do: "addSheet", sheet: "C", visibility: "hidden" },
    { do: "deleteSheet", sheet: "B" },
    { do: "showSheet", sheet: "B", visibility: "hidden" },
    { do: "clear", sheet: "A", range: range("A1") },
    { do: "style", sheet: "A", range: range("A1"), style: { bold: true } },
    { do: "merge", sheet: "A", range: range("A1:B1") },
    { do: "widths", sheet: "A", widths: [9] },
    { do: "freezeRows", sheet: "A", rows: 1 },
    { do: "setName", name: "BX_M", sheet: "A", range: range("A1") },
    { do: "setName", name: "BX_BangDiem", sheet: "A", range: range("A1") },
    { do: "dropName", name: "BX_BangDiem" },
    { do: "dropTable", name: "BX_TblDiem" },
    { do: "setMarks", sheet: "A", marks: [{ range: range("A1"), level: "error" }] },
  ];

  test.each(changes.map((change) => [change.do, change] as const))(
    "refuses %s, and says why",
    async (_verb, change) => {
      const { model, host, workbook } = await opened();
      const before = model.snapshot();
      host.condition.isViewOnly = true;
      expect(faultOf(await workbook.apply([change])).code).toBe("read-only");
      expect(model.snapshot()).toEqual(before);
    },
  );

  test("is described, read and told so", async () => {
    const { host, workbook } = await opened();
    host.condition.isViewOnly = true;
    expect(valueOf(await workbook.describe()).readOnly).toBe(true);
    expect(valueOf(await workbook.read(["Bảng điểm"]))[0]?.rows).toHaveLength(7);
    expect(await replaceSheets(workbook, [listContent(5)])).toMatchObject({
      ok: false,
      fault: { code: "write-failed", cause: { code: "read-only" }, restored: true },
    });
  });
});

describe("a workbook whose structure is protected", () => {
  test.each<Change>([
    { do: "addSheet", sheet: "C", visibility: "visible" },
    { do: "addSheet", sheet: "C", visibility: "hidden" },
    { do: "deleteSheet", sheet: "B" },
    { do: "showSheet", sheet: "B", visibility: "hidden" },
  ])("refuses %p, and says why", async (change) => {
    const { model, workbook } = await opened();
    model.isProtected = true;
    const before = model.snapshot();
    expect(faultOf(await workbook.apply([change]))).toMatchObject({
      code: "protected-workbook",
      params: { sheet: "sheet" in change && change.sheet },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("lets cells be written, and no sheet be rewritten", async () => {
    const { model, workbook } = await opened();
    model.isProtected = true;
    valueOf(await workbook.apply([WRITE]));
    const before = model.snapshot();
    expect(await replaceSheets(workbook, [listContent(5)])).toMatchObject({
      ok: false,
      fault: { code: "write-failed", cause: { code: "protected-workbook" }, restored: true },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("is told from a protected sheet, and both from neither", async () => {
    const { model, workbook } = await opened();
    model.isProtected = true;
    model.sheet("A")!.isProtected = true;
    expect(faultOf(await workbook.apply([WRITE])).code).toBe("protected-sheet");
    model.isProtected = false;
    const last: Change = { do: "showSheet", sheet: "A", visibility: "hidden" };
    for (const sheet of ["B", "Bảng điểm"]) valueOf(model.showSheet(sheet, "hidden"));
    expect(faultOf(await workbook.apply([last])).code).toBe("host-failure");
  });
});

describe("what people do to sheets of ours:", () => {
  test("a renamed one is refused by its old title, and found by its id", async () => {
    const { model, workbook } = await opened();
    valueOf(model.renameSheet("Bảng điểm", "Điểm"));
    const write = { ...WRITE, sheet: "Bảng điểm" } as Change;
    expect(faultOf(await workbook.apply([write]))).toMatchObject({
      code: "unknown-sheet",
      params: { sheet: "Bảng điểm" },
    });
    const { sheets } = valueOf(await replaceSheets(workbook, [listContent(5)]));
    expect(sheets).toMatchObject([{ title: "Điểm", outcome: "rewritten" }]);
  });

  test("a deleted table is missed by name, and made again", async () => {
    const { model, workbook } = await opened();
    const wanted = model.tables;
    valueOf(model.dropTable("BX_TblDiem"));
    expect(faultOf(await workbook.apply([{ do: "dropTable", name: "BX_TblDiem" }]))).toMatchObject({
      code: "unknown-table",
      params: { table: "BX_TblDiem" },
    });
    valueOf(await replaceSheets(workbook, [listContent(3)]));
    expect(model.tables).toEqual(wanted);
  });

  test("an edit of a sheet whose table is gone is refused", async () => {
    const { model, workbook } = await opened();
    const table = { name: "BX_TblDiem", range: range("A2:B5") };
    const edit = {
      id: "BX_BangDiem",
      title: "Bảng điểm",
      cells: [{ at: { row: 2, column: 0 }, content: textCell("Đỗ Văn Sáu") }],
      table,
      standing: table.range,
      styles: [],
    };
    valueOf(model.dropTable("BX_TblDiem"));
    expect(await replaceSheets(workbook, [edit])).toMatchObject({
      ok: false,
      fault: { cause: { code: "unknown-table", params: { table: "BX_TblDiem" } } },
    });
  });

  test("a copy is told from the original, and from other sheets of ours", async () => {
    const { model, workbook } = await opened();
    const check = async () => checkNoCopies(valueOf(await workbook.describe()), "BX_TblDiem");
    const copy = (sheet: string, table: string) => {
      valueOf(addSheet(model, sheet).write(A1, [[constantCell("Họ tên")], [constantCell("x")]]));
      valueOf(model.setTable(table, sheet, range("A1:A2")));
    };
    copy("Điểm 7", "BX_TblDiem_7");
    valueOf(model.setName("BX_Diem7", "Điểm 7", range("A1")));
    copy("Khác", "BX_TblDiemKhac");
    expect(await check()).toEqual({ ok: true, value: undefined });
    copy("Bảng điểm (2)", "BX_TblDiem2");
    expect(await check()).toEqual({
      ok: false,
      fault: {
        code: "copied-sheet",
        params: { sheet: "Bảng điểm", copy: "Bảng điểm (2)", table: "BX_TblDiem" },
      },
    });
    valueOf(model.deleteSheet("Bảng điểm"));
    expect(await check()).toEqual({
      ok: false,
      fault: { code: "copied-sheet", params: { copy: "Bảng điểm (2)", table: "BX_TblDiem" } },
    });
  });
});

describe("an Excel that is too old", () => {
  test.each([
    ["1.7", "describe"],
    ["1.12", "read"],
    ["1.8", "watch"],
    ["1.8", "marks"],
  ] as const)("of ExcelApi %s has no %s, and says so", async (apiVersion, verb) => {
    const { workbook } = await opened({ apiVersion });
    const marks = [{ range: range("A1"), level: "error" } as const];
    const acts = {
      describe: () => workbook.describe(),
      read: () => workbook.read(["A"]),
      watch: () => workbook.watch(() => undefined),
      marks: () => workbook.apply([{ do: "setMarks", sheet: "A", marks }]),
    };
    expect(await acts[verb]()).toMatchObject({ ok: false, fault: { code: "api-missing" } });
  });
});
