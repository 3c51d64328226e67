import { parseCellAddress } from "../../src/domain/grid/address";
import { constantCell } from "../../src/domain/grid/grid";
import { textCell } from "../../src/domain/report/sheetContent";
import { REGISTER_SHEET } from "../../src/domain/sheets/registerSheet";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { editRecords, type ActionReceipt } from "../../src/workflow/editRecords";
import { recordVote } from "../../src/workflow/recordVote";
import { undoLast } from "../../src/workflow/undoLast";
import { logLines, preparedModel, withoutLog } from "./actionKit";
import { columnOf, faultOf, over, valueOf } from "./workflowKit";
import { NO_NOTES } from "../../src/workflow/writeSheets";

const ROW = 4;

async function corrected(model: MemoryWorkbook): Promise<ActionReceipt> {
  const edits = [
    { row: ROW, field: "name" as const, content: textCell("Bà Mai") },
    { row: ROW, field: "post" as const, content: textCell("") },
  ];
  const request = { sheet: REGISTER_SHEET, edits, action: "Sửa", detail: "Theo đơn vị" };
  return valueOf(await editRecords(over(model), request));
}

function type(model: MemoryWorkbook, address: string, text: string): void {
  model.sheet("Danh sách")!.setCell(parseCellAddress(address)!, constantCell(text));
}

test("puts back what the action changed, and says so in the log", async () => {
  const model = await preparedModel();
  const before = withoutLog(model);
  const receipt = await corrected(model);
  expect(withoutLog(model)).not.toEqual(before);
  const undone = valueOf(await undoLast(over(model), receipt));
  expect(withoutLog(model)).toEqual(before);
  expect(undone).toEqual({
    action: "Hoàn tác",
    cells: receipt.cells.map(({ sheet, cell, before, after }) => ({
      sheet,
      cell,
      before: after,
      after: before,
    })),
    keys: receipt.keys,
    appended: [],
    notes: NO_NOTES,
  });
  expect(logLines(model, 1)).toEqual(["Hoàn tác: Sửa: 2 ô: Danh sách!F5, Danh sách!G5"]);
});

test("an undo can be undone", async () => {
  const model = await preparedModel();
  const receipt = await corrected(model);
  const after = withoutLog(model);
  const undone = valueOf(await undoLast(over(model), receipt));
  valueOf(await undoLast(over(model), undone));
  expect(withoutLog(model)).toEqual(after);
});

test("other cells of the row may have been changed meanwhile, and stay so", async () => {
  const model = await preparedModel();
  const receipt = await corrected(model);
  type(model, "H5", "ghi thêm sau");
  valueOf(await undoLast(over(model), receipt));
  expect(columnOf(model, "BX_DanhSach", "Tóm tắt thành tích")[0]).toBe("ghi thêm sau");
  expect(columnOf(model, "BX_DanhSach", "Họ tên hoặc tên tập thể")[0]).toBe("Bà Trần Thị Mai");
});

test.each([
  ["a cell was changed since", "G5", "Hiệu trưởng"],
  ["another record stands in the row", "A5", "DN-KHAC0000"],
])("nothing is put back where %s", async (_, address, text) => {
  const model = await preparedModel();
  const receipt = await corrected(model);
  type(model, address, text);
  const before = model.snapshot();
  expect(faultOf(await undoLast(over(model), receipt))).toEqual({
    code: "changed-since",
    params: { sheet: "Danh sách", cell: address },
  });
  expect(model.snapshot()).toEqual(before);
});

test("nothing is put back on a sheet that was renamed", async () => {
  const model = await preparedModel();
  const receipt = await corrected(model);
  valueOf(model.renameSheet("Danh sách", "Sổ đề nghị"));
  expect(faultOf(await undoLast(over(model), receipt))).toEqual({
    code: "changed-since",
    params: { sheet: "Danh sách", cell: "F5" },
  });
});

test("of a vote undone the counts are blank again, not zero", async () => {
  const model = await preparedModel();
  const before = withoutLog(model);
  const [, , id = ""] = columnOf(model, "BX_DanhSach", "Mã đề nghị");
  const tally = {
    members: 9,
    present: 7,
    agree: 7,
    disagree: 0,
    blank: 0,
    invalid: 0,
    notReturned: 0,
  };
  const receipt = valueOf(await recordVote(over(model), { nominations: [id], tally }));
  expect(columnOf(model, "BX_KiemPhieu", "Không đồng ý")).toEqual(["0", ""]);
  valueOf(await undoLast(over(model), receipt));
  expect(columnOf(model, "BX_KiemPhieu", "Không đồng ý")).toEqual(["", ""]);
  expect(withoutLog(model)).toEqual(before);
});
