import { parseCellAddress } from "../../src/domain/grid/address";
import { constantCell } from "../../src/domain/grid/grid";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { check } from "../../src/workflow/check";
import { prepareSheets } from "../../src/workflow/prepareSheets";
import { receive } from "../../src/workflow/receive";
import { undoLast } from "../../src/workflow/undoLast";
import { NO_NOTES } from "../../src/workflow/writeSheets";
import { failAt } from "../workbook/failAt";
import { logLines, recordsOf, withoutLog as withLists } from "./actionKit";
import {
  asExtra,
  CLUSTER_FILE,
  columnOf,
  contextOver,
  faultOf,
  newModel,
  over,
  reopened,
  SCHOOL_FILE,
  valueOf,
} from "./workflowKit";

const OTHER_FILE = { ...SCHOOL_FILE, sha256: "e".repeat(64), file: "thpt-khac.xlsx" };

/** All but the log and the drop-down lists, which may stay on blank rows below a table. */
function withoutLog(model: MemoryWorkbook) {
  const { sheets, ...objects } = withLists(model);
  return { ...objects, sheets: sheets.map((sheet) => ({ ...sheet, validations: [] })) };
}

/** One list received and checked, and then another. */
async function twiceReceived() {
  const model = newModel();
  valueOf(await receive(over(model), [SCHOOL_FILE]));
  valueOf(await check(over(model)));
  const before = withoutLog(model);
  const { receipt } = valueOf(await receive(over(model), [CLUSTER_FILE]));
  return { model, before, receipt };
}

function type(model: MemoryWorkbook, sheet: string, address: string, text: string | null): void {
  model.sheet(sheet)!.setCell(parseCellAddress(address)!, constantCell(text));
}

test("takes the rows of the last receiving out of both sheets, and says so in the log", async () => {
  const { model, before, receipt } = await twiceReceived();
  expect(withoutLog(model)).not.toEqual(before);
  expect(valueOf(await undoLast(over(model), receipt))).toEqual({
    action: "Hoàn tác",
    cells: [],
    keys: [],
    appended: [],
    notes: NO_NOTES,
  });
  expect(withoutLog(model)).toEqual(before);
  expect(logLines(model, 3)).toEqual([
    "Hoàn tác: Tiếp nhận: bỏ dòng 7–8 ở Danh sách",
    "Hoàn tác: Tiếp nhận: bỏ dòng 6–6 ở Tiếp nhận",
    "Hoàn tác: Tiếp nhận: bỏ dòng 7–8 ở Bản nhận",
  ]);
});

test("the file can be received again, and stands as if it had been received once", async () => {
  const { model, receipt } = await twiceReceived();
  const after = withoutLog(model);
  valueOf(await undoLast(over(model), receipt));
  const again = valueOf(await receive(over(model), [CLUSTER_FILE]));
  expect(again.files.map(({ outcome }) => outcome)).toEqual(["received"]);
  expect(withoutLog(model)).toEqual(after);
});

test("of the first receiving the sheets stay, empty", async () => {
  const model = newModel();
  const { receipt } = valueOf(await receive(over(model), [SCHOOL_FILE, CLUSTER_FILE]));
  valueOf(await undoLast(over(model), receipt));
  expect(recordsOf(model, "BX_DanhSach")).toEqual([]);
  expect(recordsOf(model, "BX_TiepNhan")).toEqual([]);
  expect(model.sheets.map(({ name }) => name)).toEqual([
    "Ghi chép",
    "Đợt xét",
    "Gói quy định",
    "Danh sách",
    "Tiếp nhận",
    "Bản nhận",
    "Nhật ký",
  ]);
  valueOf(await receive(over(model), [SCHOOL_FILE]));
  expect(columnOf(model, "BX_DanhSach", "Mã đề nghị")).toHaveLength(2);
});

test("what people wrote above and beside the table stays", async () => {
  const model = newModel();
  valueOf(await receive(over(model), [SCHOOL_FILE]));
  type(model, "Danh sách", "T7", "ghi bên cạnh");
  const { receipt } = valueOf(await receive(over(model), [CLUSTER_FILE]));
  type(model, "Danh sách", "F5", "Bà Mai");
  valueOf(await undoLast(over(model), receipt));
  expect(columnOf(model, "BX_DanhSach", "Họ tên hoặc tên tập thể")).toEqual([
    "Bà Mai",
    "Ông Lê Văn Sơn",
  ]);
  expect(model.sheet("Danh sách")!.cell({ row: 6, column: 19 }).text).toBe("ghi bên cạnh");
});

type Change = (model: MemoryWorkbook) => unknown;

const CHANGES: readonly (readonly [string, Change, object])[] = [
  [
    "a cell of the rows was corrected",
    (model) => {
      type(model, "Danh sách", "F8", "Ông Đỗ Lực");
    },
    { code: "changed-since", params: { sheet: "Danh sách", cell: "F8" } },
  ],
  [
    "a cell that was left blank was filled",
    (model) => {
      type(model, "Tiếp nhận", "R6", "đã gọi lại");
    },
    { code: "changed-since", params: { sheet: "Tiếp nhận", cell: "R6" } },
  ],
  [
    "a note was written beside the rows",
    (model) => {
      type(model, "Danh sách", "T8", "xem lại");
    },
    { code: "changed-since", params: { sheet: "Danh sách", cell: "T8" } },
  ],
  [
    "a cell of the rows was cleared",
    (model) => {
      type(model, "Danh sách", "A7", null);
    },
    { code: "changed-since", params: { sheet: "Danh sách", cell: "A7" } },
  ],
  [
    "the register was renamed",
    (model) => model.renameSheet("Danh sách", "Sổ đề nghị"),
    { code: "changed-since", params: { sheet: "Danh sách", cell: "A7" } },
  ],
  [
    "another list was received",
    (model) => receive(over(model), [OTHER_FILE], asExtra(OTHER_FILE)),
    { code: "changed-since", params: { sheet: "Danh sách", cell: "A7" } },
  ],
  [
    "the dossier sheet names them",
    (model) => prepareSheets(over(model)),
    { code: "used-since", params: { sheet: "Hồ sơ" } },
  ],
  [
    "the sheet of receipts was deleted",
    (model) => model.deleteSheet("Tiếp nhận"),
    { code: "changed-since", params: { sheet: "Tiếp nhận", cell: "A6" } },
  ],
];

test.each(CHANGES)("nothing is taken out where %s", async (_what, change, fault) => {
  const { model, receipt } = await twiceReceived();
  await change(model);
  const before = model.snapshot();
  expect(faultOf(await undoLast(over(model), receipt))).toEqual(fault);
  expect(model.snapshot()).toEqual(before);
});

test("broken off at any change, all the rows stand or none", async () => {
  const { model, receipt } = await twiceReceived();
  const start = model.snapshot();
  const done = reopened(start);
  valueOf(await undoLast(over(done), receipt));
  const outcomes = new Set<string>();
  for (let failing = 1, failed = true; failed; failing += 1) {
    const broken = reopened(start);
    const breaking = failAt(memoryPort(broken), failing, "works");
    const undone = await undoLast(contextOver(breaking.workbook), receipt);
    outcomes.add(undone.ok ? "undone" : "as before");
    if (undone.ok) expect(recordsOf(broken, "BX_DanhSach")).toEqual(recordsOf(done, "BX_DanhSach"));
    else expect(broken.snapshot()).toEqual(start);
    failed = breaking.hasFailed();
  }
  expect([...outcomes]).toEqual(["as before", "undone"]);
});
