import fc from "fast-check";
import { prerequisiteCycle } from "../../../src/domain/regulation/prerequisiteCycle";
import type { Requirement } from "../../../src/domain/regulation/requirement";
import type { Standard } from "../../../src/domain/regulation/standard";
import { packFor, rulesOf } from "./rulesKit";

const { basis } = packFor([]).period;
const PEOPLE: Requirement = { check: "people-criterion" };
const held = (award: string): Requirement => ({ check: "award-held", award, years: null });

function aStandard(
  award: string,
  paths: readonly (readonly Requirement[])[],
  kinds: Standard["kinds"] = ["individual"],
): Standard {
  const anyOf = paths.map((allOf, at) => ({ id: `p${String(at)}`, text: "-", allOf: [...allOf] }));
  return { id: award, text: "-", awards: [award], kinds, enabled: true, anyOf, basis };
}

test.each<[string, Standard[], string[] | null]>([
  ["nothing at all", [], null],
  ["a ladder", [aStandard("C", [[held("B")]]), aStandard("B", [[held("A")]])], null],
  [
    "two that need each other",
    [aStandard("A", [[held("B")]]), aStandard("B", [[held("A")]])],
    ["A", "B", "A"],
  ],
  [
    "titles in a row count too",
    [
      aStandard("A", [[{ check: "consecutive-titles", award: "B", times: 2, every: 1 }]]),
      aStandard("B", [[held("A")]]),
    ],
    ["A", "B", "A"],
  ],
  [
    "so many titles count too",
    [
      aStandard("A", [[{ check: "titles-count", award: "B", count: 7, years: null }]]),
      aStandard("B", [[held("A")]]),
    ],
    ["A", "B", "A"],
  ],
  ["one that needs itself", [aStandard("A", [[PEOPLE, held("A")]])], ["A", "A"]],
  [
    "a way round the circle",
    [aStandard("A", [[held("B")], [PEOPLE]]), aStandard("B", [[held("A")]])],
    null,
  ],
  [
    "a way round in one standard, but not in the other",
    [aStandard("A", [[PEOPLE]]), aStandard("A", [[held("B")]]), aStandard("B", [[held("A")]])],
    ["A", "B", "A"],
  ],
  [
    "one that hangs on a circle is no part of it",
    [aStandard("C", [[held("A")]]), aStandard("A", [[held("B")]]), aStandard("B", [[held("A")]])],
    ["A", "B", "A"],
  ],
  [
    "one is for people, the other for collectives",
    [aStandard("A", [[held("B")]]), aStandard("B", [[held("A")]], ["collective"])],
    null,
  ],
])("%s", (_name, standards, cycle) => {
  expect(prerequisiteCycle(standards)).toEqual(cycle);
});

test.each(["A", "B"])("the law of rules %s has none", (id) => {
  expect(prerequisiteCycle(rulesOf(id).standards)).toBeNull();
});

test("a ladder has no circle, in whatever order; one rung back to the top makes one", () => {
  const codes = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 2, maxLength: 12 });
  const ladders = codes.chain((awards) => {
    const rungs = awards.slice(1).map((below, at) => aStandard(awards[at] ?? "", [[held(below)]]));
    const length = rungs.length;
    const shuffled = fc.shuffledSubarray(rungs, { minLength: length, maxLength: length });
    return fc.tuple(fc.constant(awards), shuffled);
  });
  fc.assert(
    fc.property(ladders, ([awards, rungs]) => {
      const closed = [...rungs, aStandard(awards.at(-1) ?? "", [[held(awards[0] ?? "")]])];
      expect(prerequisiteCycle(rungs)).toBeNull();
      expect(new Set(prerequisiteCycle(closed))).toEqual(new Set(awards));
    }),
  );
});
