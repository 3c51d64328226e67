import { createHash } from "node:crypto";
import type { Grid } from "../../src/domain/grid/grid";
import { constantCell } from "../../src/domain/grid/grid";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { receiveFromWorkbook } from "../../src/workflow/receiveFromWorkbook";
import { summarise } from "../../src/workflow/summarise";
import { check } from "../../src/workflow/check";
import { preparedModel, recordsOf } from "./actionKit";
import {
  asExtra,
  CLUSTER_FILE,
  columnOf,
  newModel,
  over,
  SCHOOL_FILE,
  valueOf,
} from "./workflowKit";

const BOOK = { file: "so-hoi-dong.xlsx", received: "2020-05-10" };

function contextOf(model: MemoryWorkbook) {
  const sha256 = (text: string) => Promise.resolve(createHash("sha256").update(text).digest("hex"));
  return { ...over(model), sha256 };
}

/** The office's own sheet, and two lists that were pasted in. */
function withLists(): MemoryWorkbook {
  const model = newModel();
  addList(model, "Hoa Sen", SCHOOL_FILE.grids);
  addList(model, "Cụm 1", CLUSTER_FILE.grids);
  return model;
}

function addList(model: MemoryWorkbook, sheet: string, [grid]: readonly Grid[]): void {
  if (grid) valueOf(model.addGrid({ ...grid, sheet }));
}

const told = (receipts: readonly { sheet: string; outcome: string; file: string }[]) =>
  receipts.map(({ sheet, outcome, file }) => [sheet, outcome, file]);

test("each sheet is received by itself; one without a list is refused and only read", async () => {
  const model = withLists();
  const before = model.snapshot().sheets;
  const { sheets: receipts } = valueOf(await receiveFromWorkbook(contextOf(model), BOOK));
  expect(told(receipts)).toEqual([
    ["Ghi chép", "refused", BOOK.file],
    ["Hoa Sen", "received", BOOK.file],
    ["Cụm 1", "received", BOOK.file],
  ]);
  expect(receipts[0]?.refused).toEqual({ code: "no-list" });
  expect(columnOf(model, "BX_DanhSach", "Họ tên hoặc tên tập thể")).toEqual([
    "Bà Trần Thị Mai",
    "Ông Lê Văn Sơn",
    "Trường THPT Mai Vàng",
    "Ông Đỗ Văn Lực",
  ]);
  expect(columnOf(model, "BX_DanhSach", "Trang nguồn")).toEqual([
    "Hoa Sen",
    "Hoa Sen",
    "Cụm 1",
    "Cụm 1",
  ]);
  expect(model.snapshot().sheets.slice(0, 3)).toEqual(before);
});

test("what was received is not received again, under another name or in other colours", async () => {
  const model = withLists();
  valueOf(await receiveFromWorkbook(contextOf(model), BOOK));
  valueOf(model.renameSheet("Hoa Sen", "THPT Hoa Sen"));
  const range = { top: 0, left: 0, bottom: 9, right: 3 };
  valueOf(model.sheet("Cụm 1")!.addStyle(range, { fill: "FFFF00", bold: true }));
  const before = model.snapshot();
  const { sheets: receipts } = valueOf(await receiveFromWorkbook(contextOf(model), BOOK));
  expect(told(receipts)).toEqual([
    ["Ghi chép", "refused", BOOK.file],
    ["THPT Hoa Sen", "already-received", BOOK.file],
    ["Cụm 1", "already-received", BOOK.file],
  ]);
  expect(model.snapshot()).toEqual(before);
});

test("a list that came in since is received alone", async () => {
  const model = withLists();
  valueOf(await receiveFromWorkbook(contextOf(model), BOOK));
  const [grid] = SCHOOL_FILE.grids;
  addList(model, "Hoa Sen bổ sung", SCHOOL_FILE.grids);
  const added = model.sheet("Hoa Sen bổ sung")!;
  added.setCell({ row: (grid?.rows.length ?? 0) - 1, column: 1 }, constantCell("Bà Bùi Thị Hoa"));
  const { sheets: waiting } = valueOf(await receiveFromWorkbook(contextOf(model), BOOK));
  const outcomes = ["refused", "already-received", "already-received", "needs-decision"];
  expect(waiting.map(({ outcome }) => outcome)).toEqual(outcomes);
  expect(columnOf(model, "BX_DanhSach", "Mã đề nghị")).toHaveLength(4);
  const sha256 = waiting.at(-1)!.sha256;
  const decisions = asExtra({ file: BOOK.file, sha256, grids: [], received: null });
  const received = await receiveFromWorkbook(contextOf(model), BOOK, decisions);
  const { sheets: receipts } = valueOf(received);
  expect(receipts.map(({ outcome }) => outcome)).toEqual([...outcomes.slice(0, 3), "received"]);
  expect(columnOf(model, "BX_DanhSach", "Mã đề nghị")).toHaveLength(6);
  expect(new Set(columnOf(model, "BX_DanhSach", "Mã đề nghị")).size).toBe(6);
});

test("our own sheets, copies of them and hidden sheets are never received", async () => {
  const model = await preparedModel();
  valueOf(await summarise(over(model), valueOf(await check(over(model)))));
  const copy = (sheet: string, as: string) => {
    valueOf(model.addGrid({ ...model.sheet(sheet)!.grid(), sheet: as }));
  };
  copy("Bảng tổng hợp", "Bảng tổng hợp (2)");
  copy("Danh sách", "Bản nháp");
  valueOf(model.setTable("BX_DanhSach2", "Bản nháp", { top: 3, left: 0, bottom: 7, right: 15 }));
  addList(model, "Kho", CLUSTER_FILE.grids);
  model.sheet("Kho")!.visibility = "hidden";
  const before = recordsOf(model, "BX_DanhSach");
  const { sheets: receipts } = valueOf(await receiveFromWorkbook(contextOf(model), BOOK));
  expect(told(receipts)).toEqual([["Ghi chép", "refused", BOOK.file]]);
  expect(recordsOf(model, "BX_DanhSach")).toEqual(before);
});
