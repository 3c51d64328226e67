import { NO_MEMORY } from "../../../src/domain/intake/readingMemory";
import { receiveSheets } from "../../../src/domain/intake/receiveSheets";
import plan000 from "../../../src/domain/regulation/packs/plan000.json";
import planNamHoc from "../../../src/domain/regulation/packs/planNamHoc.json";
import { planOf } from "../planKit";
import { gridOf } from "./gridOf";
import { CLUSTER_HEAD, OF_CLUSTER, OF_PERSONS, ROLL_TITLES } from "./headings";
import { receive } from "./intakeKit";

type Head = readonly (readonly (string | null)[])[];

function unitsOf(head: Head, rest: Head) {
  const { lists, nominations } = receive(gridOf([...head, ...rest]));
  expect(nominations.map((row) => row.submittingUnit)).toEqual([lists[0]?.submittingUnit]);
  return lists.map(({ submittingUnit, unitKind, unitCell }) => [
    submittingUnit,
    unitKind,
    unitCell,
  ]);
}

const SCHOOL_LIST: Head = [[ROLL_TITLES.III], OF_PERSONS, ["1", "Bà Trần Thị Mai", "x"]];
const CLUSTER_LIST: Head = [[CLUSTER_HEAD], OF_CLUSTER, ["1", "Bà Trần Thị Mai", "x"]];

test.each<[string, Head, readonly (string | null)[]]>([
  [
    "a line of its own",
    [["SỞ GDĐT"], ["TRƯỜNG THPT HOA SEN"]],
    ["TRƯỜNG THPT HOA SEN", "school", "A2"],
  ],
  [
    "under its superior in one cell",
    [["SỞ GDĐT\nTrường THPT Hoa Sen "]],
    ["Trường THPT Hoa Sen", "school", "A1"],
  ],
  [
    "right of the middle",
    [["SỞ GDĐT", null, null, "Trung tâm GDNN-GDTX Mai Vàng"]],
    ["Trung tâm GDNN-GDTX Mai Vàng", "school", "D1"],
  ],
  ["the printed line with its dots", [["TRƯỜNG....."]], [null, "school", "A1"]],
  ["the printed line with an ellipsis", [["Trường…………"]], [null, "school", "A1"]],
  ["the printed word alone", [["TRƯỜNG"]], [null, "school", "A1"]],
  ["a name with dots inside", [["Trường THPT ......... Hà Nội"]], [null, "school", "A1"]],
  [
    "twice in different letters",
    [["TRƯỜNG THPT HOA SEN"], ["Trường THPT Hoa Sen"]],
    ["Trường THPT Hoa Sen", "school", "A2"],
  ],
  [
    "a printed line left blank below the name",
    [["TRƯỜNG THPT HOA SEN"], ["Trường:........"]],
    ["TRƯỜNG THPT HOA SEN", "school", "A1"],
  ],
  [
    "two schools, of which nobody can tell the sender",
    [["TRƯỜNG THPT HOA SEN"], ["Trường THPT Mai Vàng"]],
    [null, "school", "A2"],
  ],
  ["no line at all", [["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI"]], [null, null, null]],
  ["a word that only looks like it without accents", [["TRƯỞNG PHÒNG GDĐT"]], [null, null, null]],
])("a school: %s", (_name, head, unit) => {
  expect(unitsOf(head, SCHOOL_LIST)).toEqual([unit]);
});

