import plan003 from "../../../src/domain/regulation/packs/plan003.json";
import { loadPlan, PLAN_LIST } from "../../../src/domain/regulation/plans";
import { planSchema, type Plan } from "../../../src/domain/regulation/schema";
import { PLAN_003 } from "../planKit";

const PLAN: Plan = PLAN_003;

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

/** The pack with one value put in at a path; a path one beyond a list's end adds to it. */
function withValue(json: Json, [key, ...rest]: Path, value: Json): Json {
  if (key === undefined) return value;
  if (Array.isArray(json)) {
    const list = json as readonly Json[];
    const at = Number(key);
    const changed = withValue(list[at] ?? null, rest, value);
    return at === list.length
      ? [...list, changed]
      : list.map((each, i) => (i === at ? changed : each));
  }
  const record = json as { readonly [key: string]: Json };
  return { ...record, [key]: withValue(record[key] ?? null, rest, value) };
}

function issuesOf(path: Path, value: unknown) {
  const parsed = planSchema.safeParse(withValue(PLAN, path, value as Json));
  return (parsed.error?.issues ?? []).map((issue) => [issue.path.join("."), issue.message]);
}

describe("pack 003", () => {
  test("is loaded by its id, with the law of its decision date", async () => {
    expect(PLAN_LIST.filter(({ id }) => id === "003")).toEqual([
      { id: plan003.id, title: plan003.title, issuer: plan003.issuer },
    ]);
    expect(await loadPlan("003")).toEqual({ ok: true, value: PLAN_003 });
    expect(PLAN_003.regime?.id).toBe("A");
  });

  test("has the six lists of the plan, of which one introduces", () => {
    expect(PLAN.listForms.map(({ id, role }) => [id, role])).toEqual([
      ["I", "roll"],
      ["II", "roll"],
      ["III", "roll"],
      ["IV", "roll"],
      ["V", "roll"],
      ["cluster", "introduction"],
    ]);
  });

  test("takes one date for reports and lists, the 20th of May 2020", () => {
    const due = PLAN.deadlines.filter(({ items }) => items.length > 0);
    expect(due).toMatchObject([
      {
        kind: "before",
        date: "2020-05-20",
        items: ["bao-cao-tong-ket", "danh-sach", "tom-tat-thanh-tich"],
      },
    ]);
  });

  test("asks a cụm for exactly one collective and one person", () => {
    const cluster = PLAN.listForms.find(({ id }) => id === "cluster");
    expect(cluster?.exactNumbers?.counts).toEqual([
      { kind: "collective", count: 1 },
      { kind: "individual", count: 1 },
    ]);
  });

  test("lets no leaf that is not the plan's own make an error", () => {
    const leaves = [PLAN.rubric, ...PLAN.voteRules].map((leaf) => leaf?.basis.binds);
    expect(leaves).toEqual(["local", "local"]);
  });
});

test("a plan that is not there", async () => {
  expect(await loadPlan("999")).toEqual({
    ok: false,
    fault: { code: "unknown-plan", params: { plan: "999" } },
  });
});

describe("a pack is refused for a name that nothing has", () => {
  test.each<[string, Path]>([
    ["listForms.0.awards", ["listForms", 0, "awards", 0]],
    ["listForms.1.unitKinds", ["listForms", 1, "unitKinds", 0]],
    ["dossierItems.0.unitKinds", ["dossierItems", 0, "unitKinds", 0]],
    ["dossierItems.1.listForms", ["dossierItems", 1, "listForms", 0]],
    ["deadlines.1.items", ["deadlines", 1, "items", 0]],
    ["voteRules.0.awards", ["voteRules", 0, "awards", 0]],
    ["rubric.tieBreak", ["rubric", "tieBreak", 0]],
  ])("%s", (where, path) => {
    expect(issuesOf(path, "khac")).toEqual([[where, "unknown id khac"]]);
  });
});

