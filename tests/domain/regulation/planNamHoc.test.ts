import { formByTitle } from "../../../src/domain/intake/formByTitle";
import planNamHoc from "../../../src/domain/regulation/packs/planNamHoc.json";
import { planPackSchema } from "../../../src/domain/regulation/planPack";
import { planOf } from "../planKit";

const PACK = planPackSchema.parse(planNamHoc);

test("falls under the law in force since October 2026", () => {
  const { decisionDate, regime, reviewYear, level } = planOf(planNamHoc);
  expect({ decisionDate, regime: regime?.id, reviewYear, level }).toEqual({
    decisionDate: "2026-12-31",
    regime: "B3",
    reviewYear: "2025-2026",
    level: "commune",
  });
});

test.each([
  ["2025-06-30", "B1"],
  ["2026-06-30", "B2"],
  ["2026-10-01", "B3"],
])("holds together on %s too, under regime %s", (date, regime) => {
  expect(planOf(planNamHoc, date).regime?.id).toBe(regime);
});

test("offers every title and commendation of the year with a list of its own", () => {
  const codes = PACK.usedAwards.map(({ code }) => code);
  expect([...codes].sort()).toEqual([
    "AHLD",
    "BK_BT",
    "BK_TTG",
    "CO_BT",
    "CO_CP",
    "CSTDCS",
    "CSTD_BT",
    "CSTD_TQ",
    "GK",
    "HCLD1",
    "HCLD2",
    "HCLD3",
    "KNC_GD",
    "LDTT",
    "NGND",
    "NGUT",
    "TTLDTT",
    "TTLDXS",
  ]);
  expect(PACK.listForms.map(({ awards }) => awards)).toEqual(codes.map((code) => [code]));
});

test("takes each list for the kinds of candidates that the law gives the award to", () => {
  const { awards, listForms } = planOf(planNamHoc);
  const kinds = new Map(awards.map((award) => [award.code, [...award.kinds].sort()]));
  const lists = new Map(listForms.map((form) => [form.id, [...form.kinds].sort()]));
  expect(lists).toEqual(kinds);
});

test("is a pattern of ours throughout: no leaf of its own is law or a plan that was read", () => {
  const own = [
    PACK.period,
    ...PACK.usedAwards,
    ...PACK.listForms,
    ...PACK.dossierItems,
    ...PACK.deadlines,
    ...PACK.routes,
    ...PACK.leftToPeople,
  ].map(({ basis }) => [basis.confidence, basis.binds].join(" "));
  expect(new Set(own)).toEqual(new Set(["UNVERIFIED pattern", "UNVERIFIED local"]));
  expect([PACK.standards, PACK.quotas, PACK.voteRules, PACK.rubric]).toEqual([[], [], [], null]);
});

test("knows each of its lists by the list's own title", () => {
  const plan = planOf(planNamHoc);
  const known = plan.listForms.map(({ title }) => formByTitle(title, plan));
  expect(known).toEqual(plan.listForms.map(({ id }) => id));
});
