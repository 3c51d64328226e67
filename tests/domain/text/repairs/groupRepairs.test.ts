import { groupRepairs } from "../../../../src/domain/text/repairs/groupRepairs";
import type { RepairKind, RepairProposal } from "../../../../src/domain/text/repairs/repair";

function proposal(before: string, kinds: readonly RepairKind[], sure = true): RepairProposal {
  return { before, after: before.trim(), kinds, sure };
}

test("proposals of the same kinds, all sure or all guesses, are one group", () => {
  const [a, b, c, d] = [
    proposal(" a", ["spaces"]),
    proposal(" b", ["spaces"], false),
    proposal(" c", ["invisible", "spaces"]),
    proposal(" d", ["spaces", "invisible"]),
  ] as const;
  expect(groupRepairs([a, b, c, d])).toEqual([
    { kinds: ["spaces"], sure: true, count: 1, examples: [a], members: [a] },
    { kinds: ["spaces"], sure: false, count: 1, examples: [b], members: [b] },
    { kinds: ["invisible", "spaces"], sure: true, count: 2, examples: [c, d], members: [c, d] },
  ]);
});

test("the examples are the first three that differ", () => {
  const all = [" a", " a", " b", " c", " d"].map((before) => proposal(before, ["spaces"]));
  const [group] = groupRepairs(all);
  expect(group?.count).toBe(5);
  expect(group?.examples.map(({ before }) => before)).toEqual([" a", " b", " c"]);
});

test("no proposals, no groups", () => {
  expect(groupRepairs([])).toEqual([]);
});
