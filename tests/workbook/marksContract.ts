import { constantCell } from "../../src/domain/grid/grid";
import { textCell } from "../../src/domain/report/sheetContent";
import type { Mark } from "../../src/workbook/marks";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import type { Workbook } from "../../src/workbook/workbook";
import { addSheet, faultOf, range, valueOf } from "./contractKit";

/** Opens the port over a model that the test can look into. */
export type OpenModel = (model: MemoryWorkbook) => Workbook;

const A1 = { row: 0, column: 0 };
const mark = (address: string, level: Mark["level"]): Mark => ({ range: range(address), level });

function listModel(model: MemoryWorkbook): MemoryWorkbook {
  const sheet = addSheet(model, "Danh sách");
  valueOf(sheet.write(A1, [[constantCell("Họ tên")], [constantCell("Lê Thị Ba")]]));
  valueOf(sheet.addStyle(range("A2"), { fill: "FFFF00" }));
  sheet.conditionalFormats.add([range("A1:C9")], "Custom", { formula: "=A1=B1" });
  sheet.conditionalFormats.add([range("B1:B9")], "DataBar");
  return model;
}

/** Formats of people: what a change of marks must leave as it is. */
function foreign(model: MemoryWorkbook): unknown {
  const { all } = model.sheet("Danh sách")!.conditionalFormats;
  return all
    .filter(({ formula }) => !formula.includes("BX_Mark"))
    .map(({ kind, formula, ranges }) => [kind, formula, ranges]);
}

