import { rowAwards } from "../../../src/domain/intake/rowAwards";
import { awardsReader } from "../../../src/domain/regulation/readAwards";
import { PLAN_003 } from "../planKit";
import { gridOf } from "./gridOf";
import { ROLL_TITLES } from "./headings";
import { only, receive } from "./intakeKit";

const read = awardsReader(PLAN_003.awards);

function said(award: string, commendation = "") {
  return rowAwards(read, { award, commendation });
}

test("blank cells state nothing", () => {
  expect(said("")).toEqual({ isStated: false, awards: [], rating: null, remainder: [] });
});

test("awards of both columns, each once", () => {
  expect(said("NGƯT, NGND", "NGND; CSTĐ toàn quốc")).toEqual({
    isStated: true,
    awards: ["NGUT", "NGND", "CSTD_TQ"],
    rating: null,
    remainder: [],
  });
});

test("a cell without any award stays whole", () => {
  expect(said("HTXSNV, …, dạy giỏi", "GK")).toEqual({
    isStated: true,
    awards: [],
    rating: "HTXSNV",
    remainder: ["Danh hiệu: HTXSNV, …, dạy giỏi", "Hình thức khen thưởng: GK"],
  });
});

test.each([
  ["HTXSNV, NGƯT", "htxsnv", "HTXSNV"],
  ["HTXSNV, NGƯT", "HTTNV", null],
])("of %j and %j the grading is %p", (award, commendation, rating) => {
  expect(said(award, commendation).rating).toBe(rating);
});

describe("several awards in a row", () => {
  const UNIT = ["TRƯỜNG THPT HOA SEN"];
  const HEADINGS = ["STT", "Họ và tên", "Chức vụ", "Danh hiệu", "Hình thức khen thưởng", "Ghi chú"];

  function rowsOf(award: string, commendation = "", more: readonly string[] = []) {
    const row = ["1", "Bà Trần Thị Mai", "Giáo viên", award, commendation, ...more];
    return receive(gridOf([UNIT, HEADINGS, row])).nominations;
  }

  test("make a nomination of each, in their order, with all else the same", () => {
    const [first, second, ...others] = rowsOf("NGƯT; CSTĐ toàn quốc", "", ["bên lề"]);
    expect(others).toEqual([]);
    expect([first?.award, first?.listForm]).toEqual(["NGUT", "II"]);
    expect(second).toEqual({
      ...first,
      id: second?.id,
      award: "CSTD_TQ",
      listForm: "III",
    });
    expect(second?.id).not.toBe(first?.id);
    expect(first?.other).toBe("Ghi chú: bên lề");
  });

  test("stand in one column or two; one in both counts once", () => {
    const awards = (...cells: readonly [string, string?]) =>
      rowsOf(...cells).map(({ award }) => award);
    expect(awards("NGƯT", "CSTĐ toàn quốc")).toEqual(["NGUT", "CSTD_TQ"]);
    expect(awards("NGƯT", "Nhà giáo Ưu tú")).toEqual(["NGUT"]);
    expect(awards("", "NGƯT + NGND")).toEqual(["NGUT", "NGND"]);
  });

  test("keep the row's id for the first, and the same ids each time", () => {
    const ids = (award: string) => rowsOf(award).map(({ id }) => id);
    expect(ids("NGƯT, CSTĐ toàn quốc")).toEqual(ids("NGƯT, CSTĐ toàn quốc"));
    expect(ids("NGƯT, CSTĐ toàn quốc")[0]).toBe(ids("Lao động giỏi")[0]);
    expect(new Set(ids("NGƯT, NGND, CSTĐ toàn quốc")).size).toBe(3);
  });

  test("of two equal rows have ids of their own", () => {
    const row = ["1", "Bà Trần Thị Mai", "Giáo viên", "NGƯT, NGND"];
    const { nominations } = receive(gridOf([UNIT, HEADINGS, row, row]));
    expect(new Set(nominations.map(({ id }) => id)).size).toBe(4);
  });

  test("what is no award stays in words, and nothing of it is lost", () => {
    const [first, ...others] = rowsOf("HTXSNV\nNGƯT\nGiáo viên giỏi", "GK");
    expect(others).toEqual([]);
    expect([first?.award, first?.facts, first?.other]).toEqual([
      "NGUT",
      { rating: "HTXSNV" },
      "Xếp loại: HTXSNV; Danh hiệu: Giáo viên giỏi; Hình thức khen thưởng: GK",
    ]);
  });

  test.each(["…………", "không", "HTXSNV", "x"])("%j alone is no award", (award) => {
    const [first, ...others] = rowsOf(award);
    expect(others).toEqual([]);
    expect([first?.award, first?.other]).toEqual([null, `Danh hiệu: ${award}`]);
  });

  test("of a list that is about one of them leave the others to their own lists", () => {
    const headings = ["TT", "Họ và tên", "Danh hiệu"];
    const row = ["1", "Bà Trần Thị Mai", "CSTĐ toàn quốc, điển hình tiên tiến"];
    const { nominations } = receive(gridOf([[ROLL_TITLES.III], headings, row]));
    expect(nominations.map(({ award, listForm }) => [award, listForm])).toEqual([
      ["CSTD_TQ", "III"],
      ["DHTT", "cluster"],
    ]);
  });

  test("merged over several rows count for each of them", () => {
    const rows = [
      ["1", "Bà Trần Thị Mai", "Giáo viên", "NGƯT, NGND"],
      ["2", "Ông Lê Văn Sơn", "Giáo viên"],
    ];
    const { nominations } = receive(gridOf([UNIT, HEADINGS, ...rows], { merges: ["D3:D4"] }));
    expect(nominations.map(({ name, award }) => [name, award])).toEqual([
      ["Bà Trần Thị Mai", "NGUT"],
      ["Bà Trần Thị Mai", "NGND"],
      ["Ông Lê Văn Sơn", "NGUT"],
      ["Ông Lê Văn Sơn", "NGND"],
    ]);
  });

  test("a grading beside them counts only where no column is for it", () => {
    const headings = ["TT", "Họ và tên", "Danh hiệu", "Mức độ hoàn thành nhiệm vụ"];
    const { facts, other } = only(
      receive(gridOf([headings, ["1", "Bà Trần Thị Mai", "HTXSNV, NGƯT", "HTTNV"]])),
    );
    expect(facts).toEqual({ rating: "HTTNV" });
    expect(other).toBe("Xếp loại: HTXSNV; Mức độ hoàn thành nhiệm vụ: HTTNV");
  });
});
