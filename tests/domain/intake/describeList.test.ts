import { constantCell, type Grid, type GridCell } from "../../../src/domain/grid/grid";
import plan000 from "../../../src/domain/regulation/packs/plan000.json";
import { planOf } from "../planKit";
import { errorCell, gridOf } from "./gridOf";
import { type Rows, UNIT, HEADINGS, receiveGrid, receiveRows } from "./schoolKit";

describe("a document", () => {
  const DOCUMENT: Grid = {
    ...gridOf(
      [
        UNIT,
        ["Danh sách đề nghị tặng Giấy khen"],
        ["TT", "Họ và tên", "Chức vụ"],
        ["1", "Trần Thị Mai", "GV"],
        [null, errorCell("#N/A"), "Kế toán"],
        ["Nhà trường cam kết chịu trách nhiệm"],
        ["Danh sách có 02 cá nhân"],
      ],
      { sheet: "Văn bản" },
    ),
    blocks: [{ name: "Bảng 1", range: { top: 2, bottom: 4, left: 0, right: 2 } }],
  };

  test("has its places counted from each table's first cell", () => {
    const intake = receiveGrid(DOCUMENT);
    expect(intake.lists[0]).toMatchObject({
      id: "ab12ab12ab12/Bảng 1/1/GK",
      sheet: "Bảng 1",
      headingRow: 1,
      firstRow: 2,
      lastRow: 3,
      columns: { candidate: "B", post: "C" },
      totals: { text: "Danh sách có 02 cá nhân", cell: "Văn bản!A7" },
      unitCell: "Văn bản!A1",
    });
    expect(intake.nominations[0]?.source).toMatchObject({ sheet: "Bảng 1", cell: "B2" });
    expect(intake.unread[0]?.source).toMatchObject({ sheet: "Bảng 1", cell: "B3" });
  });

  test("has no list beyond its table", () => {
    expect(receiveGrid(DOCUMENT).nominations.map(({ name, post }) => [name, post])).toEqual([
      ["Trần Thị Mai", "GV"],
      ["", "Kế toán"],
    ]);
  });
});

describe("the unit", () => {
  test("of another spelling stands under the name that people have chosen", () => {
    const chosen = "Trường Trung học cơ sở Hoa Mai";
    const rows: Rows = [UNIT, HEADINGS, ["1", "Trần Thị Mai", "GV", "LĐTT"]];
    const before = receiveRows(rows);
    const units = [{ received: "Trường THCS  Hoa Mai", chosen }];
    const intake = receiveRows(rows, { units });
    expect(intake.nominations).toEqual(
      before.nominations.map((row) => ({ ...row, submittingUnit: chosen })),
    );
    expect(intake.lists.map(({ submittingUnit, unitCell }) => [submittingUnit, unitCell])).toEqual([
      [chosen, "A1"],
    ]);
  });

  test("without a name below a district's authority is that district's", () => {
    const { lists } = receiveGrid(
      gridOf([
        ["UBND HUYỆN THANH BÌNH"],
        ["PHÒNG GDĐT"],
        ["Danh sách đề nghị tặng Giấy khen"],
        ["TT", "Họ và tên"],
        ["1", "Trần Thị Mai"],
      ]),
      {},
      planOf(plan000),
    );
    expect(lists.map(({ submittingUnit, unitCell }) => [submittingUnit, unitCell])).toEqual([
      ["PHÒNG GDĐT, UBND HUYỆN THANH BÌNH", "A2"],
    ]);
  });
});

test("awards that people have explained are known", () => {
  const rows: Rows = [UNIT, HEADINGS, ["1", "Trần Thị Mai", "GV", "TT tháng"]];
  const awards = [{ written: "TT tháng", award: "LDTT" }];
  expect(receiveRows(rows).nominations.map(({ award }) => award)).toEqual([null]);
  expect(receiveRows(rows, { awards }).nominations.map(({ award }) => award)).toEqual(["LDTT"]);
});

test("headings, groups and totals in an old encoding are understood; every cell stays as received", () => {
  const typed = (text: string): GridCell => ({ ...constantCell(text), font: ".VnTime" });
  const intake = receiveGrid(
    gridOf([
      [typed("Tr­êng THCS Hoa Mai")],
      ["TT", typed("Hä vµ tªn"), typed("Chøc vô"), typed("Danh hiÖu")],
      ["I", typed("C¸ nh©n")],
      ["1", typed("TrÇn ThÞ Mai"), typed("Gi¸o viªn"), typed("L§TT")],
      [typed("Tæng céng: 01 ng­êi")],
    ]),
  );
  expect(
    intake.nominations.map(({ name, kind, post, submittingUnit }) => [
      name,
      kind,
      post,
      submittingUnit,
    ]),
  ).toEqual([["TrÇn ThÞ Mai", "individual", "Gi¸o viªn", "Tr­êng THCS Hoa Mai"]]);
  expect(intake.lists.map(({ legacy, doubts, totals }) => [legacy, doubts, totals?.cell])).toEqual([
    ["tcvn3", ["legacy-encoding"], "A5"],
  ]);
});
