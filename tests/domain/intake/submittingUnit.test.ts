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
