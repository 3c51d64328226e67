import type { RepairKind, RepairProposal } from "./repair";

/** Proposals that are all alike: the same kinds of fault, all sure or all guesses. */
export interface RepairGroup<T extends RepairProposal> {
  readonly kinds: readonly RepairKind[];
  readonly sure: boolean;
  readonly count: number;
  /** The first few that differ from each other. */
  readonly examples: readonly T[];
  /** All of them, in their order. */
  readonly members: readonly T[];
}

const MOST_EXAMPLES = 3;

/** Groups proposals that a person may accept together; the groups and their members keep the given order. */
export function groupRepairs<T extends RepairProposal>(
  proposals: readonly T[],
): readonly RepairGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const proposal of proposals) {
    const key = JSON.stringify([[...proposal.kinds].sort(), proposal.sure]);
    const members = groups.get(key);
    if (members) members.push(proposal);
    else groups.set(key, [proposal]);
  }
  return [...groups.values()].flatMap((members) => {
    const first = members[0];
    if (first === undefined) return [];
    const { kinds, sure } = first;
    return [{ kinds, sure, count: members.length, examples: firstDifferent(members), members }];
  });
}

function firstDifferent<T extends RepairProposal>(members: readonly T[]): readonly T[] {
  const seen = new Map<string, T>();
  for (const member of members) {
    if (seen.size === MOST_EXAMPLES) break;
    if (!seen.has(member.before)) seen.set(member.before, member);
  }
  return [...seen.values()];
}
