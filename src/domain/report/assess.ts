import type { Uncounted } from "../checks/reviewData";
import type { RegisteredNomination } from "../intake/register";
import type { Plan } from "../regulation/schema";
import type { MarkState, MemberMark } from "../scoring/mark";
import { rankCandidates, type GroupRanking } from "../scoring/rankCandidates";
import { scoreCandidates, type CandidateScore } from "../scoring/scoreCandidates";
import type { MarkFault } from "../sheets/markSheet";

export interface ScoringTask {
  readonly plan: Plan;
  readonly candidates: readonly RegisteredNomination[];
  readonly members: readonly string[];
  readonly marks: readonly MemberMark[];
}

export interface ScoringOutcome {
  readonly scores: readonly CandidateScore[];
  readonly rankings: readonly GroupRanking[];
  readonly uncounted: readonly Uncounted[];
  /** State of each member's mark, and its sum in hundredths where given, by candidate and member. */
  readonly marks: readonly CountedMark[];
}

export interface CountedMark {
  readonly candidate: string;
  readonly member: string;
  readonly state: MarkState;
  readonly sum: number;
}

/** Those whom lists introduce to the council; people already decorated are counted, never scored. */
export function introduced(
  plan: Plan,
  nominations: readonly RegisteredNomination[],
): readonly RegisteredNomination[] {
  const forms = new Set(
    plan.listForms.filter(({ role }) => role === "introduction").map(({ id }) => id),
  );
  return nominations.filter(({ listForm }) => listForm !== null && forms.has(listForm));
}

/** Means and ranks of the candidates; a mark that cannot be counted is named and counts as missing. */
export function scoreAll(task: ScoringTask): ScoringOutcome {
  const { rubric } = task.plan;
  if (!rubric) return { scores: [], rankings: [], uncounted: [], marks: [] };
  const candidates = task.candidates.map(({ id }) => id);
  const { scores, faults } = scoreCandidates({ rubric, ...task, candidates });
  const kinds = new Map(task.candidates.map(({ id, kind }) => [id, kind]));
  const grouped = scores.map((score) => ({
    ...score,
    group: kinds.get(score.candidate) ?? "unknown",
  }));
  const bad = new Set(
    faults.map(({ params }) => JSON.stringify([params["candidate"], params["member"]])),
  );
  return {
    scores,
    rankings: rankCandidates({ rubric, scores: grouped }).map(withoutRankWhereUnclear),
    uncounted: faults.map(({ code, params }) => ({
      what: "mark",
      nomination: String(params["candidate"] ?? ""),
      at: [],
      fault: code,
      params,
    })),
    marks: task.marks.map((mark) => countedMark(mark, bad)),
  };
}

/** Nobody knows among whom a candidate of unclear kind is to be ranked. */
function withoutRankWhereUnclear(ranking: GroupRanking): GroupRanking {
  if (ranking.group !== "unknown") return ranking;
  const places = ranking.places.map(({ candidate }) => ({ candidate, rank: null }));
  return { ...ranking, places, tieBreaks: [] };
}

function countedMark(mark: MemberMark, bad: ReadonlySet<string>): CountedMark {
  const { candidate, member } = mark;
  if (mark.state !== "given" || bad.has(JSON.stringify([candidate, member]))) {
    return { candidate, member, state: mark.state === "given" ? "missing" : mark.state, sum: 0 };
  }
  const sum = mark.points.reduce((total, { hundredths }) => total + hundredths, 0);
  return { candidate, member, state: "given", sum };
}

/** Marks that could not even be read. */
export function unreadMarks(faults: readonly MarkFault[]): readonly Uncounted[] {
  return faults.map(({ code, sheet, cell, text, candidate, member }) => ({
    what: "mark",
    nomination: candidate,
    at: [{ sheet, cell }],
    fault: code,
    params: { text, member },
  }));
}
