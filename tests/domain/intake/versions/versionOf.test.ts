import type { ReceivedList } from "../../../../src/domain/intake/nomination";
import { versionClue, type ListOfNames } from "../../../../src/domain/intake/versions/versionOf";
import { gridOf } from "../gridOf";
import { OF_PERSONS } from "../headings";
import { receive } from "../intakeKit";

const [READ] = receive(gridOf([OF_PERSONS, ["1", "Bà Vũ Thị Lan", "x"]])).lists;

interface Sent {
  readonly id: string;
  readonly unit?: string | null;
  /** As people have it by now. */
  readonly corrected?: string;
  readonly form?: string | null;
  readonly file?: string;
  readonly names?: readonly (string | readonly string[])[];
  readonly awards?: readonly string[];
}

function list({
  id,
  unit = "THPT Hoa Sen",
  corrected,
  form = "III",
  file = "a.xlsx",
  names = [],
  awards = [],
}: Sent): ListOfNames {
  const received: ReceivedList = { ...READ!, id, sha256: id, listForm: form, file };
  const units = [unit ?? [], corrected ?? []].flat();
  const rows = names.map((one, at) => ({ names: [one].flat(), award: awards[at] ?? null }));
  return { list: received, units, rows };
}

const TWO = ["Bà Trần Thị Mai", "Ông Lê Văn Sơn"];
const arrived = list({
  id: "9",
  names: ["Trần Thị Mai, Giáo viên", "Ngô Thị Hạnh"],
  awards: ["CSTD_TQ", "CSTD_TQ"],
});

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
    "the unit sends the form again with the name that people have corrected",
    [list({ id: "1", corrected: "THCS Hoa Sen", names: TWO })],
    { because: "unit", common: 1, earlier: { id: "1" } },
  ],
  [
    "the form of the earlier is not known",
    [list({ id: "1", form: null, names: TWO })],
    { because: "unit", common: 1 },
  ],
  [
    "the form of the earlier is not known, and its candidates are put forward for another award",
    [list({ id: "1", form: null, names: TWO, awards: ["GK", "GK"] })],
    null,
  ],
  [
    "the form of the earlier is not known, and it sends others",
    [list({ id: "1", form: null, names: ["Lê Văn Sơn"] })],
    null,
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
