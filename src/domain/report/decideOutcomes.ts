import type { Finding } from "../checks/finding";
import type { RegisteredNomination } from "../intake/register";
import type { Plan, VoteRule } from "../regulation/schema";
import type { Fault } from "../result";
import { unitKey } from "../intake/unitKey";
import type { CandidateScore } from "../scoring/scoreCandidates";
import type { GroupRanking } from "../scoring/rankCandidates";
import type { CandidateTally } from "../sheets/tallySheet";
import { tallyFaults } from "./tallyFaults";
import { decideVote, type VoteOutcome } from "../voting/decideVote";

/**
 * `passed`: enough votes and no open error; `passed-open-errors`: enough votes, but an error that concerns
 * the candidate still stands, so nothing may be announced.
 */
export type OutcomeCode =
  | "passed"
  | "passed-open-errors"
  | "not-passed"
  | "no-quorum"
  | "refused"
  | "not-voted"
  | "no-rule";

/** What the council has decided on one candidate, with everything it rests on. */
export interface CandidateOutcome {
  readonly nomination: RegisteredNomination;
  /** Empty where the award is not known. */
  readonly awardName: string;
  readonly score: CandidateScore | null;
  readonly rank: number | null;
  /** Somebody's mark in the candidate's group is missing. */
  readonly provisional: boolean;
  readonly rule: VoteRule | null;
  readonly tally: CandidateTally | null;
  readonly vote: VoteOutcome | null;
  readonly faults: readonly Fault[];
  /** Open errors on the nomination, its list and its unit. */
  readonly openErrors: number;
  readonly outcome: OutcomeCode;
}

export interface OutcomeInput {
  readonly plan: Plan;
  /** Those introduced to the council, in the order of the register. */
  readonly candidates: readonly RegisteredNomination[];
  readonly scores: readonly CandidateScore[];
  readonly rankings: readonly GroupRanking[];
  readonly tallies: readonly CandidateTally[];
  /** Members with a vote by sheet `Hội đồng`; null where it does not say for everyone. */
  readonly votingMembers: number | null;
  readonly findings: readonly Finding[];
}

/** Brings scores, ranks, votes and open errors together, candidate by candidate. */
export function decideOutcomes(input: OutcomeInput): readonly CandidateOutcome[] {
  const scores = new Map(input.scores.map((score) => [score.candidate, score]));
  const tallies = groupTallies(input.tallies);
  const errors = openErrorCounts(input.findings);
  return input.candidates.map((nomination) => {
    const ranking = rankOf(input.rankings, nomination.id);
    const vote = voteOn(input, nomination, tallies.get(nomination.id) ?? []);
    const openErrors = errorsOf(errors, nomination);
    return {
      nomination,
      awardName: input.plan.awards.find(({ code }) => code === nomination.award)?.name ?? "",
      score: scores.get(nomination.id) ?? null,
      ...ranking,
      ...vote,
      openErrors,
      outcome: outcomeOf(vote, openErrors),
    };
  });
}

function groupTallies(
  tallies: readonly CandidateTally[],
): ReadonlyMap<string, readonly CandidateTally[]> {
  const groups = new Map<string, CandidateTally[]>();
  for (const tally of tallies) {
    groups.set(tally.nomination, [...(groups.get(tally.nomination) ?? []), tally]);
  }
  return groups;
}

function rankOf(rankings: readonly GroupRanking[], candidate: string) {
  for (const { places, provisional } of rankings) {
    const place = places.find((each) => each.candidate === candidate);
    if (place) return { rank: place.rank, provisional };
  }
  return { rank: null, provisional: true };
}

type VotePart = Pick<CandidateOutcome, "rule" | "tally" | "vote" | "faults">;

function voteOn(
  { plan, votingMembers }: OutcomeInput,
  { award }: RegisteredNomination,
  tallies: readonly CandidateTally[],
): VotePart {
  const rule =
    plan.voteRules.find(({ awards }) => award !== null && awards.includes(award)) ?? null;
  const [tally = null, second] = tallies;
  if (second) return { rule, tally, vote: null, faults: [{ code: "tally-twice" }] };
  const faults = tally ? tallyFaults(tally, votingMembers) : [];
  const counts = tally?.tally ?? null;
  const vote = rule && counts && faults.length === 0 ? decideVote({ rule, tally: counts }) : null;
  return { rule, tally, vote, faults };
}

function outcomeOf({ rule, tally, vote, faults }: VotePart, openErrors: number): OutcomeCode {
  if (faults.length > 0) return "refused";
  if (tally?.tally == null) return "not-voted";
  if (rule === null || vote === null) return "no-rule";
  if (vote.result !== "passed") return vote.result;
  return openErrors > 0 ? "passed-open-errors" : "passed";
}

/** Keyed by kind and id of the subject, unit names folded. */
function openErrorCounts(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, subject } of findings) {
    if (severity !== "error") continue;
    const key = subjectKey(subject.kind, subject.id);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function errorsOf(
  counts: ReadonlyMap<string, number>,
  { id, list, submittingUnit }: RegisteredNomination,
): number {
  const keys = [
    subjectKey("nomination", id),
    subjectKey("list", list),
    subjectKey("unit", submittingUnit ?? ""),
  ];
  return keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
}

function subjectKey(kind: string, id: string): string {
  return JSON.stringify([kind, kind === "unit" ? unitKey(id) : id]);
}