describe("a pack is refused for the same id twice", () => {
  test.each<[string, Path, unknown, string]>([
    ["awards.7", ["awards", 7], PLAN.awards[0], "AHLD"],
    ["unitKinds.2", ["unitKinds", 2], PLAN.unitKinds[1], "cluster"],
    ["listForms.6", ["listForms", 6], { ...PLAN.listForms[0], title: "khác" }, "I"],
    ["dossierItems.3", ["dossierItems", 3], { ...PLAN.dossierItems[1], name: "khác" }, "danh-sach"],
    ["deadlines.4", ["deadlines", 4], PLAN.deadlines[0], "hoi-nghi-co-so"],
    ["voteRules.1", ["voteRules", 1], PLAN.voteRules[0], "gioi-thieu-70"],
    ["leftToPeople.4", ["leftToPeople", 4], PLAN.leftToPeople[0], "tieu-bieu-xuat-sac"],
    ["rubric.criteria.4", ["rubric", "criteria", 4], PLAN.rubric?.criteria[0], "thanh-tich"],
    ["rubric.tieBreak.2", ["rubric", "tieBreak", 2], "thanh-tich", "thanh-tich"],
    [
      "listForms.2.prompts.2",
      ["listForms", 2, "prompts", 2],
      PLAN.listForms[2]?.prompts[0],
      "merit",
    ],
    [
      "listForms.5.exactNumbers.counts.2",
      ["listForms", 5, "exactNumbers", "counts", 2],
      { kind: "individual", count: 2 },
      "individual",
    ],
  ])("%s", (where, path, leaf, id) => {
    expect(issuesOf(path, leaf)).toEqual([[where, `id twice ${id}`]]);
  });
});

test("a pack is refused for two dossier items of one name, which sheet Hồ sơ could not tell apart", () => {
  const [, list] = PLAN.dossierItems;
  const twin = { ...list, id: "khac", name: list?.name.toUpperCase() };
  expect(issuesOf(["dossierItems", 3], twin)).toEqual([
    ["dossierItems.3.name", `name twice ${twin.name ?? ""}`],
  ]);
});

describe("a pack is refused for a value that cannot be", () => {
  test.each<[string, Path, unknown]>([
    ["an id with a blank", ["id"], "kế hoạch 3"],
    ["a share over the whole", ["voteRules", 0, "quorum"], { numerator: 4, denominator: 3 }],
    ["a share of nothing", ["voteRules", 0, "quorum", "denominator"], 0],
    ["half a vote", ["voteRules", 0, "threshold", "share", "numerator"], 0.7],
    ["a day that never was", ["deadlines", 1, "date"], "2020-02-30"],
    ["a day in words", ["deadlines", 1, "date"], "20/5/2020"],
    ["a thirteenth month", ["deadlines", 2, "month"], "2020-13"],
    ["a kind of deadline nobody knows", ["deadlines", 1, "kind"], "after"],
    ["a confidence nobody knows", ["period", "basis", "confidence"], "SURE"],
    ["an empty citation", ["period", "basis", "citation", "ref"], ""],
    ["a mark without a step", ["rubric", "criteria", 0, "step"], 0],
    ["a list without awards", ["listForms", 0, "awards"], []],
    ["a list without a title phrase", ["listForms", 0, "titlePhrases"], []],
    ["a list that neither counts nor introduces", ["listForms", 0, "role"], "other"],
    ["no lists at all", ["listForms"], []],
  ])("%s", (_name, path, value) => {
    const [issue] = issuesOf(path, value);
    expect(issue?.[0]).toBe(path.join("."));
  });

  test("a strict threshold of the whole: nothing is more than it", () => {
    const threshold = { share: { numerator: 1, denominator: 1 }, strict: true };
    expect(issuesOf(["voteRules", 0, "threshold"], threshold)).toEqual([
      ["voteRules.0.threshold", "nothing is more than the whole"],
    ]);
  });

  test("a threshold that no vote has to reach", () => {
    expect(issuesOf(["voteRules", 0, "threshold", "share", "numerator"], 0)).toEqual([
      ["voteRules.0.threshold", "a threshold asks for at least one vote"],
    ]);
  });

  test("a period that ends before it begins", () => {
    expect(issuesOf(["period", "toYear"], 2014)).toEqual([
      ["period", "the period ends before it begins"],
    ]);
  });

  test("a word that the schema does not know, wherever it stands", () => {
    const [issue] = issuesOf(["listForms", 0, "quota"], 3);
    expect(issue).toEqual(["listForms.0", 'Unrecognized key: "quota"']);
  });
});
