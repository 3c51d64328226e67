import { composePlan, type Law } from "../../../src/domain/regulation/composePlan";
import type { Plan } from "../../../src/domain/regulation/schema";
import type { Standard } from "../../../src/domain/regulation/standard";
import { lawOn, packFor } from "./rulesKit";

function composed(awards: readonly string[], date: string, changes = {}): Plan {
  const plan = composePlan(packFor(awards, changes), lawOn(date), date);
  if (!plan.ok) throw new Error(JSON.stringify(plan.fault));
  return plan.value;
}

const basis = packFor([]).period.basis;

function aStandard(id: string, award: string, held: string): Standard {
  return {
    id,
    text: id,
    awards: [award],
    kinds: ["individual"],
    enabled: true,
    anyOf: [{ id, text: id, allOf: [{ check: "award-held", award: held, years: null }] }],
    basis,
  };
}

const OWN = ["LDTT", "CSTDCS"].map((code) => ({
  code: `OWN_${code}`,
  name: `Danh hiệu riêng ${code}`,
  aliases: [],
  kinds: ["individual" as const],
  type: "local" as const,
  authorities: [],
  basis,
}));

test("takes the law's leaves for the awards put forward, and those alone", () => {
  const plan = composed(["TTLDTT"], "2024-06-01");
  expect(plan.regime?.id).toBe("B1");
  expect(plan.standards.map(({ id, awards }) => [id, awards])).toEqual([
    ["B.TTLDTT.1", ["TTLDTT"]],
    ["B.TTLDTT.1.P", ["TTLDTT"]],
    ["B.TTLDTT.2", ["TTLDTT"]],
    ["B.TTLDTT.3", ["TTLDTT"]],
    ["C7.1.DH", ["TTLDTT"]],
  ]);
  expect(plan.voteRules.map(({ id, awards }) => [id, awards])).toEqual([["V7.70", ["TTLDTT"]]]);
  expect(plan.dossierItems).toEqual([]);
});

test("the same plan under the older law has the older share", () => {
  const shareOn = (date: string) =>
    composed(["TTLDTT"], date).standards.flatMap(({ anyOf }) =>
      anyOf.flatMap(({ allOf }) => allOf.filter(({ check }) => check === "member-share")),
    );
  expect(shareOn("2023-12-31")).toMatchObject([{ share: { numerator: 1, denominator: 2 } }]);
  expect(shareOn("2024-01-01")).toMatchObject([{ share: { numerator: 7, denominator: 10 } }]);
});

test("awards that a standard or an exclusion looks for in history come from the law's catalogue", () => {
  const plan = composed(["HCLD3"], "2024-06-01");
  expect(plan.awards.map(({ code }) => code)).toEqual([
    "HCLD3",
    "BK_TTG",
    "CSTDCS",
    "TTLDXS",
    "CO_CP",
    "CO_BT",
    "BK_BT",
    "GK",
    "HCLD2",
    "HCLD1",
    "KNC_GD",
    "NGUT",
    "NGND",
    "AHLD",
  ]);
  expect(plan.awards[1]?.basis.citation.ref).toBe("Luật 06/2022/QH15, Điều 73");
  expect(plan.listForms.map(({ awards }) => awards)).toEqual([["HCLD3"]]);
});

test("an award goes by the plan's name; the law's name and spellings are read all the same", () => {
  const [plain] = composed(["GK"], "2024-06-01").awards;
  const usedAwards = [{ code: "GK", name: "Giấy khen cấp Sở", basis }];
  const [called] = composed(["GK"], "2024-06-01", { usedAwards }).awards;
  expect(plain?.name).toBe("Giấy khen");
  expect(called).toEqual({
    ...plain,
    name: "Giấy khen cấp Sở",
    aliases: ["Giấy khen", ...(plain?.aliases ?? []).filter((each) => each !== "Giấy khen cấp Sở")],
  });
});

test("an award that the plan has of its own is not taken from the law again", () => {
  const plan = composed(["CSTDCS", "LDTT"], "2024-06-01");
  expect(plan.awards.map(({ code }) => code)).toEqual(["CSTDCS", "LDTT"]);
});

test("the plan's own vote rule for an award goes before the law's", () => {
  const own = {
    id: "rieng",
    awards: ["CSTDCS"],
    threshold: { share: { numerator: 2, denominator: 3 }, strict: false },
    base: "present" as const,
    quorum: { numerator: 2, denominator: 3 },
    secret: false,
    basis,
  };
  const plan = composed(["LDTT", "CSTDCS"], "2022-06-01", { voteRules: [own] });
  expect(plan.voteRules.map(({ id, awards }) => [id, awards])).toEqual([
    ["rieng", ["CSTDCS"]],
    ["V2", ["LDTT"]],
  ]);
});

