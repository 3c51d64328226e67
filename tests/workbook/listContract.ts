import type { ListValidation } from "../../src/domain/report/sheetContent";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { addSheet, faultOf, range, valueOf } from "./contractKit";
import type { OpenModel } from "./marksContract";

function aList(address: string, changes: Partial<ListValidation> = {}): ListValidation {
  const choices = ["có", "thiếu", "không cần"];
  return { range: range(address), choices, message: "Nên chọn trong danh sách.", ...changes };
}

/** Drop-down lists, as the model has them after the port's changes. */
export function describeLists(makeModel: () => MemoryWorkbook, open: OpenModel): void {
  function opened() {
    const model = makeModel();
    addSheet(model, "A");
    const workbook = open(model);
    const set = (...lists: readonly ListValidation[]) =>
      workbook.apply(
        lists.map((validation) => ({ do: "setList", sheet: "A", validation }) as const),
      );
    return { model, workbook, set, lists: () => model.sheet("A")!.validations.all };
  }

  test("cells offer the choices, and say something to whoever writes something else", async () => {
    const { set, lists } = opened();
    valueOf(await set(aList("B5:B9"), aList("D5:D9", { choices: ["đạt", "không đạt"] })));
    expect(lists()).toEqual([aList("B5:B9"), aList("D5:D9", { choices: ["đạt", "không đạt"] })]);
  });

  test("a list takes the place of the one before, in its own cells alone", async () => {
    const { set, lists } = opened();
    valueOf(await set(aList("B5:B9"), aList("B6:B7", { choices: ["x"] })));
    expect(lists()).toEqual([aList("B5"), aList("B6:B7", { choices: ["x"] }), aList("B8:B9")]);
  });

  test("the same list below it goes on", async () => {
    const { set, lists } = opened();
    valueOf(await set(aList("B5:B9"), aList("B10:B12"), aList("B8:B13")));
    expect(lists()).toEqual([aList("B5:B13")]);
  });

  test("stays where cells are styled or cleared: a write that is taken back leaves it as it was", async () => {
    const { workbook, set, lists } = opened();
    valueOf(await set(aList("B5:B9")));
    valueOf(
      await workbook.apply([
        { do: "style", sheet: "A", range: range("B5:B9"), style: { bold: true } },
        { do: "clear", sheet: "A", range: range("A7:C12") },
      ]),
    );
    expect(lists()).toEqual([aList("B5:B9")]);
  });

  test("does not come along with copied cells", async () => {
    const { model, workbook, set } = opened();
    addSheet(model, "B");
    valueOf(await set(aList("B5:B9")));
    const copy = { do: "copyCells", from: "A", to: "B", range: range("A1:C9") } as const;
    valueOf(await workbook.apply([copy]));
    expect(model.sheet("B")!.validations.all).toEqual([]);
  });

  test.each([
    ["a comma in a choice", ["tỉnh, bộ"]],
    ["too long for Excel", ["a".repeat(200), "b".repeat(55)]],
    ["nothing to choose", []],
  ])("refuses a list with %s", async (_name, choices) => {
    const { set, lists } = opened();
    expect(faultOf(await set(aList("B5", { choices }))).code).toBe("too-large");
    expect(lists()).toEqual([]);
  });

  test("refuses a list on a protected sheet", async () => {
    const { model, set, lists } = opened();
    model.sheet("A")!.isProtected = true;
    expect(faultOf(await set(aList("B5"))).code).toBe("protected-sheet");
    expect(lists()).toEqual([]);
  });
}
