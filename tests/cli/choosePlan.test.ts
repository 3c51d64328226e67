import { readFileSync } from "node:fs";
import { join } from "node:path";
import { choosePlan } from "../../src/cli/choosePlan";
import { planChoices } from "../../src/cli/planChoices";
import { WorkFolder } from "./runCommand";

const folder = new WorkFolder();
const PACK = readFileSync(
  join(__dirname, "../../src/domain/regulation/packs/planNamHoc.json"),
  "utf8",
);

afterAll(() => {
  folder.remove();
});

function choose(pack: string | null, decided: string | null, plan: string | null = "003") {
  const path = pack === null ? null : join(folder.path, pack);
  return choosePlan({ plan, pack: path, decided });
}

async function told(...args: Parameters<typeof choose>) {
  const plan = await choose(...args);
  if (!plan.ok) throw new Error(plan.fault.code);
  if (plan.value === null) return null;
  return [plan.value.id, plan.value.decisionDate, plan.value.regime?.id];
}

test("a plan that comes with the program is taken with the law of its own day", async () => {
  expect(await told(null, null)).toEqual(["003", "2020-06-30", "A"]);
});

test("none is taken where none is named", async () => {
  expect(await told(null, "2026-11-20", null)).toBeNull();
});

test("or with the law of the day that is given", async () => {
  expect(await told(null, "2026-11-20")).toEqual(["003", "2026-11-20", "B3"]);
});

test("an office's own pack is the plan, with the law of its own day or of the given one", async () => {
  const own = { ...(JSON.parse(PACK) as { decisionDate: string }), id: "so-x", title: "Của Sở X" };
  folder.put("goi.json", `\uFEFF${JSON.stringify(own)}`);
  expect(await told("goi.json", null)).toEqual(["so-x", own.decisionDate, "B3"]);
  expect(await told("goi.json", "2026-09-30")).toEqual(["so-x", "2026-09-30", "B2"]);
});

test("what cannot be used is a fault", async () => {
  folder.put("hong.json", "{");
  folder.put("thieu.json", "{}");
  const faults = [
    await choose("khong-co.json", null),
    await choose("hong.json", null),
    await choose("thieu.json", null),
    await choose(null, "2010-01-01"),
    await choose(null, null, "999"),
  ].map((plan) => (plan.ok ? null : plan.fault));
  expect(faults).toEqual([
    { code: "unreadable-path", params: { path: join(folder.path, "khong-co.json") } },
    { code: "not-json" },
    { code: "bad-pack", params: expect.objectContaining({ path: "id" }) as object },
    { code: "no-regime", params: { date: "2010-01-01" } },
    { code: "unknown-plan", params: { plan: "999", known: `\n${planChoices()}\n` } },
  ]);
});
