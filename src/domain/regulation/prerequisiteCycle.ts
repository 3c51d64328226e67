import type { CandidateKind } from "./basis";
import type { Requirement } from "./requirement";
import type { Standard } from "./standard";

/**
 * Awards of which each presupposes that the next is held already, the first standing again at the end: nobody
 * could ever receive one of them. A standard with another way round the circle is no circle. Null where all is well.
 *
 * @example A is for holders of B, B for holders of A: ["A", "B", "A"]
 */
export function prerequisiteCycle(standards: readonly Standard[]): readonly string[] | null {
  return cycleAmong(standards, "individual") ?? cycleAmong(standards, "collective");
}

/** The ways to meet one standard, each as the awards that have to be held before. */
type Ways = readonly (readonly string[])[];

function cycleAmong(standards: readonly Standard[], kind: CandidateKind): readonly string[] | null {
  const waysOf = new Map<string, Ways[]>();
  for (const { awards, kinds, anyOf } of standards) {
    if (!kinds.includes(kind)) continue;
    const ways = anyOf.map(({ allOf }) => allOf.flatMap(heldBefore));
    for (const award of awards) waysOf.set(award, [...(waysOf.get(award) ?? []), ways]);
  }
  return walk(outOfReach(waysOf));
}

function heldBefore(requirement: Requirement): readonly string[] {
  const { check } = requirement;
  if (check === "good-years") return requirement.after === null ? [] : [requirement.after];
  const isHeldBefore =
    check === "award-held" || check === "consecutive-titles" || check === "titles-count";
  return isHeldBefore ? [requirement.award] : [];
}

/** Awards that nobody can come to, each with one that bars the way to it. */
function outOfReach(waysOf: ReadonlyMap<string, readonly Ways[]>): ReadonlyMap<string, string> {
  const barred = new Map(waysOf);
  let before: number;
  do {
    before = barred.size;
    for (const [award, standards] of barred) {
      if (barrier(standards, barred) === undefined) barred.delete(award);
    }
  } while (barred.size < before);
  return new Map(
    [...barred].flatMap(([award, standards]) => {
      const bar = barrier(standards, barred);
      return bar === undefined ? [] : [[award, bar] as const];
    }),
  );
}

/** Where no way to one of the standards is open: an award, itself out of reach, that bars one of them. */
function barrier(
  standards: readonly Ways[],
  barred: ReadonlyMap<string, unknown>,
): string | undefined {
  const blocked = standards.find((ways) =>
    ways.every((way) => way.some((need) => barred.has(need))),
  );
  return blocked?.flat().find((need) => barred.has(need));
}

function walk(barriers: ReadonlyMap<string, string>): readonly string[] | null {
  const seen: string[] = [];
  let [award] = barriers.keys();
  while (award !== undefined && !seen.includes(award)) {
    seen.push(award);
    award = barriers.get(award);
  }
  return award === undefined ? null : [...seen.slice(seen.indexOf(award)), award];
}
