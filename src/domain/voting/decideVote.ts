import type { Fraction } from "../regulation/basis";
import type { Threshold, VoteBase, VoteRule } from "../regulation/schema";
import { assertNever } from "../result";
import { meetsShare, requiredVotes } from "./requiredVotes";
import { ballotsIssued, checkTally } from "./tally";
import type { TallyFault, VoteTally } from "./tally";

export interface Quorum {
  readonly present: number;
  readonly members: number;
  readonly needed: number;
  readonly met: boolean;
}

/** A vote whose counts can be true. */
export interface VoteDecision {
  readonly result: "passed" | "not-passed" | "no-quorum";
  /** `empty-base`: not passed because there was nothing to take a share of, say not one valid ballot. */
  readonly reason: "empty-base" | null;
  readonly baseKind: VoteBase;
  readonly base: number;
  readonly agree: number;
  readonly needed: number;
  readonly threshold: Threshold;
  /** The vote ratio, agree / base, not reduced and not rounded; null where the base is 0. */
  readonly share: Fraction | null;
  readonly quorum: Quorum;
}

/** Counts that contradict each other decide nothing. */
export interface VoteRefusal {
  readonly result: "refused";
  readonly faults: readonly TallyFault[];
}

export type VoteOutcome = VoteDecision | VoteRefusal;

/** What a printed decision shows: 7 of 9, at least 7/10, so 7 needed. */
export interface VoteFormula {
  readonly agree: number;
  readonly base: number;
  readonly relation: ">=" | ">";
  readonly threshold: string;
  readonly needed: number;
}

/**
 * Decides one vote in whole numbers. Blank, invalid and unreturned ballots never count as agreeing.
 * Without a quorum nothing else is looked at. The rule comes from the pack, with its source.
 */
export function decideVote(input: {
  readonly rule: Pick<VoteRule, "threshold" | "base" | "quorum">;
  readonly tally: VoteTally;
}): VoteOutcome {
  const { rule, tally } = input;
  const checked = checkTally(tally);
  if (!checked.ok) return { result: "refused", faults: checked.fault.faults };
  const { agree } = tally;
  const base = baseOf(rule.base, tally);
  const quorum = quorumOf(rule.quorum, tally);
  const passed = base > 0 && meetsShare(agree, base, rule.threshold);
  const result = !quorum.met ? "no-quorum" : passed ? "passed" : "not-passed";
  return {
    result,
    reason: result === "not-passed" && base === 0 ? "empty-base" : null,
    baseKind: rule.base,
    base,
    agree,
    needed: requiredVotes(rule.threshold, base),
    threshold: rule.threshold,
    share: base === 0 ? null : { numerator: agree, denominator: base },
    quorum,
  };
}

/** The arithmetic behind a decision, for the minutes. */
export function voteFormula({ agree, base, threshold, needed }: VoteDecision): VoteFormula {
  const { share, strict } = threshold;
  return {
    agree,
    base,
    relation: strict ? ">" : ">=",
    threshold: `${share.numerator}/${share.denominator}`,
    needed,
  };
}

function baseOf(kind: VoteBase, tally: VoteTally): number {
  switch (kind) {
    case "allMembers":
      return tally.members;
    case "present":
      return tally.present;
    case "ballotsIssued":
      return ballotsIssued(tally);
    case "validBallots":
      return tally.agree + tally.disagree;
    default:
      return assertNever(kind);
  }
}

function quorumOf(share: Fraction, { present, members }: VoteTally): Quorum {
  const threshold: Threshold = { share, strict: false };
  return {
    present,
    members,
    needed: requiredVotes(threshold, members),
    met: meetsShare(present, members, threshold),
  };
}
