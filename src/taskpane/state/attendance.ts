import type { VoteRule } from "../../domain/regulation/schema";
import type { CouncilMember } from "../../domain/sheets/councilSheet";
import { meetsShare, requiredVotes } from "../../domain/voting/requiredVotes";
import type { Quorum } from "../../domain/voting/decideVote";

/** Who of those with a vote is there; null counts where the sheet does not say for everyone. */
export interface Attendance {
  readonly voting: readonly CouncilMember[];
  readonly members: number | null;
  readonly present: number | null;
}

export function attendanceOf(council: readonly CouncilMember[]): Attendance {
  const voting = council.filter(({ votes }) => votes === true);
  const isVotingKnown = council.length > 0 && council.every(({ votes }) => votes !== null);
  const isPresenceKnown = isVotingKnown && voting.every(({ present }) => present !== null);
  return {
    voting,
    members: isVotingKnown ? voting.length : null,
    present: isPresenceKnown ? voting.filter(({ present }) => present).length : null,
  };
}

/** Whether so many are enough under a rule. */
export function quorumFor(
  { quorum }: Pick<VoteRule, "quorum">,
  { present, members }: { readonly present: number; readonly members: number },
): Quorum {
  const threshold = { share: quorum, strict: false };
  return {
    present,
    members,
    needed: requiredVotes(threshold, members),
    met: meetsShare(present, members, threshold),
  };
}
