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
  const checked = valueOf(await check(over(model)));
  const before = model.snapshot();
  const shown = valueOf(await showMarks(over(model), checked));
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
  const checked = valueOf(await check(over(model)));
  valueOf(await showMarks(over(model), checked));
  const [first] = checked.findings;
  const other = { ...first!, at: [{ sheet: "Kiểm phiếu", cell: "D5" }] };
  const findings = [{ ...first!, accepted: "đã rõ" }, other];
  const shown = await showMarks(over(model), { ...checked, findings });
  expect(valueOf(shown).marks).toEqual([]);
  expect(model.sheet("Danh sách")!.marks).toEqual([]);
});

test("where the register was renamed since the check, nothing is marked, and that is said", async () => {
  const model = await preparedModel();
  const checked = valueOf(await check(over(model)));
  valueOf(model.renameSheet("Danh sách", "Sổ đề nghị"));
  const before = model.snapshot();
  expect(faultOf(await showMarks(over(model), checked))).toEqual({
    code: "unknown-sheet",
    params: { sheet: "Danh sách" },
  });
  expect(model.snapshot()).toEqual(before);
});

test("without a register there is nothing to take away", async () => {
  const model = newModel();
  const before = model.snapshot();
  expect(await hideMarks(over(model))).toEqual({ ok: true, value: undefined });
  expect(model.snapshot()).toEqual(before);
});
