import { constantCell } from "../../src/domain/grid/grid";
import type { Plan } from "../../src/domain/regulation/schema";
import type { Standard } from "../../src/domain/regulation/standard";
import { prepareSheets } from "../../src/workflow/prepareSheets";
import { receive } from "../../src/workflow/receive";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { PLAN_003 } from "../domain/planKit";
import { recordsOf } from "./actionKit";
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

/** The same candidates, put forward by another cụm. */
const OTHER_CLUSTER = {
  ...(JSON.parse(
    JSON.stringify(CLUSTER_FILE).replaceAll("CỤM THPT SỐ 1", "CỤM THPT SỐ 2"),
  ) as typeof CLUSTER_FILE),
  sha256: "f".repeat(64),
};

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
  expect(valueOf(await prepareSheets(over(model))).sheets).toEqual([
    "Đơn vị",
    "Hội đồng",
    "Hồ sơ",
    "Đối chiếu",
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
  expect(valueOf(await prepareSheets(over(model))).sheets).toEqual([]);
  expect(model.snapshot()).toEqual(before);
});

test("later nominations get their rows below what people filled in", async () => {
  const model = await received(CLUSTER_FILE);
  await typeCouncil(model, "Lê Văn An");
  valueOf(await prepareSheets(over(model)));
  typeInto(model, { table: "BX_KiemPhieu", heading: "Đồng ý", record: 0 }, 7);
  valueOf(await receive(over(model), [OTHER_CLUSTER]));
  expect(valueOf(await prepareSheets(over(model))).sheets).toEqual([
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
  const { sheets: made } = valueOf(await prepareSheets(over(model)));
  expect(made).toEqual(titles);
  for (const title of titles) expect(model.sheet(title)).not.toBeNull();
});

describe("what the plan asks for", () => {
  const basis = PLAN_003.period.basis;
  const standard: Standard = {
    id: "S1",
    text: "Tiêu chuẩn điển hình",
    awards: ["DHTT"],
    kinds: ["individual"],
    enabled: true,
    anyOf: [
      {
        id: "P1",
        text: "Có đạo đức tốt, gương mẫu",
        allOf: [
          { check: "people-criterion" },
          { check: "under-review" },
          { check: "award-once", award: "DHTT" },
          { check: "initiative-required", scope: "base", count: 1, years: 1 },
        ],
      },
    ],
    basis,
  };
  const plan: Plan = {
    ...PLAN_003,
    standards: [standard],
    registration: { awards: ["DHTT"], required: true, basis },
    timetable: [
      {
        id: "dang-ky",
        group: "Quý I",
        task: "Đăng ký thi đua",
        guidedBy: "Văn phòng Sở",
        doneBy: "Các trường",
        dueText: "trước 15/3",
        due: "2020-03-14",
        basis,
      },
    ],
  };
  const asking = (model: MemoryWorkbook) => ({ ...over(model), plan });

  test("gets its sheets: rows for what is known, nothing filled in, nothing invented", async () => {
    const model = newModel();
    valueOf(await receive(asking(model), [SCHOOL_FILE, CLUSTER_FILE]));
    expect(valueOf(await prepareSheets(asking(model))).sheets).toEqual([
      "Đơn vị",
      "Hội đồng",
      "Hồ sơ",
      "Đối chiếu",
      "Thông tin xét",
      "Lịch sử",
      "Sáng kiến",
      "Đăng ký",
      "Ý kiến xét",
      "Tiến độ",
      "Kiểm phiếu",
    ]);
    const rows = (table: string) => recordsOf(model, table).map((row) => row.filter(Boolean));
    expect(rows("BX_ThongTin").map((row) => row.slice(1))).toEqual([
      ["Trường THPT Mai Vàng", "CỤM THPT SỐ 1", "Điển hình tiên tiến"],
      ["Ông Đỗ Văn Lực", "CỤM THPT SỐ 1", "Điển hình tiên tiến"],
    ]);
    expect(columnOf(model, "BX_ThongTin", "Mã đề nghị")).toEqual(
      columnOf(model, "BX_KiemPhieu", "Mã đề nghị"),
    );
    for (const table of ["BX_LichSu", "BX_SangKien", "BX_DangKy"]) expect(rows(table)).toEqual([]);
    expect(rows("BX_YKienXet").map((row) => row.slice(1))).toEqual([
      ["Ông Đỗ Văn Lực", "Điển hình tiên tiến", "S1/P1", "Có đạo đức tốt, gương mẫu"],
    ]);
    expect(rows("BX_TienDo")).toEqual([
      ["dang-ky", "Quý I", "Đăng ký thi đua", "Văn phòng Sở", "Các trường", "trước 15/3", "43904"],
    ]);
  });

  test("stays as people filled it in; later nominations get their rows below", async () => {
    const model = newModel();
    valueOf(await receive(asking(model), [CLUSTER_FILE]));
    valueOf(await prepareSheets(asking(model)));
    typeInto(model, { table: "BX_YKienXet", heading: "Ý kiến", record: 0 }, "đạt");
    typeInto(model, { table: "BX_ThongTin", heading: "Giới tính", record: 1 }, "nam");
    const before = model.snapshot();
    expect(valueOf(await prepareSheets(asking(model))).sheets).toEqual([]);
    expect(model.snapshot()).toEqual(before);
    valueOf(await receive(asking(model), [OTHER_CLUSTER]));
    expect(valueOf(await prepareSheets(asking(model))).sheets).toEqual([
      "Hồ sơ",
      "Thông tin xét",
      "Ý kiến xét",
      "Kiểm phiếu",
    ]);
    expect(columnOf(model, "BX_YKienXet", "Ý kiến")).toEqual(["đạt", ""]);
    expect(columnOf(model, "BX_ThongTin", "Giới tính")).toEqual(["", "nam", "", ""]);
  });

  test("is not added where nobody can tell which rows are there", async () => {
    const model = newModel();
    valueOf(await receive(asking(model), [CLUSTER_FILE]));
    valueOf(await prepareSheets(asking(model)));
    const { range } = model.tables.find(({ name }) => name === "BX_ThongTin")!;
    const sheet = model.sheet("Thông tin xét")!;
    sheet.setCell({ row: range.top, column: range.left }, constantCell("Cột khác"));
    const before = model.snapshot();
    expect(faultOf(await prepareSheets(asking(model)))).toEqual({
      code: "no-column",
      params: { sheet: "Thông tin xét", heading: "Mã đề nghị" },
    });
    expect(model.snapshot()).toEqual(before);
  });
});
