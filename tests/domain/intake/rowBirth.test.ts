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
