import { check } from "../../src/workflow/check";
import { hideMarks } from "../../src/workflow/hideMarks";
import { showMarks } from "../../src/workflow/showMarks";
import { preparedModel } from "./actionKit";
import { faultOf, newModel, over, typeInto, valueOf } from "./workflowKit";

const cell = (row: number, column: number) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

test("findings of the register are marked by their severity, and no cell changes", async () => {
  const model = await preparedModel();
  typeInto(
    model,
    { table: "BX_DanhSach", heading: "Họ tên hoặc tên tập thể", record: 1 },
    "Bà Trần Thị Mai",
  );
  const { findings } = valueOf(await check(over(model)));
  const before = model.snapshot();
  const shown = valueOf(await showMarks(over(model), findings));
  expect(shown).toEqual({
    sheet: "Danh sách",
    marks: [
      { range: cell(5, 7), level: "error" },
      { range: cell(5, 5), level: "warning" },
      { range: cell(5, 6), level: "warning" },
      { range: cell(6, 5), level: "error" },
      { range: cell(7, 5), level: "error" },
    ],
  });
  const marks = model.sheet("Danh sách")!.marks;
  expect(marks.map(({ level }) => level)).toEqual(["error", "error", "warning"]);
  valueOf(await hideMarks(over(model)));
  expect(model.snapshot()).toEqual(before);
});

test("what was accepted and what is on another sheet is not marked; a new run takes the old one's place", async () => {
  const model = await preparedModel();
  const { findings } = valueOf(await check(over(model)));
  valueOf(await showMarks(over(model), findings));
  const [first] = findings;
  const other = { ...first!, at: [{ sheet: "Kiểm phiếu", cell: "D5" }] };
  const shown = await showMarks(over(model), [{ ...first!, accepted: "đã rõ" }, other]);
  expect(valueOf(shown).marks).toEqual([]);
  expect(model.sheet("Danh sách")!.marks).toEqual([]);
});

test("without a register there is nothing to mark, and nothing to take away", async () => {
  const model = newModel();
  const before = model.snapshot();
  expect(faultOf(await showMarks(over(model), []))).toEqual({ code: "no-register" });
  expect(await hideMarks(over(model))).toEqual({ ok: true, value: undefined });
  expect(model.snapshot()).toEqual(before);
});
