import { faultPhrase, faultText } from "../../src/strings/faultText";
import { PLAN } from "../domain/intake/intakeKit";

const PARAMS = {
  sheet: "Hồ sơ",
  heading: "Tình trạng",
  row: 7,
  cell: "E5",
  date: "2020-02-30",
  item: "bao-cao",
  unit: "THPT Hoa Sen",
  nomination: "DN-1",
  member: "Lê Văn An",
  name: "Lê Văn An",
  criterion: "lan-toa",
  fault: "members-differ",
  kind: "phong",
  members: 9,
  council: 11,
  plan: "003",
};

test.each([
  ["no-sheet", "“Hồ sơ”"],
  ["no-column", "“Tình trạng”"],
  ["no-record", "7"],
  ["locked-field", "“Tình trạng”"],
  ["changed-since", "E5"],
  ["listed-twice", "7"],
  ["errors-cannot-be-accepted", ""],
  ["empty-reason", ""],
  ["unknown-finding", ""],
  ["bad-date", "“2020-02-30”"],
  ["unknown-item", "“bao-cao”"],
  ["unknown-unit", "“THPT Hoa Sen”"],
  ["unit-twice", "“THPT Hoa Sen”"],
  ["blank-unit", ""],
  ["unknown-kind", "“phong”"],
  ["unknown-candidate", "“DN-1”"],
  ["unknown-member", "“Lê Văn An”"],
  ["blank-name", ""],
  ["member-twice", "“Lê Văn An”"],
  ["no-rubric", ""],
  ["impossible-tally", "11"],
  ["nothing-chosen", ""],
  ["other-plan", "“003”"],
])("%s is told in both languages, with what it is about", (code, named) => {
  const said = (["vi", "en"] as const).map((language) =>
    faultText({ code, params: PARAMS }, language),
  );
  for (const sentence of said) {
    expect(sentence).toContain(named);
    expect(sentence).not.toContain(`${code})`);
  }
  expect(said[0]).not.toBe(said[1]);
});

test("refused points name the criterion, by the plan's words where the plan is given", () => {
  const fault = {
    code: "bad-points",
    params: { criterion: "lan-toa", fault: "criterion-missing" },
  };
  expect(faultPhrase(fault)).toEqual({
    vi: "Chưa chấm tiêu chí “lan-toa”; điểm của ủy viên chưa được tính. Chưa ghi gì.",
    en: "“lan-toa” is not marked; the member's marks are not counted. Nothing was written.",
  });
  const { rubric } = PLAN;
  const criterion = rubric?.criteria[0];
  const named = { ...fault, params: { ...fault.params, criterion: criterion?.id ?? "" } };
  expect(faultPhrase(named, PLAN).vi).toContain(`“${criterion?.name ?? "?"}”`);
});
