import type { Uncounted } from "../checks/reviewData";
import type { Fault } from "../result";
import type { CandidateTally, ReadTallies } from "../sheets/tallySheet";
import { checkTally } from "../voting/tally";

/**
 * Why the counts of a vote decide nothing: a count left blank, counts that contradict each other, another
 * number of members than sheet `Hội đồng` has (`votingMembers`; null where it does not say).
 */
export function tallyFaults(tally: CandidateTally, votingMembers: number | null): readonly Fault[] {
  const unread = tally.unread.map(({ count }) => ({ code: "count-unread", params: { count } }));
  if (!tally.tally) return unread;
  const checked = checkTally(tally.tally);
  const { members } = tally.tally;
  const differs = votingMembers !== null && members !== votingMembers;
  return [
    ...(checked.ok ? [] : checked.fault.faults),
    ...(differs ? [{ code: "members-differ", params: { members, council: votingMembers } }] : []),
  ];
}

/** Against what the votes are held. */
export interface Voting {
  readonly votingMembers: number | null;
  /** Ids of the nominations that are to be decided on. */
  readonly candidates: ReadonlySet<string>;
}

/**
 * The faults of every vote on sheet `Kiểm phiếu`, candidates that stand there twice, and votes on a nomination
 * that is not to be decided on, as where its unit has withdrawn it.
 */
export function uncountedVotes(
  { sheet, tallies }: ReadTallies,
  { votingMembers, candidates }: Voting,
): readonly Uncounted[] {
  const seen = new Set<string>();
  return tallies.flatMap((tally) => {
    const gone = candidates.has(tally.nomination) ? [] : [{ code: "tally-unknown" }];
    const twice = seen.has(tally.nomination) ? [{ code: "tally-twice" }] : [];
    seen.add(tally.nomination);
    return [...gone, ...twice, ...tallyFaults(tally, votingMembers)].map((fault: Fault) => ({
      what: "tally" as const,
      nomination: tally.nomination,
      at: [{ sheet, cell: tally.cell }],
      fault: fault.code,
      params: fault.params ?? {},
    }));
  });
}
