import { formByTitle } from "../../../src/domain/intake/formByTitle";
import plan003 from "../../../src/domain/regulation/packs/plan003.json";
import { planPackSchema } from "../../../src/domain/regulation/planPack";
import { severityOf } from "../../../src/domain/regulation/severity";
import { planOf } from "../planKit";

const PACK = planPackSchema.parse(plan003);

test("has five rolls from schools and one introduction from each cluster, in the plan's order", () => {
  expect(PACK.listForms.map(({ id, role, unitKinds }) => [id, role, unitKinds])).toEqual([
    ["I", "roll", ["school"]],
    ["II", "roll", ["school"]],
    ["III", "roll", ["school"]],
    ["IV", "roll", ["school"]],
    ["V", "roll", ["school"]],
    ["cluster", "introduction", ["cluster"]],
  ]);
  expect(PACK.listForms.at(-1)?.exactNumbers?.counts).toEqual([
    { kind: "collective", count: 1 },
    { kind: "individual", count: 1 },
  ]);
});

test("takes nobody in as an exemplar but from a cluster", () => {
  expect(PACK.routes.map(({ awards, submittedBy }) => [awards, submittedBy])).toEqual([
    [["DHTT"], ["cluster"]],
  ]);
});

test("takes report and lists as files", () => {
  expect(PACK.dossierItems.map(({ id, form }) => [id, form])).toEqual([
    ["bao-cao-tong-ket", "electronic"],
    ["danh-sach", "electronic"],
    ["tom-tat-thanh-tich", "electronic"],
  ]);
});

test("sets its two days as “trước ngày”, so that the day itself is for a person", () => {
  const days = PACK.deadlines.flatMap((each) => (each.kind === "before" ? [each.date] : []));
  expect(days).toEqual(["2020-05-15", "2020-05-20"]);
});

test("does not pass who decides the city's titles, which the plan does not say, for the plan's word", () => {
  const severities = PACK.awards.flatMap(({ code, authorities }) =>
    authorities.map(({ basis }) => [code, basis.confidence, severityOf(basis)]),
  );
  expect(severities).toEqual([
    ["CDTDUT", "UNVERIFIED", "warning"],
    ["NTVT", "UNVERIFIED", "warning"],
  ]);
});

test.each([
  ["I. Danh hiệu Anh hùng lao động", "I"],
  ["II. Danh hiệu “NGND”, “NGUT”", "II"],
  ["III. Danh hiệu CSTĐ toàn quốc", "III"],
  ["III. DANH HIỆU CHIẾN SỸ THI ĐUA TOÀN QUỐC", "III"],
  ["Giới thiệu tập thể và cá nhân điển hình giai đoạn 2015-2020", "cluster"],
  ["II. “Nhà giáo Nhân dân”, “Nhà giáo Ưu tú”", "II"],
  ["Tập thể và cá nhân được phong tặng danh hiệu Anh hùng Lao động, NGND, NGUT", null],
])("knows the list %j as %s", (title, form) => {
  expect(formByTitle(title, planOf(plan003))).toBe(form);
});
