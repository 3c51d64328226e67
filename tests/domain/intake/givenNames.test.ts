import { NO_MEMORY } from "../../../src/domain/intake/readingMemory";
import { gridOf } from "./gridOf";
import { doubtsOf, receiveGrid, UNIT, type Rows } from "./schoolKit";

const HEADINGS = ["TT", "Họ và tên", null, "Chức vụ", "Danh hiệu"];
interface Name {
  readonly family?: string;
  readonly given?: string;
}

const mai = ({ family = "Trần Thị", given = "Mai" }: Name = {}) => [
  "1",
  family,
  given,
  "Giáo viên",
  "LĐTT",
];
const son = ({ family = "Lê Văn", given = "Sơn" }: Name = {}) => [
  "2",
  family,
  given,
  "Kế toán",
  "LĐTT",
];
const [MAI, SON] = [mai(), son()];

const sheetOf = (rows: Rows, merges: readonly string[] = ["B2:C2"]) =>
  gridOf([UNIT, HEADINGS, ...rows], { merges });

const namesOf = (...of: Parameters<typeof receiveGrid>) =>
  receiveGrid(...of).nominations.map(({ name, other }) => [name, other]);

test("a heading merged over two columns has the given name in the second", () => {
  const intake = receiveGrid(sheetOf([MAI, SON]));
  expect(
    intake.nominations.map(({ name, original, other, source }) => [
      name,
      original,
      other,
      source.cell,
    ]),
  ).toEqual([
    ["Trần Thị Mai", "Trần Thị Mai", "", "B3"],
    ["Lê Văn Sơn", "Lê Văn Sơn", "", "B4"],
  ]);
  expect(doubtsOf(intake)).toEqual([["sure", []]]);
  expect(intake.lists[0]?.columns).toEqual({
    candidate: "B",
    givenName: "C",
    post: "D",
    award: "E",
  });
});

test("the second column is shown with what it is taken for, and the list keeps its shape", () => {
  const [reading] = receiveGrid(sheetOf([MAI, SON])).readings;
  expect(reading?.columns[2]).toEqual({
    column: 2,
    levels: ["Họ và tên", "(ô thứ hai)"],
    field: "givenName",
    ground: "exact",
    choices: [],
    samples: ["Mai", "Sơn"],
  });
  const other = gridOf([UNIT, HEADINGS, MAI]);
  expect(reading?.shape).toBe(receiveGrid(other).readings[0]?.shape);
});

test.each([
  ["dates of birth", "13/05/1980", "02/09/1975"],
  ["years of birth", "1980", "1975"],
  ["posts", "Giáo viên", "Hiệu trưởng"],
  ["subjects", "Toán", "Ngữ văn"],
  ["subjects that are names too", "Văn", "Anh"],
  ["sexes", "Nữ", "Nam"],
  ["men alone", "Nam", "Nam"],
  ["whole names", "Trần Thị Mai", "Lê Văn Sơn"],
  ["anything else with names", "Mai", "xem kèm theo"],
])("%s below it are not joined", (_what, first, second) => {
  const rows = [mai({ given: first }), son({ given: second })];
  const intake = receiveGrid(sheetOf(rows));
  expect(intake.nominations.map(({ name, other }) => [name, other])).toEqual([
    ["Trần Thị", `(cột không có tiêu đề): ${first}`],
    ["Lê Văn", `(cột không có tiêu đề): ${second}`],
  ]);
  expect(doubtsOf(intake)).toEqual([["doubtful", ["shifted-rows"]]]);
});

test("posts in the name's own cell are no part of a name", () => {
  const rows = [mai({ family: "Trần Thị Mai, giáo viên" })];
  expect(doubtsOf(receiveGrid(sheetOf(rows)))).toEqual([["doubtful", ["shifted-rows"]]]);
});

test("a heading that is not merged says nothing of the column beside it", () => {
  expect(doubtsOf(receiveGrid(sheetOf([MAI, SON], [])))).toEqual([["doubtful", ["shifted-rows"]]]);
});

test("a column without contents stays out", () => {
  const intake = receiveGrid(sheetOf([mai({ family: "Trần Thị Mai", given: "" })]));
  expect(intake.nominations.map(({ name }) => name)).toEqual(["Trần Thị Mai"]);
  expect(doubtsOf(intake)).toEqual([["sure", []]]);
});

test.each([
  ["a part of a name", [MAI, son({ given: "" })], [], [["likely", ["name-in-part"]]]],
  [
    "a name merged over both cells",
    [MAI, son({ family: "Lê Văn Sơn", given: "" })],
    ["B4:C4"],
    [["sure", []]],
  ],
])("%s", (_what, rows, merges, doubts) => {
  expect(doubtsOf(receiveGrid(sheetOf(rows, ["B2:C2", ...merges])))).toEqual(doubts);
});

test("a person can say that the second column is something else", () => {
  const decided = {
    shape: "",
    unit: "",
    heading: "Họ và tên / (ô thứ hai)",
    meaning: "other",
  } as const;
  const memory = { ...NO_MEMORY, columns: [decided] };
  expect(namesOf(sheetOf([MAI]), memory)).toEqual([["Trần Thị", "Họ và tên / (ô thứ hai): Mai"]]);
});
