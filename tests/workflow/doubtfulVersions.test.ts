import { NO_DECISIONS, receive } from "../../src/workflow/receive";
import { undoLast } from "../../src/workflow/undoLast";
import { NAME, school } from "./versionKit";
import { asVersion, columnOf, newModel, over, typeInto, valueOf } from "./workflowKit";

describe("nothing of a newer version is written", () => {
  const MAI = ["1.", "Bà Trần Thị Mai, Giáo viên", "05 sáng kiến"];
  const SON = ["2.", "Ông Lê Văn Sơn, Kế toán", "Sổ sách rõ"];
  const first = school("1", MAI, SON, ["3.", "Bà Phạm Thị Hoa, Văn thư", "x"]);
  const second = school("2", MAI, SON, ["3.", "Ông Vũ Quốc Bảo, Bảo vệ", "y"]);

  test("where another file of the same receiving has taken the place of the earlier list", async () => {
    const model = newModel();
    valueOf(await receive(over(model), [first]));
    const third = school("3", MAI, SON, ["3.", "Bà Phạm Thị Hoa, Văn thư", "z"]);
    const replace = { mode: "replace" as const, takes: [] };
    const decisions = {
      ...NO_DECISIONS,
      files: new Map([second, third].map(({ sha256 }) => [sha256, replace])),
    };
    const { files, receipt } = valueOf(await receive(over(model), [second, third], decisions));
    expect(files.map(({ outcome, refused }) => [outcome, refused])).toEqual([
      ["received", null],
      [
        "needs-decision",
        { code: "replaced-by-other", params: { file: second.file, earlier: first.file } },
      ],
    ]);
    expect(columnOf(model, "BX_TiepNhan", "Tệp")).toEqual([first.file, second.file]);
    valueOf(await undoLast(over(model), receipt));
    expect(columnOf(model, "BX_DanhSach", "Tình trạng")).toEqual(["", "", ""]);
  });

  test("where two rows that it would change have the same id", async () => {
    const model = newModel();
    valueOf(await receive(over(model), [first]));
    const [id = ""] = columnOf(model, "BX_DanhSach", "Mã đề nghị");
    typeInto(model, { table: "BX_DanhSach", heading: "Mã đề nghị", record: 2 }, id);
    const before = model.snapshot();
    const { files } = valueOf(await receive(over(model), [second], asVersion(second)));
    expect(files).toMatchObject([
      {
        outcome: "refused",
        refused: { code: "same-id-twice", params: { sheet: "Danh sách", row: 7, id } },
      },
    ]);
    expect(model.snapshot()).toEqual(before);
  });

  test("as of a new list, where people have corrected the unit's name in the register", async () => {
    const model = newModel();
    valueOf(await receive(over(model), [first]));
    for (const record of [0, 1, 2]) {
      typeInto(model, { table: "BX_DanhSach", heading: "Đơn vị trình", record }, "THCS Hoa Sen");
    }
    const { files } = valueOf(await receive(over(model), [second]));
    expect(files).toMatchObject([{ outcome: "needs-decision" }]);
    valueOf(await receive(over(model), [second], asVersion(second)));
    expect(columnOf(model, "BX_DanhSach", "Đơn vị trình").slice(0, 3)).toEqual([
      "THCS Hoa Sen",
      "THCS Hoa Sen",
      "THCS Hoa Sen",
    ]);
  });
});

test("marks and papers of one person never pass to another who has their post", async () => {
  const model = newModel();
  const before = school("1", ["1.", "Bà Trần Thị Mai, Giáo viên", ""]);
  const after = school(
    "2",
    ["1.", "Ông Đỗ Quốc Tuấn, Giáo viên", ""],
    ["2.", "Bà Trần Thị Mai", ""],
  );
  valueOf(await receive(over(model), [before]));
  const [id] = columnOf(model, "BX_DanhSach", "Mã đề nghị");
  valueOf(await receive(over(model), [after], asVersion(after)));
  expect(columnOf(model, "BX_DanhSach", NAME)).toEqual(["Bà Trần Thị Mai", "Ông Đỗ Quốc Tuấn"]);
  const gone = school("3", ["1.", "Ông Đỗ Quốc Tuấn, Giáo viên", ""], ["2.", "Bà Bùi Thị Na", ""]);
  valueOf(await receive(over(model), [gone], asVersion(gone)));
  const names = columnOf(model, "BX_DanhSach", NAME);
  const states = columnOf(model, "BX_DanhSach", "Tình trạng");
  expect(names.map((name, at) => [name, states[at]])).toEqual([
    ["Bà Trần Thị Mai", "Đã rút"],
    ["Ông Đỗ Quốc Tuấn", ""],
    ["Bà Bùi Thị Na", ""],
  ]);
  expect(columnOf(model, "BX_DanhSach", "Mã đề nghị")[0]).toBe(id);
});
