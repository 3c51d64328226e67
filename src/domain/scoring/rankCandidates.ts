import type { Rubric } from "../regulation/schema";
import { compareMeans } from "./mean";
import type { Mean } from "./mean";
import type { CandidateScore } from "./scoreCandidates";

/** A score and whom it is ranked among: collectives and individuals are ranked apart. */
export interface GroupedScore extends CandidateScore {
  readonly group: string;
}

export interface Place {
  readonly candidate: string;
  /** From 1; equals share it and the next ones skip (1, 2, 2, 4). Null where nobody gave a mark. */
  readonly rank: number | null;
}

/** Candidates with equal means, and the criterion that told them apart; null where they share the rank. */
export interface TieBreak {
  readonly candidates: readonly string[];
  readonly decidedBy: string | null;
}

export interface GroupRanking {
  readonly group: string;
  /** Best first; equals as given; candidates without a mark last. */
  readonly places: readonly Place[];
  /** A first criterion that parts only some of the equals leaves further entries for the others. */
  readonly tieBreaks: readonly TieBreak[];
  /** Someone's mark for a candidate of this group is missing: ranks may still change. */
  readonly provisional: boolean;
}

/**
 * Ranks by mean, within each group; groups in the order of their first candidate. Equal means (exactly
 * equal, before any rounding) are told apart by the rubric's `tieBreak` criteria in turn.
 */
export function rankCandidates(input: {
  readonly rubric: Rubric;
  readonly scores: readonly GroupedScore[];
}): readonly GroupRanking[] {
  const groups = new Map<string, GroupedScore[]>();
  for (const score of input.scores) {
    const group = groups.get(score.group);
    if (group) group.push(score);
    else groups.set(score.group, [score]);
  }
  return [...groups].map(([group, scores]) => rankGroup(group, scores, input.rubric.tieBreak));
}

function rankGroup(
  group: string,
  scores: readonly GroupedScore[],
  tieBreak: readonly string[],
): GroupRanking {
  const marked = scores.filter((score) => score.total !== null);
  const unmarked = scores.filter((score) => score.total === null);
  const settled = levels(marked, totalOf).map((equals) => settle(equals, tieBreak));
  return {
    group,
    places: [
      ...placesOf(settled.flatMap((one) => one.levels)),
      ...unmarked.map(({ candidate }) => ({ candidate, rank: null })),
    ],
    tieBreaks: settled.flatMap((one) => one.tieBreaks),
    provisional: scores.some((score) => !score.complete),
  };
}

/** Candidates who share a rank, as given. */
type Level = readonly CandidateScore[];

interface Settled {
  readonly levels: readonly Level[];
  readonly tieBreaks: readonly TieBreak[];
}

function settle(equals: Level, criteria: readonly string[]): Settled {
  if (equals.length === 1) return { levels: [equals], tieBreaks: [] };
  const candidates = equals.map((score) => score.candidate);
  const [criterion, ...rest] = criteria;
  if (criterion === undefined) {
    return { levels: [equals], tieBreaks: [{ candidates, decidedBy: null }] };
  }
  const parted = levels(equals, (score) => criterionOf(score, criterion));
  if (parted.length === 1) return settle(equals, rest);
  const inner = parted.map((level) => settle(level, rest));
  return {
    levels: inner.flatMap((one) => one.levels),
    tieBreaks: [{ candidates, decidedBy: criterion }, ...inner.flatMap((one) => one.tieBreaks)],
  };
}

/** Highest mean first, exact equals together. */
function levels(scores: Level, meanOf: (score: CandidateScore) => Mean): readonly Level[] {
  const ordered = scores
    .map((score) => ({ score, mean: meanOf(score) }))
    .sort((left, right) => compareMeans(right.mean, left.mean));
  const found: { readonly mean: Mean; readonly scores: CandidateScore[] }[] = [];
  for (const { score, mean } of ordered) {
    const last = found.at(-1);
    if (last && compareMeans(last.mean, mean) === 0) last.scores.push(score);
    else found.push({ mean, scores: [score] });
  }
  return found.map((level) => level.scores);
}

function placesOf(ranked: readonly Level[]): Place[] {
  const places: Place[] = [];
  for (const level of ranked) {
    const rank = places.length + 1;
    for (const { candidate } of level) places.push({ candidate, rank });
  }
  return places;
}

function totalOf(score: CandidateScore): Mean {
  if (!score.total) throw new Error(`No mark to rank by: ${score.candidate}`);
  return score.total;
}

function criterionOf(score: CandidateScore, criterion: string): Mean {
  const mean = score.criteria.find((one) => one.criterion === criterion)?.total;
  if (!mean) throw new Error(`Tie-break criterion ${criterion} was not scored`);
  return mean;
}
