import { prepareSheets } from "../../src/workflow/prepareSheets";
import { receive } from "../../src/workflow/receive";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import {
  CLUSTER_FILE,
  columnOf,
  faultOf,
  newModel,
  over,
  SCHOOL_FILE,
  typeInto,
  valueOf,
} from "./workflowKit";

async function received(...files: readonly (typeof SCHOOL_FILE)[]): Promise<MemoryWorkbook> {
  const model = newModel();
  valueOf(await receive(over(model), files));
  return model;
}

/** The council as somebody typed it in, below one another. */
async function typeCouncil(model: MemoryWorkbook, ...names: readonly string[]): Promise<void> {
  valueOf(await prepareSheets(over(model)));
  const range = { top: 3, left: 0, bottom: 3 + names.length, right: 4 };
  valueOf(model.setTable("BX_HoiDong", "Hội đồng", range));
  for (const [record, name] of names.entries()) {
    typeInto(model, { table: "BX_HoiDong", heading: "Họ và tên", record }, name);
    typeInto(model, { table: "BX_HoiDong", heading: "Quyền biểu quyết", record }, "có");
  }
}

test("nothing has been received yet", async () => {
  expect(faultOf(await prepareSheets(over(newModel())))).toEqual({ code: "no-register" });
});

test("makes the sheets to be filled in, with what is owed and nothing filled in for anybody", async () => {
  const model = await received(SCHOOL_FILE, CLUSTER_FILE);
  expect(valueOf(await prepareSheets(over(model)))).toEqual([
    "Đơn vị",
    "Hội đồng",
    "Hồ sơ",
    "Kiểm phiếu",
  ]);
  expect(columnOf(model, "BX_HoSo", "Họ tên hoặc tên tập thể")).toEqual([
    "",
    "Trường THPT Mai Vàng",
    "Ông Đỗ Văn Lực",
  ]);
  expect(columnOf(model, "BX_HoSo", "Đơn vị")).toEqual([
    "TRƯỜNG THPT HOA SEN",
    "CỤM THPT SỐ 1",
    "CỤM THPT SỐ 1",
  ]);
  expect(columnOf(model, "BX_HoSo", "Tình trạng")).toEqual(["", "", ""]);
  expect(columnOf(model, "BX_KiemPhieu", "Họ tên hoặc tên tập thể")).toEqual([
    "Trường THPT Mai Vàng",
    "Ông Đỗ Văn Lực",
  ]);
  expect(columnOf(model, "BX_KiemPhieu", "Đồng ý")).toEqual(["", ""]);
});

test("changes nothing where everything is there", async () => {
  const model = await received(SCHOOL_FILE, CLUSTER_FILE);
  await typeCouncil(model, "Lê Văn An");
  valueOf(await prepareSheets(over(model)));
  const before = model.snapshot();
  expect(valueOf(await prepareSheets(over(model)))).toEqual([]);
  expect(model.snapshot()).toEqual(before);
});

test("later nominations get their rows below what people filled in", async () => {
  const model = await received(CLUSTER_FILE);
  await typeCouncil(model, "Lê Văn An");
  valueOf(await prepareSheets(over(model)));
  typeInto(model, { table: "BX_KiemPhieu", heading: "Đồng ý", record: 0 }, 7);
  const another = { ...CLUSTER_FILE, sha256: "f".repeat(64) };
  valueOf(await receive(over(model), [another]));
  expect(valueOf(await prepareSheets(over(model)))).toEqual([
    "Hồ sơ",
    "Kiểm phiếu",
    "Điểm - Lê Văn An",
  ]);
  expect(columnOf(model, "BX_KiemPhieu", "Đồng ý")).toEqual(["7", "", "", ""]);
  expect(new Set(columnOf(model, "BX_KiemPhieu", "Mã đề nghị")).size).toBe(4);
});

test.each([
  [
    "a sheet for each member",
    ["Lê Văn An", "Trần Thị Bình"],
    ["Điểm - Lê Văn An", "Điểm - Trần Thị Bình"],
  ],
  ["one sheet for a member who is listed twice", ["Lê Văn An", "Lê Văn An"], ["Điểm - Lê Văn An"]],
  [
    "two sheets for names whose first letters fill the title",
    ["Nguyễn Hoàng Thị Minh Khai Một", "Nguyễn Hoàng Thị Minh Khai Hai"],
    ["Điểm - Nguyễn Hoàng Thị Minh Kh", "Điểm - Nguyễn Hoàng Thị Min (2)"],
  ],
  ["a title that Excel allows", ["A/B: [C]*?'"], ["Điểm - A B   C"]],
])("makes %s", async (_name, members, titles) => {
  const model = await received(CLUSTER_FILE);
  await typeCouncil(model, ...members);
  const made = valueOf(await prepareSheets(over(model)));
  expect(made).toEqual(titles);
  for (const title of titles) expect(model.sheet(title)).not.toBeNull();
});
