import { constantCell, type GridCell } from "../../../src/domain/grid/grid";
import { gridOf } from "./gridOf";
import { only, receive } from "./intakeKit";

describe("columns of birth for men and for women", () => {
  function born(male: string, female: string, sexes: readonly string[] = []) {
    const { birth, facts, other } = only(
      receive(
        gridOf(
          [
            ["TT", "Họ và tên", "Ngày tháng năm sinh", null, "Chức vụ", ...sexes.slice(0, 1)],
            [null, null, "Nam", "Nữ"],
            ["1", "Trần Thị Mai", male, female, "Giáo viên", ...sexes.slice(1)],
          ],
          { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2"] },
        ),
      ),
    );
    return [birth, facts, other];
  }

  test("the only one filled tells the sex too", () => {
    expect(born("", "12/5/1975")).toEqual(["12/5/1975", { sex: "Nữ" }, ""]);
    expect(born("1980", "")).toEqual(["1980", { sex: "Nam" }, ""]);
    expect(born("", "31/02/1975")).toEqual(["31/02/1975", { sex: "Nữ" }, ""]);
  });

  test("both filled, or something else than a date, tell nothing and are kept", () => {
    expect(born("1980", "12/5/1975")).toEqual([
      "",
      {},
      "Ngày sinh (Nam): 1980; Ngày sinh (Nữ): 12/5/1975",
    ]);
    expect(born("", "x")).toEqual(["", {}, "Ngày sinh (Nữ): x"]);
    expect(born("", "")).toEqual(["", {}, ""]);
  });

  test("a column of the sex that says otherwise leaves it open", () => {
    expect(born("", "1975", ["Giới tính", "Nữ"])).toEqual(["1975", { sex: "Nữ" }, "Giới tính: Nữ"]);
    expect(born("", "1975", ["Giới tính", "Nam"])).toEqual(["1975", {}, "Giới tính: Nam"]);
  });
});

/** 12 May 1980 as Excel keeps it, the way a machine shows it. */
function dateCell(text: string, numberFormat: string): GridCell {
  return { ...constantCell(29353), text, numberFormat };
}

test.each([
  ["5/12/1980", "m/d/yyyy", "12/05/1980"],
  ["12-May-80", "d-mmm-yy", "12/05/1980"],
  ["####", "dd/mm/yyyy", "12/05/1980"],
  ["12/05/1980 00:00", "dd/mm/yyyy hh:mm", "12/05/1980"],
  ["05/1980", "mm/yyyy", "05/1980"],
  ["12/05", "dd/mm", "12/05"],
])("a date shown as %j in the format %j is %j", (text, format, birth) => {
  const grid = gridOf([
    ["TT", "Họ và tên", "Ngày sinh", "Chức vụ"],
    ["1", "Trần Thị Mai", dateCell(text, format), "Giáo viên"],
  ]);
  expect(only(receive(grid)).birth).toBe(birth);
});