describe("what rests on a law amended by an unread text is hearsay", () => {
  const confidence = (date: string, id: string) =>
    composed(["LDTT", "CSTDCS"], date).standards.find((each) => each.id === id)?.basis;

  test.each([
    ["2023-12-31", "A.LDTT.1", "SECONDARY"],
    ["2024-01-01", "B.LDTT.1", "VERIFIED"],
    ["2026-09-30", "B.LDTT.1", "VERIFIED"],
    ["2026-10-01", "B.LDTT.1", "SECONDARY"],
    ["2026-09-30", "B.CSTDCS.1.XL", "VERIFIED"],
    ["2026-10-01", "B.CSTDCS.1.XL", "SECONDARY"],
    ["2023-12-31", "A.CSTDCS.2", "VERIFIED"],
  ])("on %s %s is %s", (date, id, expected) => {
    expect(confidence(date, id)?.confidence).toBe(expected);
  });

  test("and its citation says so", () => {
    expect(confidence("2026-10-01", "B.LDTT.1")?.citation.ref).toBe(
      "Luật 06/2022/QH15, Điều 24, khoản 1, điểm a (đã được Luật 06/2026/QH16 sửa đổi; chưa đọc văn bản sửa đổi)",
    );
  });

  test("authorities too", () => {
    const [award] = composed(["AHLD"], "2026-10-01").awards;
    expect(award?.authorities.map((each) => each.basis.confidence)).toEqual(["SECONDARY"]);
  });
});

test("a quota for whoever heads a unit holds whatever is put forward, from its day on", () => {
  const law = lawOn("2026-07-01");
  const heads: Law["rules"]["quotas"][number] = {
    id: "heads",
    name: "Người đứng đầu",
    per: "unit",
    enabled: true,
    rule: { kind: "headRating" },
    basis,
    validity: { from: "2026-07-01", to: null },
  };
  const rules = { ...law.rules, quotas: [heads] };
  const quotasOn = (date: string) => {
    const plan = composePlan(packFor(["GK"]), { ...law, rules }, date);
    return plan.ok ? plan.value.quotas.map(({ id }) => id) : [plan.fault.code];
  };
  expect(quotasOn("2026-07-01")).toEqual(["heads"]);
  expect(quotasOn("2026-06-30")).toEqual([]);
});

test("authorities are those of the day", () => {
  const levels = (date: string) =>
    composed(["TTLDTT"], date).awards[0]?.authorities.map(({ level }) => level);
  expect(levels("2025-06-30")).toContain("district");
  expect(levels("2025-07-01")).not.toContain("district");
});

test("the law's dossier joins the plan's where the plan takes it", () => {
  const plan = composed(["LDTT"], "2024-06-01", { takesLawDossier: true });
  expect(plan.dossierItems.map(({ id, listForms }) => [id, listForms])).toEqual([
    ["B.HS.TO_TRINH", ["cluster"]],
    ["B.HS.BC_TT", ["cluster"]],
    ["B.HS.BB_BX", ["cluster"]],
  ]);
});

describe("is refused", () => {
  const faultOf = (awards: readonly string[], changes = {}) => {
    const date = "2024-06-01";
    const plan = composePlan(packFor(awards, changes), lawOn(date), date);
    return plan.ok ? null : plan.fault;
  };

  test("an award that the law does not have", () => {
    expect(faultOf(["HCSV"])).toEqual({ code: "unknown-award", params: { award: "HCSV" } });
  });

  test("a standard that looks for an award which nobody has", () => {
    expect(faultOf(["LDTT"], { standards: [aStandard("rieng", "LDTT", "HCSV")] })).toEqual({
      code: "unknown-award",
      params: { award: "HCSV" },
    });
  });

  test("a leaf that names what is not there, by its path", () => {
    const [form] = packFor(["LDTT"]).listForms;
    expect(faultOf(["LDTT"], { listForms: [{ ...form, unitKinds: ["khac"] }] })).toEqual({
      code: "bad-pack",
      params: { path: "listForms.0.unitKinds", problem: "unknown id khac" },
    });
  });

  test("awards that presuppose one another", () => {
    const standards = [
      aStandard("mot", "OWN_LDTT", "OWN_CSTDCS"),
      aStandard("hai", "OWN_CSTDCS", "OWN_LDTT"),
    ];
    expect(faultOf(["LDTT"], { awards: OWN, standards })).toEqual({
      code: "bad-pack",
      params: {
        path: "standards",
        problem: "circular prerequisite OWN_LDTT → OWN_CSTDCS → OWN_LDTT",
      },
    });
  });
});
