import { cellAddress } from "../../src/domain/grid/address";
import { constantCell } from "../../src/domain/grid/grid";
import { textCell } from "../../src/domain/report/sheetContent";
import { COUNCIL_SHEET } from "../../src/domain/sheets/councilSheet";
import { LOG_SHEET } from "../../src/domain/sheets/logSheet";
import { REGISTER_SHEET } from "../../src/domain/sheets/registerSheet";
import { editRecords } from "../../src/workflow/editRecords";
import { CLERK, logLines, preparedModel, recordsOf, TIME, withoutLog } from "./actionKit";
import { columnOf, faultOf, newModel, over, positionOf, valueOf } from "./workflowKit";
import { NO_NOTES } from "../../src/workflow/writeSheets";

const NAME = { table: "BX_DanhSach", heading: "Họ tên hoặc tên tập thể" };

function correction(row: number, text: string, key?: string) {
  const edit = { row, field: "name" as const, content: textCell(text) };
  return {
    sheet: REGISTER_SHEET,
    edits: [key === undefined ? edit : { ...edit, key }],
    action: "Sửa",
    detail: "Theo công văn của trường",
  };
}

test("a correction changes its cell alone, with what it held in the log and in the receipt", async () => {
  const model = await preparedModel();
  const [id = ""] = columnOf(model, "BX_DanhSach", "Mã đề nghị");
  const at = positionOf(model, { ...NAME, record: 0 });
  const register = model.sheet("Danh sách")!;
  register.setCell({ row: 1, column: 20 }, constantCell("ghi riêng"));
  valueOf(register.addStyle({ top: 5, left: 5, bottom: 7, right: 5 }, { fill: "FFFF00" }));
  const before = withoutLog(model);
  const receipt = valueOf(
    await editRecords(over(model), correction(at.row, "Bà Trần Thị Mai Lan", id)),
  );
  const cell = cellAddress(at);
  expect(receipt).toEqual({
    action: "Sửa",
    cells: [
      {
        sheet: "Danh sách",
        cell,
        before: { kind: "text", text: "Bà Trần Thị Mai" },
        after: { kind: "text", text: "Bà Trần Thị Mai Lan" },
      },
    ],
    keys: [{ sheet: "Danh sách", cell: cellAddress({ ...at, column: 0 }), text: id }],
    appended: [],
    notes: NO_NOTES,
  });
  expect(register.cell(at).value).toBe("Bà Trần Thị Mai Lan");
  expect(recordsOf(model, "BX_NhatKy").at(-1)).toEqual([
    TIME,
    CLERK,
    "Sửa",
    `Theo công văn của trường. Danh sách!${cell}: “Bà Trần Thị Mai” → “Bà Trần Thị Mai Lan”`,
  ]);
  register.setCell(at, { ...register.cell(at), ...constantCell("Bà Trần Thị Mai"), font: null });
  expect(withoutLog(model)).toEqual(before);
});

test("what stands already is neither written nor logged", async () => {
  const model = await preparedModel();
  const before = model.snapshot();
  const { row } = positionOf(model, { ...NAME, record: 0 });
  expect(valueOf(await editRecords(over(model), correction(row, "Bà Trần Thị Mai")))).toEqual({
    action: "Sửa",
    cells: [],
    keys: [],
    appended: [],
    notes: NO_NOTES,
  });
  expect(model.snapshot()).toEqual(before);
});

test("each changed cell has its line in the log", async () => {
  const model = await preparedModel();
  const { row } = positionOf(model, { ...NAME, record: 1 });
  const edits = [
    { row, field: "name" as const, content: textCell("=HYPERLINK(1)") },
    { row, field: "post" as const, content: textCell("") },
  ];
  valueOf(
    await editRecords(over(model), {
      sheet: REGISTER_SHEET,
      edits,
      action: "Sửa",
      detail: "Đơn vị xác nhận",
    }),
  );
  expect(logLines(model, 2)).toEqual([
    `Sửa: Đơn vị xác nhận. Danh sách!F${String(row + 1)}: “Ông Lê Văn Sơn” → “=HYPERLINK(1)”`,
    `Sửa: Đơn vị xác nhận. Danh sách!G${String(row + 1)}: “Kế toán” → (trống)`,
  ]);
  const written = model.sheet("Danh sách")!.cell({ row, column: 5 });
  expect([written.formula, written.value]).toEqual([null, "=HYPERLINK(1)"]);
});

describe("is refused, and nothing is written,", () => {
  const field = (name: string) => ({
    sheet: REGISTER_SHEET,
    edits: [{ row: 4, field: name as "id", content: textCell("x") }],
    action: "Sửa",
    detail: "",
  });
  test.each([
    ["what was received", field("original"), "locked-field", "Nguyên văn đã nhận"],
    ["the id", field("id"), "locked-field", "Mã đề nghị"],
  ])("for %s", async (_, request, code, heading) => {
    const model = await preparedModel();
    const before = model.snapshot();
    expect(faultOf(await editRecords(over(model), request))).toEqual({
      code,
      params: { sheet: "Danh sách", heading },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("for the log", async () => {
    const model = await preparedModel();
    const edits = [{ row: 4, field: "person" as const, content: textCell("x") }];
    const request = { sheet: LOG_SHEET, edits, action: "Sửa", detail: "" };
    expect(faultOf(await editRecords(over(model), request))).toEqual({
      code: "locked-field",
      params: { sheet: "Nhật ký", heading: "Người thực hiện" },
    });
  });

  test("where another record has come to stand in the row", async () => {
    const model = await preparedModel();
    const before = model.snapshot();
    const [first = ""] = columnOf(model, "BX_DanhSach", "Mã đề nghị");
    const { row } = positionOf(model, { ...NAME, record: 1 });
    expect(faultOf(await editRecords(over(model), correction(row, "Ông Lê Sơn", first)))).toEqual({
      code: "changed-since",
      params: { sheet: "Danh sách", cell: `A${String(row + 1)}` },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("for a row outside the table", async () => {
    const model = await preparedModel();
    const before = model.snapshot();
    expect(faultOf(await editRecords(over(model), correction(99, "Ai đó")))).toEqual({
      code: "no-record",
      params: { sheet: "Danh sách", row: 100 },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("where there is no such sheet", async () => {
    const model = newModel();
    const edits = [{ row: 4, field: "name" as const, content: textCell("x") }];
    const request = { sheet: COUNCIL_SHEET, edits, action: "Sửa", detail: "" };
    expect(faultOf(await editRecords(over(model), request))).toEqual({
      code: "no-sheet",
      params: { sheet: "Hội đồng" },
    });
  });
});
