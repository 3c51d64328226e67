import legalRows from "../../fixtures/legalRows.json";
import type { RulePack } from "../../../src/domain/regulation/rulePack";
import { rulesOf } from "./rulesKit";

interface Row {
  readonly answer: string;
  readonly leaves: readonly string[];
  readonly why?: string;
}

const PACKS: readonly RulePack[] = [rulesOf("A"), rulesOf("B")];
const sections = Object.entries<Readonly<Record<string, Row>>>(legalRows.sections);
const rows = sections.flatMap(([, each]) => Object.entries(each));
const added = Object.keys(legalRows.added);

const idsOf = (list: "quotas" | "exclusions" | "dossierItems" | "voteRules" | "leftToPeople") =>
  PACKS.flatMap((pack) => pack[list].map(({ id }) => id));
const standards = PACKS.flatMap((pack) => pack.standards);
const pathIds = standards.flatMap(({ anyOf }) => anyOf.map(({ id }) => id));
const standardIds = standards.map(({ id }) => id);

/** Where the leaves of rows of each answer are to be found. */
const HOME: Readonly<Record<string, readonly string[]>> = {
  standard: [...standardIds, ...pathIds],
  parameter: standardIds,
  quota: idsOf("quotas"),
  exclusion: idsOf("exclusions"),
  dossier: idsOf("dossierItems"),
  vote: idsOf("voteRules"),
  people: idsOf("leftToPeople"),
  authority: PACKS.flatMap(({ awards }) => awards.map(({ code }) => code)),
  registration: [],
  outside: [],
};

test("each section has as many rows as the tables of the law that it mirrors", () => {
  const counts = sections.map(([section, each]) => [section, Object.keys(each).length]);
  expect(Object.fromEntries(counts)).toEqual(legalRows.counts);
});

test("a row stands in one section only", () => {
  const ids = rows.map(([id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test.each(rows)("row %s is answered by leaves that exist", (_id, { answer, leaves }) => {
  const home = HOME[answer];
  expect(home).toBeDefined();
  expect(leaves.filter((leaf) => !home?.includes(leaf))).toEqual([]);
});

test("rows left to people, to the office or outside say why; all others name a leaf", () => {
  const silent = rows.filter(([, { answer, why }]) =>
    ["outside", "people", "parameter"].includes(answer) ? !why : false,
  );
  const empty = rows.filter(
    ([, { answer, leaves }]) =>
      !["outside", "registration"].includes(answer) && leaves.length === 0,
  );
  expect([...silent, ...empty].map(([id]) => id)).toEqual([]);
});

test("every leaf of the rules answers a row, or is listed as added with a reason", () => {
  const named = new Set([...rows.flatMap(([, { leaves }]) => leaves), ...added]);
  const ofPaths = standards
    .filter(({ id, anyOf }) => !named.has(id) && !anyOf.some((path) => named.has(path.id)))
    .map(({ id }) => id);
  const others = (["quotas", "exclusions", "dossierItems", "voteRules", "leftToPeople"] as const)
    .flatMap(idsOf)
    .filter((id) => !named.has(id));
  expect([...ofPaths, ...others]).toEqual([]);
});

test("what is listed as added exists and has a reason", () => {
  const known = new Set([...standardIds, ...Object.values(HOME).flat()]);
  const wrong = Object.entries(legalRows.added).filter(([id, why]) => !known.has(id) || !why);
  expect(wrong).toEqual([]);
});

test("registration is asked for under the law of 2003 alone", () => {
  const asking = PACKS.map(({ id, registrations }) => [id, registrations.length]);
  const answered = rows.filter(([, { answer }]) => answer === "registration").map(([id]) => id);
  expect(asking).toEqual([
    ["A", 1],
    ["B", 0],
  ]);
  expect(answered).toEqual(["C15"]);
});
