import { formByTitle } from "../../../src/domain/intake/formByTitle";
import plan000 from "../../../src/domain/regulation/packs/plan000.json";
import { awardByText } from "../../../src/domain/regulation/awardByText";
import { planPackSchema } from "../../../src/domain/regulation/planPack";
import { planOf } from "../planKit";

const PACK = planPackSchema.parse(plan000);

test("names the forms of commendation of the plan, and no others", () => {
  expect(PACK.usedAwards.map(({ code }) => code)).toEqual([
    "HCLD1",
    "HCLD2",
    "HCLD3",
    "BK_TTG",
    "BK_BT",
    "GK",
  ]);
  expect(PACK.awards).toEqual([]);
});

test.each([
  ["Bằng khen của Chủ tịch UBND Thành phố", "BK_BT", "Bằng khen của Chủ tịch UBND Thành phố"],
  ["Bằng khen của Bộ, ban, ngành, tỉnh", "BK_BT", "Bằng khen của Chủ tịch UBND Thành phố"],
  ["BK UBND TP", "BK_BT", "Bằng khen của Chủ tịch UBND Thành phố"],
  ["Giấy khen", "GK", "Giấy khen của Sở Giáo dục và Đào tạo Hà Nội"],
  [
    "Giấy khen của Sở Giáo dục và Đào tạo Hà Nội",
    "GK",
    "Giấy khen của Sở Giáo dục và Đào tạo Hà Nội",
  ],
  ["Bằng khen của Thủ tướng", "BK_TTG", "Bằng khen của Thủ tướng Chính phủ"],
])("reads %j as %s and calls it as the plan does", (text, code, name) => {
  const award = awardByText(text, planOf(plan000).awards);
  expect([award?.code, award?.name]).toEqual([code, name]);
});

test("leaves number and date blank and takes the law of the last day of 2021", () => {
  const { number, date } = PACK;
  const { decisionDate, regime } = planOf(plan000);
  expect({ number, date, decisionDate, regime: regime?.id }).toEqual({
    number: null,
    date: null,
    decisionDate: "2021-12-31",
    regime: "A",
  });
});

test("has an open end and no day on which anything is late", () => {
  expect(PACK.deadlines.map(({ kind, items }) => [kind, items])).toEqual([["openEnd", []]]);
});

test("asks for lawful conduct and for one of five achievements, judged by people", () => {
  const paths = PACK.standards.map(({ id, awards, anyOf }) => [
    id,
    awards,
    anyOf.map((path) => path.id),
  ]);
  expect(paths).toEqual([
    ["chap-hanh", ["BK_BT"], ["chap-hanh"]],
    [
      "cap-thanh-pho",
      ["BK_BT"],
      ["mo-hinh", "truc-tiep", "chong-truc-loi", "tuyen-truyen", "dong-gop"],
    ],
  ]);
  const asked = PACK.standards.flatMap(({ anyOf }) => anyOf.flatMap(({ allOf }) => allOf));
  expect(new Set(asked.map(({ check }) => check))).toEqual(new Set(["people-criterion"]));
});

test("takes the simplified dossier: a letter, and a summary that the submitting unit confirms", () => {
  const asked = PACK.dossierItems.map(({ id, per, listForms, confirmedBy }) => [
    id,
    per,
    listForms.length,
    confirmedBy,
  ]);
  expect(PACK.takesLawDossier).toBe(false);
  expect(asked).toEqual([
    ["danh-sach", "submission", 6, null],
    ["to-trinh", "submission", 1, null],
    ["tom-tat-thanh-tich", "nomination", 1, "đơn vị trình khen"],
    ["to-trinh-giay-khen", "submission", 1, null],
    ["tom-tat-giay-khen", "nomination", 1, "đơn vị trình khen"],
  ]);
});

test("asks for the dossier of the city's commendation for sure, for the Sở's by analogy only", () => {
  const bases = PACK.dossierItems
    .filter(({ isTheList }) => !isTheList)
    .map(({ listForms, basis }) => [listForms, basis.confidence, basis.binds]);
  expect(bases).toEqual([
    [["BK_BT"], "VERIFIED", "education"],
    [["BK_BT"], "VERIFIED", "education"],
    [["GK"], "UNVERIFIED", "local"],
    [["GK"], "UNVERIFIED", "local"],
  ]);
});

test("gives the route of state awards as its own reading: the plan words it for the city's", () => {
  const ways = PACK.routes.map(({ awards, basis }) => [awards, basis.confidence]);
  const state = ["HCLD1", "HCLD2", "HCLD3", "BK_TTG"];
  expect(ways).toEqual([
    [["BK_BT"], "VERIFIED"],
    [["BK_BT", "GK"], "VERIFIED"],
    [["GK"], "SECONDARY"],
    [state, "SECONDARY"],
    [state, "SECONDARY"],
  ]);
});

test.each([
  ["GK", ["truc-thuoc", "phong-gddt", "truong-quan", "hoi-dong-quan"]],
  ["BK_BT", ["hoi-dong-quan", "truc-thuoc"]],
  ["HCLD3", ["hoi-dong-quan", "truc-thuoc"]],
])("takes %s in from %j only", (award, expected) => {
  const routes = PACK.routes.filter(({ awards }) => awards.includes(award));
  expect(routes.flatMap(({ submittedBy }) => submittedBy)).toEqual(expected);
});

test("counts its own reading of what the plan leaves open as a warning at most", () => {
  const own = [...PACK.voteRules, ...PACK.listForms, PACK.rubric, PACK.period];
  expect(new Set(own.map((leaf) => leaf?.basis.binds))).toEqual(new Set(["local"]));
});

test.each([
  ["DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND THÀNH PHỐ", "BK_BT"],
  ["Danh sách đề nghị tặng Bằng khen của Thủ tướng Chính phủ", "BK_TTG"],
  ["Danh sách tập thể, cá nhân đề nghị Giám đốc Sở tặng Giấy khen", "GK"],
  ["Danh sách đề nghị tặng thưởng Huân chương Lao động hạng Nhì", "HCLD2"],
  ["Danh sách đề nghị tặng thưởng Huân chương Lao động", null],
  ["Danh sách đề nghị tặng Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo", null],
  ["Danh sách đề nghị Chủ tịch UBND Thành phố tặng Bằng khen", "BK_BT"],
  ["Danh sách đề nghị tặng Bằng khen của UBND Thành phố, Giấy khen của Sở", null],
  ["Danh sách đề nghị khen thưởng", null],
])("knows the list %j as %s", (title, form) => {
  expect(formByTitle(title, planOf(plan000))).toBe(form);
});

test("knows each of its lists by the list's own title", () => {
  const plan = planOf(plan000);
  const known = plan.listForms.map(({ title }) => formByTitle(title, plan));
  expect(known).toEqual(plan.listForms.map(({ id }) => id));
});
