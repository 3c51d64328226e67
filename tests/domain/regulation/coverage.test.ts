import { readFileSync } from "node:fs";
import { join } from "node:path";
import plan000 from "../../../src/domain/regulation/packs/plan000.json";
import plan001 from "../../../src/domain/regulation/packs/plan001.json";
import plan002 from "../../../src/domain/regulation/packs/plan002.json";
import plan003 from "../../../src/domain/regulation/packs/plan003.json";
import plan004 from "../../../src/domain/regulation/packs/plan004.json";
import type { Plan } from "../../../src/domain/regulation/schema";
import rows000 from "../../fixtures/coverage/plan000.json";
import rows001 from "../../fixtures/coverage/plan001.json";
import rows002 from "../../fixtures/coverage/plan002.json";
import rows003 from "../../fixtures/coverage/plan003.json";
import rows004 from "../../fixtures/coverage/plan004.json";
import sentences from "../../fixtures/coverage/sentences.json";
import { planOf } from "../planKit";

interface Row {
  readonly gist: string;
  readonly answer: {
    readonly leaves?: readonly string[];
    readonly people?: string;
    readonly outside?: string;
  };
}
type Sections = Readonly<Record<string, readonly Row[]>>;

const COUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = sentences;
const PLANS: readonly (readonly [string, unknown, Sections])[] = [
  ["000", plan000, rows000],
  ["001", plan001, rows001],
  ["002", plan002, rows002],
  ["003", plan003, rows003],
  ["004", plan004, rows004],
];
const ROOT = join(__dirname, "..", "..", "..");

const LISTS = [
  "unitKinds",
  "listForms",
  "dossierItems",
  "deadlines",
  "phases",
  "standards",
  "quotas",
  "exclusions",
  "routes",
  "targets",
  "timetable",
  "voteRules",
  "leftToPeople",
] as const;
const FIELDS = [
  "title",
  "issuer",
  "number",
  "date",
  "reviewYear",
  "period",
  "regime",
  "registration",
] as const;

/** What a coverage row may name: `list/id`, a path or prompt below it, or a field that holds something. */
function leafIds(plan: Plan): ReadonlySet<string> {
  return new Set([
    ...FIELDS.filter((field) => plan[field] !== null),
    ...LISTS.flatMap((list) => plan[list].map(({ id }) => `${list}/${id}`)),
    ...plan.awards.map(({ code }) => `awards/${code}`),
    ...(plan.rubric?.criteria ?? []).map(({ id }) => `rubric/${id}`),
    ...plan.standards.flatMap(({ id, anyOf }) => anyOf.map((path) => `standards/${id}/${path.id}`)),
    ...plan.listForms.flatMap(({ id, prompts }) =>
      prompts.map((prompt) => `listForms/${id}/${prompt.id}`),
    ),
  ]);
}

describe.each(PLANS)("the coverage of plan %s", (id, json, sections) => {
  const rows = Object.values(sections).flat();

  test("has a row for each sentence of each section", () => {
    const counted = Object.fromEntries(
      Object.entries(sections).map(([section, list]) => [section, list.length]),
    );
    expect(counted).toEqual(COUNTS[id]);
  });

  test("gives each row a gist and exactly one answer that says something", () => {
    const wanting = rows.filter(({ gist, answer }) => {
      const [value, ...others] = Object.values(answer);
      return gist.trim() === "" || others.length > 0 || value === undefined || value.length === 0;
    });
    expect(wanting).toEqual([]);
  });

  test("names no leaf that the plan in force does not have", () => {
    const known = leafIds(planOf(json));
    const named = rows.flatMap(({ answer }) => [
      ...(answer.leaves ?? []),
      ...(answer.people?.match(/(?:leftToPeople|dossierItems)\/[\w-]+/gu) ?? []),
    ]);
    expect(named.filter((leaf) => !known.has(leaf))).toEqual([]);
  });

  test("does not count what only people judge as held by the pack", () => {
    const pretended = rows.filter(({ answer }) =>
      answer.leaves?.every((leaf) => leaf.startsWith("leftToPeople/")),
    );
    expect(pretended).toEqual([]);
  });

  test("says who judges what it leaves to people, and where that is said", () => {
    const left = rows.flatMap(({ answer }) => answer.people ?? []);
    expect(left.filter((text) => !/(?:leftToPeople|dossierItems)\//u.test(text))).toEqual([]);
  });
});

test("the page is what the generator makes of the rows", () => {
  const { coveragePage } = jest.requireActual<{ readonly coveragePage: () => string }>(
    "../../../.ci/makeCoverage.js",
  );
  expect(readFileSync(join(ROOT, "docs", "coverage.md"), "utf8")).toBe(coveragePage());
});
