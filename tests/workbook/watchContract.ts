import { constantCell } from "../../src/domain/grid/grid";
import { textCell } from "../../src/domain/report/sheetContent";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import type { Edit } from "../../src/workbook/workbook";
import { addSheet, faultOf, range, valueOf } from "./contractKit";
import type { OpenModel } from "./marksContract";

const A1 = { row: 0, column: 0 };

/** Events reach a handler a little later, as in Excel. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

export function describeWatching(makeModel: () => MemoryWorkbook, open: OpenModel): void {
  test("tells of a person's edits with sheet and range, here or elsewhere, until it is ended", async () => {
    const model = makeModel();
    addSheet(model, "Danh sách");
    const edits: Edit[] = [];
    const stop = valueOf(await open(model).watch((edit) => edits.push(edit)));
    valueOf(model.edit("Danh sách", { row: 6, column: 1 }, constantCell("Lê Thị Ba")));
    valueOf(model.edit("danh sách", A1, constantCell(1), "remote"));
    await settled();
    expect(edits).toEqual([
      { sheet: "Danh sách", range: range("B7"), source: "local" },
      { sheet: "Danh sách", range: range("A1"), source: "remote" },
    ]);
    valueOf(await stop());
    valueOf(model.edit("Danh sách", A1, constantCell(2)));
    await settled();
    expect(edits).toHaveLength(2);
  });

  test("tells nothing of its own writes, and goes on telling of edits after them", async () => {
    const model = makeModel();
    addSheet(model, "A");
    const workbook = open(model);
    const edits: Edit[] = [];
    const stop = valueOf(await workbook.watch((edit) => edits.push(edit)));
    valueOf(
      await workbook.apply([
        { do: "write", sheet: "A", at: A1, rows: [[textCell("x")]] },
        { do: "addSheet", sheet: "B", visibility: "visible" },
        { do: "copyCells", from: "A", to: "B", range: range("A1") },
        { do: "clear", sheet: "A", range: range("A1") },
        { do: "setMarks", sheet: "B", marks: [{ range: range("A1"), level: "error" }] },
      ]),
    );
    await settled();
    expect(edits).toEqual([]);
    valueOf(model.edit("B", A1, constantCell("y")));
    await settled();
    expect(edits.map(({ sheet }) => sheet)).toEqual(["B"]);
    valueOf(await stop());
  });

  test("a refused edit changes nothing and is not told of", async () => {
    const model = makeModel();
    addSheet(model, "A").isProtected = true;
    const edits: Edit[] = [];
    const stop = valueOf(await open(model).watch((edit) => edits.push(edit)));
    expect(faultOf(model.edit("A", A1, constantCell("x"))).code).toBe("protected-sheet");
    await settled();
    expect(edits).toEqual([]);
    valueOf(await stop());
  });
}
