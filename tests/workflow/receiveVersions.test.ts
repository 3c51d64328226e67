import { constantCell } from "../../src/domain/grid/grid";
import { openReview } from "../../src/workflow/openReview";
import { check } from "../../src/workflow/check";
import { receive } from "../../src/workflow/receive";
import { undoLast } from "../../src/workflow/undoLast";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { gridOf } from "../domain/intake/gridOf";
import { ROLL_TITLES } from "../domain/intake/headings";
import { logLines, recordsOf, withoutLog } from "./actionKit";
import { listsInTables } from "./listsInTables";
import { corrected, NAME, outcomes, preview, school } from "./versionKit";
import {
  asExtra,
  asVersion,
  columnOf,
  DECISION,
  fileOf,
  newModel,
  NEWER_FILE,
  over,
  positionOf,
  SCHOOL_FILE,
  typeInto,
  valueOf,
} from "./workflowKit";

const SUMMARY = "Tóm tắt thành tích";

describe("a newer version", () => {
  test("waits as long as nobody has decided, and nothing of it is written", async () => {
    const model = await corrected();
    const before = model.snapshot();
    const { files, receipt } = valueOf(await receive(over(model), [NEWER_FILE]));
    expect(files).toEqual([
      {
        file: NEWER_FILE.file,
        sha256: NEWER_FILE.sha256,
        outcome: "needs-decision",
        refused: {
          code: "may-be-newer-version",
          params: { file: SCHOOL_FILE.file, common: 1, count: 2 },
        },
        lists: [],
      },
    ]);
    expect([receipt.cells, receipt.appended]).toEqual([[], []]);
    expect(model.snapshot()).toEqual(before);
  });

  test("keeps ids and corrections, takes what the unit changed, adds and withdraws", async () => {
    const model = await corrected();
    const ids = columnOf(model, "BX_DanhSach", "Mã đề nghị");
    const { files } = valueOf(await receive(over(model), [NEWER_FILE], asVersion(NEWER_FILE)));
    expect(files).toMatchObject([{ outcome: "received", lists: [{ version: 2 }] }]);
    expect(columnOf(model, "BX_DanhSach", "Mã đề nghị").slice(0, 2)).toEqual(ids);
    expect(columnOf(model, "BX_DanhSach", NAME)).toEqual([
      "Bà Trần Thị Mai Anh",
      "Ông Lê Văn Sơn",
      "Ông Phạm Quốc Bảo",
    ]);
    expect(columnOf(model, "BX_DanhSach", "Tình trạng")).toEqual(["", "Đã rút", ""]);
    expect(columnOf(model, "BX_DanhSach", SUMMARY)[0]).toContain("07 sáng kiến");
    expect(columnOf(model, "BX_DanhSach", "Tệp nguồn")).toEqual([
      NEWER_FILE.file,
      SCHOOL_FILE.file,
      NEWER_FILE.file,
    ]);
    const view = valueOf(await openReview(over(model)));
    expect(view.lists.map(({ file, version }) => [file, version])).toEqual([[NEWER_FILE.file, 2]]);
    expect(view.register?.nominations).toHaveLength(2);
    expect(view.candidates.map(({ id }) => id)).not.toContain(ids[1]);
  });

  test("is told in the log, each changed cell with what it held", async () => {
    const model = await corrected();
    valueOf(await receive(over(model), [NEWER_FILE], asVersion(NEWER_FILE)));
    expect(logLines(model, 4)).toEqual([
      `Tiếp nhận: ${NEWER_FILE.file}: 2 đề nghị trong 1 danh sách`,
      `Tiếp nhận: ${NEWER_FILE.file} là bản thứ 2, thay cho ${SCHOOL_FILE.file}: giữ nguyên 0, sửa 1, thêm 1, rút 1`,
      expect.stringMatching(/Danh sách!H5: “.*05 sáng kiến[^]*” → “.*07 sáng kiến/u),
      "Tiếp nhận: Theo bản mới của đơn vị. Danh sách!L6: (trống) → “Đã rút”",
    ]);
  });

  test("that was taken is known when it comes again, and a third is held against it", async () => {
    const model = await corrected();
    valueOf(await receive(over(model), [NEWER_FILE], asVersion(NEWER_FILE)));
    const third = school("7", ["1.", "Ông Lê Văn Sơn, Kế toán", ""]);
    expect(outcomes(await preview(model, SCHOOL_FILE, NEWER_FILE))).toEqual([
      "already-received",
      "already-received",
    ]);
    valueOf(await receive(over(model), [third], asVersion(third)));
    expect(columnOf(model, "BX_DanhSach", "Tình trạng")).toEqual(["Đã rút", "", "Đã rút"]);
    const view = valueOf(await openReview(over(model)));
    expect(view.lists.map(({ version }) => version)).toEqual([3]);
  });

  test.each([
    ["register", "Bà Trần Thị Mai Anh"],
    ["arrived", "Bà Trần Thị Mây"],
    [null, "Bà Trần Thị Mai Anh"],
  ] as const)("in a conflict, decided %p, leaves %p", async (take, name) => {
    const model = await corrected();
    const [id = ""] = columnOf(model, "BX_DanhSach", "Mã đề nghị");
    const newer = school(
      "7",
      ["1.", "Bà Trần Thị Mây, Giáo viên", `Tóm tắt thành tích nổi bật: 05 sáng kiến\n${DECISION}`],
      ["2.", "Ông Lê Văn Sơn, Kế toán", ""],
    );
    const takes = take === null ? [] : [{ id, field: "name" as const, take }];
    valueOf(await receive(over(model), [newer], asVersion(newer, ...takes)));
    expect(columnOf(model, "BX_DanhSach", NAME)[0]).toBe(name);
    expect(columnOf(model, "BX_DanhSach", "Nguyên văn đã nhận")[0]).toContain("Mây");
    const same = await preview(model, { ...newer, sha256: "8".repeat(64) });
    const { arrival } = same[0]!;
    const rows = "waits" in arrival ? arrival.versions[0]!.rows : [];
    expect(rows.map(({ kind }) => kind)).toEqual(["same", "same"]);
  });

  test("leaves every row as it came on Bản nhận, of all versions", async () => {
    const model = await corrected();
    const first = recordsOf(model, "BX_BanNhan");
    valueOf(await receive(over(model), [NEWER_FILE], asVersion(NEWER_FILE)));
    const both = recordsOf(model, "BX_BanNhan");
    expect(both.slice(0, 2)).toEqual(first);
    const ids = columnOf(model, "BX_DanhSach", "Mã đề nghị");
    expect(both.map(([id, , version, , , , , name]) => [id, version, name])).toEqual([
      [ids[0], "1", "Bà Trần Thị Mai"],
      [ids[1], "1", "Ông Lê Văn Sơn"],
      [ids[0], "2", "Bà Trần Thị Mai"],
      [ids[2], "2", "Ông Phạm Quốc Bảo"],
    ]);
  });

  test("can be taken back, and all stands as it stood", async () => {
    const model = await corrected();
    valueOf(await check(over(model)));
    const before = listsInTables(model.snapshot());
    const received = await receive(over(model), [NEWER_FILE], asVersion(NEWER_FILE));
    valueOf(await undoLast(over(model), valueOf(received).receipt));
    const after = listsInTables(model.snapshot());
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(after.sheets.filter(({ name }) => name !== "Nhật ký")).toEqual(
      before.sheets.filter(({ name }) => name !== "Nhật ký"),
    );
    const again = await receive(over(model), [NEWER_FILE], asVersion(NEWER_FILE));
    expect(valueOf(again).files).toMatchObject([{ outcome: "received" }]);
  });

  test("is not taken back where a cell that it changed was corrected since", async () => {
    const model = await corrected();
    const received = await receive(over(model), [NEWER_FILE], asVersion(NEWER_FILE));
    typeInto(model, { table: "BX_DanhSach", heading: SUMMARY, record: 0 }, "đã xem");
    const before = model.snapshot();
    expect(await undoLast(over(model), valueOf(received).receipt)).toMatchObject({
      ok: false,
      fault: { code: "changed-since", params: { sheet: "Danh sách", cell: "H5" } },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("stands beside the earlier list where it was decided so", async () => {
    const model = await corrected();
    valueOf(await receive(over(model), [NEWER_FILE], asExtra(NEWER_FILE)));
    expect(columnOf(model, "BX_DanhSach", NAME)).toHaveLength(4);
    expect(columnOf(model, "BX_TiepNhan", "Bản thứ")).toEqual(["1", "1"]);
    expect(columnOf(model, "BX_DanhSach", "Tình trạng")).toEqual(["", "", "", ""]);
  });
});

test("what is withdrawn by hand stays so in a newer version", async () => {
  const model = await corrected();
  typeInto(model, { table: "BX_DanhSach", heading: "Tình trạng", record: 0 }, "Đã rút");
  valueOf(await receive(over(model), [NEWER_FILE], asVersion(NEWER_FILE)));
  expect(columnOf(model, "BX_DanhSach", "Tình trạng")).toEqual(["Đã rút", "Đã rút", ""]);
  expect(withoutLog(model).tables).not.toEqual([]);
});

test("the way a list came is written down", async () => {
  const model = newModel();
  valueOf(await receive(over(model), [{ ...SCHOOL_FILE, channel: "E-mail" }]));
  expect(columnOf(model, "BX_TiepNhan", "Kênh nhận")).toEqual(["E-mail"]);
});

const RATED = ["TT", "Họ và tên", "Chức vụ", "Tóm tắt thành tích", "Giới tính"];

function stating(digit: string, sex: string, ...more: readonly (readonly string[])[]) {
  const head = [["TRƯỜNG THPT HOA SEN"], ["DANH SÁCH"], [ROLL_TITLES.III], RATED];
  const rows = [["1", "Lê Văn Sơn", "Kế toán", "x", sex], ...more];
  return fileOf(`${digit}.xlsx`, digit, gridOf([...head, ...rows]));
}

describe("what a list states of a candidate", () => {
  const sexOf = (model: MemoryWorkbook) => columnOf(model, "BX_ThongTin", "Giới tính");

  test.each([
    ["follows a newer version", null, "Nữ"],
    ["stays as a person has written it, where the unit changes it as well", "nam giới", "nam giới"],
  ])("%s", async (_what, typed, wanted) => {
    const model = newModel();
    valueOf(await receive(over(model), [stating("1", "Nam")]));
    const place = { table: "BX_ThongTin", heading: "Giới tính", record: 0 };
    if (typed !== null) typeInto(model, place, typed);
    const newer = stating("2", "Nữ", ["2", "Ngô Thị Hạnh", "Giáo viên", "y", "Nữ"]);
    const { receipt } = valueOf(await receive(over(model), [newer], asVersion(newer)));
    expect(sexOf(model)).toEqual([wanted, "Nữ"]);
    valueOf(await undoLast(over(model), receipt));
    expect(sexOf(model)).toEqual([typed ?? "Nam"]);
  });

  test("gets a line of its own where the first version said nothing of it", async () => {
    const model = newModel();
    valueOf(await receive(over(model), [stating("1", "")]));
    const newer = stating("2", "Nữ");
    valueOf(await receive(over(model), [newer], asVersion(newer)));
    expect(sexOf(model)).toEqual(["Nữ"]);
    expect(columnOf(model, "BX_ThongTin", "Mã đề nghị")).toEqual(
      columnOf(model, "BX_DanhSach", "Mã đề nghị"),
    );
  });
});

describe("where something of ours is gone", () => {
  test("without Bản nhận nobody knows what had come, so that every difference is a conflict", async () => {
    const model = await corrected();
    valueOf(model.deleteSheet("Bản nhận"));
    valueOf(await receive(over(model), [NEWER_FILE], asVersion(NEWER_FILE)));
    expect(columnOf(model, "BX_DanhSach", NAME)[0]).toBe("Bà Trần Thị Mai Anh");
    expect(columnOf(model, "BX_DanhSach", SUMMARY)[0]).toContain("05 sáng kiến");
    expect(recordsOf(model, "BX_BanNhan")).toHaveLength(2);
  });

  test("a register without the column that tells of withdrawing is told, and nothing is written", async () => {
    const model = await corrected();
    const heading = { table: "BX_DanhSach", heading: "Tình trạng", record: 0 };
    const at = positionOf(model, heading);
    model.sheet(at.sheet)!.setCell({ ...at, row: at.row - 1 }, constantCell("Ghi chú riêng"));
    const before = model.snapshot();
    expect(await receive(over(model), [NEWER_FILE], asVersion(NEWER_FILE))).toEqual({
      ok: false,
      fault: { code: "no-column", params: { sheet: "Danh sách", heading: "Tình trạng" } },
    });
    expect(model.snapshot()).toEqual(before);
  });
});

test("facts of a withdrawn candidate stay, and are not told as facts of nobody", async () => {
  const model = newModel();
  valueOf(await receive(over(model), [stating("1", "Nam")]));
  const strays = async () => {
    const { findings } = valueOf(await check(over(model)));
    return findings.filter(({ params }) => params["fault"] === "not-on-register").length;
  };
  typeInto(model, { table: "BX_DanhSach", heading: "Tình trạng", record: 0 }, "Đã rút");
  expect([columnOf(model, "BX_ThongTin", "Giới tính"), await strays()]).toEqual([["Nam"], 0]);
  typeInto(model, { table: "BX_ThongTin", heading: "Mã đề nghị", record: 0 }, "DN-KHAC");
  expect(await strays()).toBe(1);
});