export function describeMarks(makeModel: () => MemoryWorkbook, open: OpenModel): void {
  const opened = () => {
    const model = listModel(makeModel());
    return { model, workbook: open(model), marks: () => model.sheet("Danh sách")!.marks };
  };

  test("marks cells, the strongest level first, and joins what touches", async () => {
    const { workbook, marks } = opened();
    const given = [
      mark("B4", "info"),
      mark("A2", "error"),
      mark("A3", "error"),
      mark("B2:C2", "warning"),
    ];
    valueOf(await workbook.apply([{ do: "setMarks", sheet: "Danh sách", marks: given }]));
    expect(marks()).toEqual([mark("A2:A3", "error"), mark("B2:C2", "warning"), mark("B4", "info")]);
  });

  test("puts new marks in the place of all former ones, and takes them away", async () => {
    const { model, workbook, marks } = opened();
    const theirs = foreign(model);
    const set = (...given: Mark[]) =>
      workbook.apply([{ do: "setMarks", sheet: "DANH SÁCH", marks: given }]);
    valueOf(await set(mark("A2", "error"), mark("C3", "info")));
    valueOf(await set(mark("B2", "warning")));
    expect(marks()).toEqual([mark("B2", "warning")]);
    expect(foreign(model)).toEqual(theirs);
    valueOf(await workbook.apply([{ do: "clearMarks", sheet: "Danh sách" }]));
    expect(marks()).toEqual([]);
    expect(foreign(model)).toEqual(theirs);
  });

  test("leaves the cells and their own formats as they are", async () => {
    const { model, workbook } = opened();
    const before = model.snapshot();
    valueOf(
      await workbook.apply([
        { do: "setMarks", sheet: "Danh sách", marks: [mark("A1:A2", "error")] },
      ]),
    );
    const [sheet] = model.snapshot().sheets;
    expect(sheet).toEqual({ ...before.sheets[0], marks: [mark("A1:A2", "error")] });
  });

  test("shows the level in colours, above the formats of people", async () => {
    const { model, workbook } = opened();
    const given = [mark("A2", "warning"), mark("A3", "error")];
    valueOf(await workbook.apply([{ do: "setMarks", sheet: "Danh sách", marks: given }]));
    const { all } = model.sheet("Danh sách")!.conditionalFormats;
    expect(all.map(({ kind, formula, style }) => [kind, formula, style])).toEqual([
      ["Custom", '=N("BX_Mark error")=0', { fill: "FFC7CE", color: "9C0006", bold: true }],
      ["Custom", '=N("BX_Mark warning")=0', { fill: "FFEB9C", color: "7F4F00" }],
      ["DataBar", "", {}],
      ["Custom", "=A1=B1", {}],
    ]);
  });

  test("marks two sheets, one of them new, and again, among other changes", async () => {
    const { model, workbook, marks } = opened();
    valueOf(
      await workbook.apply([
        { do: "setMarks", sheet: "Danh sách", marks: [mark("A1", "info")] },
        { do: "addSheet", sheet: "Mới", visibility: "visible" },
        { do: "setMarks", sheet: "Mới", marks: [mark("B2", "error")] },
        { do: "copyCells", from: "Danh sách", to: "Mới", range: range("A1:B1") },
        { do: "setMarks", sheet: "Mới", marks: [mark("C3", "warning")] },
        { do: "setMarks", sheet: "Danh sách", marks: [mark("A2", "error")] },
        { do: "write", sheet: "Mới", at: A1, rows: [[textCell("x")]] },
      ]),
    );
    expect(marks()).toEqual([mark("A2", "error")]);
    expect(model.sheet("Mới")!.marks).toEqual([mark("C3", "warning")]);
    expect(model.sheet("Mới")!.cell(A1).value).toBe("x");
  });

  test("cleared cells lose their marks, others keep theirs", async () => {
    const { workbook, marks } = opened();
    valueOf(
      await workbook.apply([
        { do: "setMarks", sheet: "Danh sách", marks: [mark("A1:C3", "error")] },
        { do: "clear", sheet: "Danh sách", range: range("A2:B2") },
      ]),
    );
    expect(marks()).toEqual([
      mark("A1:B1", "error"),
      mark("C1:C3", "error"),
      mark("A3:B3", "error"),
    ]);
  });

  test.each(["setMarks", "clearMarks"] as const)(
    "refuses %s on a protected sheet, and on none",
    async (verb) => {
      const { model, workbook, marks } = opened();
      valueOf(
        await workbook.apply([{ do: "setMarks", sheet: "Danh sách", marks: [mark("A1", "info")] }]),
      );
      model.sheet("Danh sách")!.isProtected = true;
      const change = (sheet: string) =>
        workbook.apply([
          verb === "setMarks"
            ? { do: verb, sheet, marks: [mark("A2", "error")] }
            : { do: verb, sheet },
        ]);
      expect(faultOf(await change("Danh sách"))).toMatchObject({
        code: "protected-sheet",
        params: { sheet: "Danh sách" },
      });
      expect(faultOf(await change("Không có"))).toMatchObject({
        code: "unknown-sheet",
        params: { sheet: "Không có" },
      });
      expect(marks()).toEqual([mark("A1", "info")]);
    },
  );

  test("does what comes before marks on a sheet that is not there", async () => {
    const { model, workbook } = opened();
    const outcome = await workbook.apply([
      { do: "setMarks", sheet: "Danh sách", marks: [mark("A1", "info")] },
      { do: "setMarks", sheet: "Không có", marks: [mark("A1", "info")] },
      { do: "clearMarks", sheet: "Danh sách" },
    ]);
    expect(faultOf(outcome).params).toEqual({ sheet: "Không có" });
    expect(model.sheet("Danh sách")!.marks).toEqual([mark("A1", "info")]);
  });

  test("marks thousands of cells that lie apart", async () => {
    const { workbook, marks } = opened();
    const given = Array.from({ length: 3_000 }, (_, index) => mark(`F${2 * index + 2}`, "error"));
    valueOf(await workbook.apply([{ do: "setMarks", sheet: "Danh sách", marks: given }]));
    expect(marks()).toEqual(given);
    valueOf(await workbook.apply([{ do: "clearMarks", sheet: "Danh sách" }]));
    expect(marks()).toEqual([]);
  });
}
