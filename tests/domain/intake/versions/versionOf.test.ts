import type { ReceivedList } from "../../../../src/domain/intake/nomination";
import { versionClue, type ListOfNames } from "../../../../src/domain/intake/versions/versionOf";
import { gridOf } from "../gridOf";
import { OF_PERSONS } from "../headings";
import { receive } from "../intakeKit";

const [READ] = receive(gridOf([OF_PERSONS, ["1", "Bà Vũ Thị Lan", "x"]])).lists;

interface Sent {
  readonly id: string;
  readonly unit?: string | null;
  readonly form?: string | null;
  readonly file?: string;
  readonly names?: readonly (string | readonly string[])[];
}

function list({
  id,
  unit = "THPT Hoa Sen",
  form = "III",
  file = "a.xlsx",
  names = [],
}: Sent): ListOfNames {
  const received: ReceivedList = { ...READ!, id, sha256: id, listForm: form, file };
  return { list: received, unit, names: names.map((one) => [one].flat()) };
}

const TWO = ["Bà Trần Thị Mai", "Ông Lê Văn Sơn"];
const arrived = list({ id: "9", names: ["Trần Thị Mai, Giáo viên", "Ngô Thị Hạnh"] });

test.each<[string, readonly ListOfNames[], object | null]>([
  ["nothing came before", [], null],
  ["another unit sends it", [list({ id: "1", unit: "THPT Mai Vàng", names: TWO })], null],
  ["another form is sent", [list({ id: "1", form: "II", names: TWO })], null],
  ["it is the same file", [list({ id: "9", names: TWO })], null],
  [
    "the unit sends the form again",
    [list({ id: "1", unit: "THPT  HOA SEN", names: TWO })],
    { because: "unit", common: 1, earlierCount: 2, arrivedCount: 2, earlier: { id: "1" } },
  ],
  [
    "it sends others",
    [list({ id: "1", names: ["Lê Văn Sơn"] })],
    { because: "unit", common: 0, earlierCount: 1 },
  ],
  [
    "of two lists one has more in common",
    [list({ id: "1", names: TWO }), list({ id: "2", names: ["Lê Văn Sơn"] })],
    { earlier: { id: "1" }, common: 1 },
  ],
  [
    "of two lists both have as many",
    [list({ id: "1", names: TWO }), list({ id: "2", names: TWO })],
    { earlier: { id: "2" } },
  ],
  [
    "a unit is not named, and file and sheet are the same",
    [list({ id: "1", unit: null, names: TWO })],
    { because: "file-name", common: 1 },
  ],
  ["a unit is not named, in another file", [list({ id: "1", unit: null, file: "b.xlsx" })], null],
  [
    "a name was corrected since",
    [list({ id: "1", names: [["Trần Mai Anh", "Bà Trần Thị Mai"]] })],
    { common: 1, earlierCount: 1 },
  ],
])("where %s", (_what, earlier, wanted) => {
  const clue = versionClue(arrived, earlier);
  if (wanted === null) expect(clue).toBeNull();
  else expect(clue).toMatchObject(wanted);
});

test("a candidate named twice in one list alone is in common once", () => {
  const twice = list({ id: "8", names: ["Lê Văn Sơn", "Lê Văn Sơn"] });
  expect(versionClue(twice, [list({ id: "1", names: TWO })])).toMatchObject({ common: 1 });
});
