import { mapColumns } from "../../../src/domain/intake/mapColumns";
import { NO_MEMORY, type RememberedColumn } from "../../../src/domain/intake/readingMemory";
import { doubtsOf, receiveRows, UNIT } from "./schoolKit";

function fieldsOf(
  headings: readonly (string | readonly string[] | null)[],
  columns: readonly RememberedColumn[] = [],
) {
  const received = headings.flatMap((levels, column) =>
    levels === null ? [] : [{ column, levels: typeof levels === "string" ? [levels] : levels }],
  );
  const mapped = mapColumns(received, { memory: { ...NO_MEMORY, columns }, unit: null });
  return mapped.map(({ field, ground }) => [field, ground]);
}

test.each([
  ["Họ và tên đệm", "Tên", "exact"],
  ["HỌ ĐỆM", "TÊN", "folded"],
  ["Họ", "Tên", "exact"],
  ["Họ:", "Tên:", "folded"],
  ["Họ lót", "Tên", "exact"],
  ["Họ và chữ lót", "Tên", "exact"],
])("%j | %j are the parts of a name", (family, given, ground) => {
  expect(fieldsOf([family, given, "Chức vụ"])).toEqual([
    ["candidate", ground],
    ["givenName", ground],
    ["post", "exact"],
  ]);
});

test.each([
  ["the name", "Họ và tên"],
  ["what only groups columns", "Thông tin cá nhân"],
])("so are they below %s", (_what, above) => {
  const headings = [
    [above, "Họ đệm"],
    [above, "Tên"],
  ];
  expect(fieldsOf(headings).map(([field]) => field)).toEqual(["candidate", "givenName"]);
});

test("a unit's column beside them is where they work", () => {
  expect(fieldsOf(["Họ đệm", "Tên", "Đơn vị"]).map(([field]) => field)).toEqual([
    "candidate",
    "givenName",
    "unit",
  ]);
});

test.each<[string, readonly (string | readonly string[] | null)[]]>([
  ["a name alone", ["Tên", "Chức vụ"]],
  ["another word than the family's", ["Hộ", "Tên"]],
  ["a column between them", ["Họ đệm", "Giới tính", "Tên"]],
  ["an empty column between them", ["Họ đệm", null, "Tên"]],
  ["the other order", ["Tên", "Họ đệm"]],
  ["another candidate", ["Họ đệm", "Tên", "Họ và tên"]],
  [
    "different words above",
    [
      ["Đề nghị", "Họ đệm"],
      ["Thông tin", "Tên"],
    ],
  ],
  [
    "words above about something else",
    [
      ["Người quản lý trực tiếp", "Họ đệm"],
      ["Người quản lý trực tiếp", "Tên"],
    ],
  ],
])("%s is no name over two columns", (_what, headings) => {
  expect(fieldsOf(headings).map(([field]) => field)).not.toContain("givenName");
});

test("a person's decision about either column comes first", () => {
  const decided = { shape: "", unit: "", heading: "Tên", meaning: "unit" } as const;
  expect(fieldsOf(["Họ đệm", "Tên"], [decided]).map(([field]) => field)).toEqual([null, "unit"]);
});

test("a person can say that columns apart are the parts of a name", () => {
  const decided = [
    { shape: "", unit: "", heading: "Họ đệm", meaning: "candidate" },
    { shape: "", unit: "", heading: "Tên", meaning: "givenName" },
  ] as const;
  expect(fieldsOf(["Họ đệm", "Giới tính", "Tên"], decided).map(([field]) => field)).toEqual([
    "candidate",
    "sex",
    "givenName",
  ]);
});

const HEADINGS = ["TT", "Họ và tên đệm", "Tên", "Chức vụ", "Danh hiệu"];

test("the parts make one name, received as both, from the first one's cell", () => {
  const intake = receiveRows([
    UNIT,
    HEADINGS,
    ["1", "Bà Trần Thị ", " Mai", "Giáo viên", "LĐTT"],
    ["2", "Lê Văn", "Sơn", "Giáo viên", "LĐTT"],
  ]);
  expect(
    intake.nominations.map(({ name, original, kind, other, source }) => ({
      name,
      original,
      kind,
      other,
      cell: source.cell,
    })),
  ).toEqual([
    {
      name: "Bà Trần Thị Mai",
      original: "Bà Trần Thị Mai",
      kind: "individual",
      other: "",
      cell: "B3",
    },
    { name: "Lê Văn Sơn", original: "Lê Văn Sơn", kind: "individual", other: "", cell: "B4" },
  ]);
  expect(doubtsOf(intake)).toEqual([["sure", []]]);
  expect(intake.lists.map(({ columns }) => columns)).toEqual([
    { candidate: "B", givenName: "C", post: "D", award: "E" },
  ]);
});

test("a name is the same nomination in one column and in two", () => {
  const ids = [
    [UNIT, HEADINGS, ["1", "Lê Văn", "Sơn", "Giáo viên", "LĐTT"]],
    [UNIT, ["TT", "Họ và tên", "Chức vụ", "Danh hiệu"], ["1", "Lê Văn Sơn", "Giáo viên", "LĐTT"]],
  ].map((rows) => receiveRows(rows).nominations.map(({ id }) => id));
  expect(ids[0]).toEqual(ids[1]);
});

test.each([
  ["the given name alone", null, "Mai", "Mai"],
  ["the family and middle names alone", "Trần Thị", null, "Trần Thị"],
])("%s still makes a nomination, with a doubt", (_what, family, given, name) => {
  const intake = receiveRows([
    UNIT,
    HEADINGS,
    ["1", family, given, "Giáo viên", "LĐTT"],
    ["2", "Lê Văn", "Sơn", "Giáo viên", "LĐTT"],
  ]);
  expect(intake.nominations.map((one) => one.name)).toEqual([name, "Lê Văn Sơn"]);
  expect(doubtsOf(intake)).toEqual([["likely", ["name-in-part"]]]);
});

test("a collective has no given name, and no doubt arises from it", () => {
  const intake = receiveRows([
    UNIT,
    HEADINGS,
    ["1", "Tổ Toán - Tin", null, null, "TTLĐTT"],
    ["2", "Lê Văn", "Sơn", "Giáo viên", "LĐTT"],
  ]);
  expect(intake.nominations.map(({ name, kind }) => [name, kind])).toEqual([
    ["Tổ Toán - Tin", "collective"],
    ["Lê Văn Sơn", "individual"],
  ]);
  expect(doubtsOf(intake)).toEqual([["sure", []]]);
});

test("numbers below the given name's heading have slipped", () => {
  const intake = receiveRows([UNIT, HEADINGS, ["1", "Lê Văn Sơn", "1975", "Giáo viên", "LĐTT"]]);
  expect(doubtsOf(intake)).toEqual([["doubtful", ["shifted-rows"]]]);
});
