import { NO_MEMORY } from "../../../src/domain/intake/readingMemory";
import { isPersonsPost } from "../../../src/domain/intake/isPersonsPost";
import { receiveSheets } from "../../../src/domain/intake/receiveSheets";
import plan001 from "../../../src/domain/regulation/packs/plan001.json";
import { planOf } from "../planKit";
import { gridOf } from "./gridOf";
import { CLUSTER_HEAD, ROLL_TITLES } from "./headings";
import { receive, SHA } from "./intakeKit";

test.each([
  "Giáo viên",
  "GV",
  "giáo viên Toán",
  "Giáo viên, Trường THPT Hoa Sen",
  "Giáo viên trường THPT số 1",
  "Hiệu trưởng",
  "HIỆU TRƯỞNG",
  "Hiệu trưởng".normalize("NFD"),
  "Phó Hiệu trưởng",
  "nguyên Hiệu trưởng",
  "Tổ trưởng tổ Toán",
  "Tổ trưởng, giáo viên Toán",
  "Tổ phó chuyên môn",
  "Nhân viên thư viện",
  "Kế toán - Văn thư",
  "Tổng phụ trách Đội",
  " Thủ quỹ ",
  "Bảo vệ",
  "Thư ký hội đồng",
])("%j is a person's post", (text) => {
  expect(isPersonsPost(text)).toBe(true);
});

test.each([
  "",
  "Trường THPT Hoa Sen",
  "Tổ Toán",
  "Tổ chuyên môn",
  "Trưởng",
  "Phòng Kế toán",
  "Tổ bảo vệ",
  "Bảo vệ: 03 người",
  "Giáo viên, nhân viên",
  "Giáo viên và nhân viên",
  "Giáo viên - cán bộ",
  "Giáo viên: 35",
  "Giáo viên (35)",
  "35 giáo viên",
  "Hiệu trưởng: Lê Văn Sơn",
  "Hiệu trưởngg",
  "Giáo viênTHPT",
  "Giao vien",
  "Cán bộ",
  "Học sinh",
  "Bà Trần Thị Mai, Giáo viên",
  "x",
])("%j is none, or a doubt", (text) => {
  expect(isPersonsPost(text)).toBe(false);
});

const HEADINGS = ["TT", "Tên tập thể/cá nhân", "Chức vụ", "Tóm tắt thành tích"];

function kindOf(title: string, name: string, post: string, group?: string) {
  const rows = [[title], HEADINGS, ...(group ? [[group]] : []), ["1", name, post, "x"]];
  return receive(gridOf(rows)).nominations.map(({ kind }) => kind);
}

test.each([
  [CLUSTER_HEAD, "Trần Thị Mai", "Giáo viên", "individual"],
  [CLUSTER_HEAD, "Trần Thị Mai", "", "unknown"],
  [CLUSTER_HEAD, "Trần Thị Mai", "Trường THPT Hoa Sen", "unknown"],
  [CLUSTER_HEAD, "Tổ Toán", "Tổ trưởng", "collective"],
  [CLUSTER_HEAD, "Trường THPT Hoa Sen, Hiệu trưởng Lê Văn Sơn", "Hiệu trưởng", "unknown"],
  [ROLL_TITLES.III, "Trần Thị Mai", "Giáo viên", "individual"],
  [ROLL_TITLES.I, "Trần Thị Mai", "Giáo viên", "individual"],
  [ROLL_TITLES.I, "Trần Thị Mai", "", "unknown"],
] as const)("under %s, %s with post %j is %s", (title, name, post, kind) => {
  expect(kindOf(title, name, post)).toEqual([kind]);
});

test.each([
  ["Hoa Sen", "Hiệu trưởng", "unknown"],
  ["Hoa Sen", "", "collective"],
])("in a list for collectives only, %s with post %j is %s", (name, post, kind) => {
  const grid = gridOf([["Danh sách Tập thể lao động tiên tiến"], HEADINGS, ["1", name, post, "x"]]);
  const file = {
    file: "a.xlsx",
    sha256: SHA,
    grids: [grid],
    received: null,
    takenIds: [],
    channel: "",
    memory: NO_MEMORY,
  };
  expect(receiveSheets(file, planOf(plan001)).nominations.map((row) => row.kind)).toEqual([kind]);
});

test("a person's post among collectives leaves the kind open", () => {
  expect(kindOf(CLUSTER_HEAD, "Hoa Sen", "Hiệu trưởng", "Tập thể")).toEqual(["unknown"]);
  expect(kindOf(CLUSTER_HEAD, "Hoa Sen", "", "Tập thể")).toEqual(["collective"]);
  expect(kindOf(CLUSTER_HEAD, "Trần Thị Mai", "", "Cá nhân")).toEqual(["individual"]);
});