test.each<[string, Head, readonly (string | null)[]]>([
  [
    "its leading school below it",
    [["CỤM TRƯỞNG CỤM THPT SỐ 1"], ["Trường THPT Hoa Sen"]],
    ["CỤM THPT SỐ 1", "cluster", "A1"],
  ],
  [
    "its leading school above it",
    [["Trường THPT Hoa Sen"], ["Cụm THPT Ba Đình"]],
    ["Cụm THPT Ba Đình", "cluster", "A2"],
  ],
  ["both lines as printed", [["CỤM TRƯỞNG CỤM THPT....."], ["Trường"]], [null, "cluster", "A1"]],
  ["only the school's line", [["Trường THPT Hoa Sen"]], ["Trường THPT Hoa Sen", "school", "A1"]],
  [
    "the signature of a list above",
    [["CỤM TRƯỞNG"], ["Cụm THPT số 2"]],
    ["Cụm THPT số 2", "cluster", "A2"],
  ],
  ["such a signature with a colon, and no line", [["Cụm trưởng:"]], [null, null, null]],
])("a cụm: %s", (_name, head, unit) => {
  expect(unitsOf(head, CLUSTER_LIST)).toEqual([unit]);
});

const DISTRICT_LIST: Head = [["Đề nghị tặng Giấy khen"], OF_PERSONS, ["1", "Bà Vũ Thị Lan", "x"]];

test.each<[string, Head, readonly (string | null)[]]>([
  [
    "the office above it on the letterhead",
    [["PHÒNG GDĐT QUẬN BA ĐÌNH"], ["TRƯỜNG TIỂU HỌC HOA MAI"]],
    ["TRƯỜNG TIỂU HỌC HOA MAI", "truong-quan", "A2"],
  ],
  [
    "the office above it in the same cell",
    [["PHÒNG GD&ĐT QUẬN BA ĐÌNH\nTRƯỜNG THCS HOA ĐÀO"]],
    ["TRƯỜNG THCS HOA ĐÀO", "truong-quan", "A1"],
  ],
  [
    "the office that the paper is addressed to",
    [["TRƯỜNG TIỂU HỌC HOA MAI"], ["Kính gửi:"], ["Phòng GDĐT quận Ba Đình"]],
    ["TRƯỜNG TIỂU HỌC HOA MAI", "truong-quan", "A1"],
  ],
  [
    "the office that the paper is addressed to, above the list's own head",
    [["Kính gửi:"], ["Phòng GDĐT quận Ba Đình"], ["DANH SÁCH"], ["Trường Tiểu học Hoa Mai"]],
    ["Trường Tiểu học Hoa Mai", "truong-quan", "A4"],
  ],
  ["no other line", [["PHÒNG GDĐT QUẬN BA ĐÌNH"]], ["PHÒNG GDĐT QUẬN BA ĐÌNH", "phong-gddt", "A1"]],
])("a school below an office, with %s", (_name, head, unit) => {
  const grid = gridOf([...head, ...DISTRICT_LIST]);
  const sheets = { file: "f.xlsx", sha256: "0".repeat(64), grids: [grid] };
  const { lists } = receiveSheets(
    { ...sheets, received: null, takenIds: [], channel: "", memory: NO_MEMORY },
    planOf(plan000),
  );
  expect(
    lists.map(({ submittingUnit, unitKind, unitCell }) => [submittingUnit, unitKind, unitCell]),
  ).toEqual([unit]);
});

test("a unit of which no line begins with known words is asked about", () => {
  const grid = gridOf([
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
    ["VĂN PHÒNG SỞ"],
    ["Danh sách đề nghị công nhận Lao động tiên tiến"],
    ["TT", "Họ và tên", "Chức vụ"],
    ["1", "Trần Thị Mai", "Chuyên viên"],
  ]);
  const { lists, nominations } = receiveSheets(
    {
      file: "f.xlsx",
      sha256: "ab12".repeat(16),
      grids: [grid],
      received: null,
      takenIds: [],
      channel: "",
      memory: NO_MEMORY,
    },
    planOf(planNamHoc),
  );
  expect(lists.map((list) => [list.submittingUnit, list.unitCell, list.doubts])).toEqual([
    [null, null, ["unit-unclear"]],
  ]);
  expect(nominations.map(({ name, submittingUnit }) => [name, submittingUnit])).toEqual([
    ["Trần Thị Mai", null],
  ]);
});
