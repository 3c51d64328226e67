import type { Rubric } from "../regulation/schema";
import type { Fault } from "../result";
import type { CriterionMark, MarkState, MemberMark } from "./mark";
import type { Mean } from "./mean";
import { validatePoints } from "./validateMark";
import type { PointsFaultCode } from "./validateMark";

export interface ScoringInput {
  readonly rubric: Rubric;
  /** Every member who is to mark, by id. */
  readonly members: readonly string[];
  readonly candidates: readonly string[];
  readonly marks: readonly MemberMark[];
}

/** One candidate's marks brought together. Means are null where nobody gave a mark: never zero. */
export interface CandidateScore {
  readonly candidate: string;
  /** Every member in exactly one state, so the five add up to the number of members. */
  readonly counts: Readonly<Record<MarkState, number>>;
  /** Over all criteria together. */
  readonly total: Mean | null;
  /** In the order of the rubric. */
  readonly criteria: readonly { readonly criterion: string; readonly total: Mean | null }[];
  /** No mark is missing. */
  readonly complete: boolean;
}

/** `params`: `member` and `candidate` as far as they apply, and those of `PointsFault`. */
export interface ScoringFault extends Fault {
  readonly code:
    | PointsFaultCode
    | "duplicate-mark"
    | "unknown-member"
    | "unknown-candidate"
    | "member-listed-twice"
    | "candidate-listed-twice";
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Scoring {
  /** One for each candidate, in the order given. */
  readonly scores: readonly CandidateScore[];
  /** Every entry that was not counted, and why. */
  readonly faults: readonly ScoringFault[];
}

/**
 * Counts and sums the members' marks. A member without an entry is `missing`; so is one whose points
 * are faulty or who has two entries for the same candidate: none of these is counted, each is a fault.
 */
export function scoreCandidates(input: ScoringInput): Scoring {
  const members = new Set(input.members);
  const candidates = new Set(input.candidates);
  const entries = groupMarks(input.marks);
  const faults: ScoringFault[] = [
    ...repeated(input.members).map((member) => fault("member-listed-twice", { member })),
    ...repeated(input.candidates).map((candidate) =>
      fault("candidate-listed-twice", { candidate }),
    ),
    ...input.marks.flatMap((mark) => strangers(mark, members, candidates)),
  ];
  const scores = [...candidates].map((candidate) => {
    const own = entries.get(candidate);
    const taken = [...members].map((member) => takeMark(input.rubric, own?.get(member) ?? []));
    faults.push(...taken.flatMap((one) => one.faults));
    return scoreOf(candidate, input.rubric, taken);
  });
  return { scores, faults };
}

interface TakenMark {
  readonly state: MarkState;
  readonly points: readonly CriterionMark[];
  readonly faults: readonly ScoringFault[];
}

/** What counts of one member's entries for one candidate. */
function takeMark(rubric: Rubric, entries: readonly MemberMark[]): TakenMark {
  const [mark] = entries;
  if (!mark) return { state: "missing", points: [], faults: [] };
  const { member, candidate } = mark;
  if (entries.length > 1) {
    const params = { member, candidate, entries: entries.length };
    return { state: "missing", points: [], faults: [fault("duplicate-mark", params)] };
  }
  if (mark.state !== "given") return { state: mark.state, points: [], faults: [] };
  const faults = validatePoints(rubric, mark.points).map(({ code, params }) =>
    fault(code, { member, candidate, ...params }),
  );
  if (faults.length > 0) return { state: "missing", points: [], faults };
  return { state: "given", points: mark.points, faults };
}

function scoreOf(candidate: string, rubric: Rubric, taken: readonly TakenMark[]): CandidateScore {
  const counts = { given: 0, abstained: 0, recused: 0, absent: 0, missing: 0 };
  const sums = new Map(rubric.criteria.map((criterion) => [criterion.id, 0]));
  let sum = 0;
  for (const { state, points } of taken) {
    counts[state] += 1;
    for (const { criterion, hundredths } of points) {
      sums.set(criterion, (sums.get(criterion) ?? 0) + hundredths);
      sum += hundredths;
    }
  }
  const mean = (value: number): Mean | null =>
    counts.given === 0 ? null : { sum: value, given: counts.given };
  return {
    candidate,
    counts,
    total: mean(sum),
    criteria: [...sums].map(([criterion, value]) => ({ criterion, total: mean(value) })),
    complete: counts.missing === 0,
  };
}

type MarksByCandidate = ReadonlyMap<string, ReadonlyMap<string, readonly MemberMark[]>>;

function groupMarks(marks: readonly MemberMark[]): MarksByCandidate {
  const grouped = new Map<string, Map<string, MemberMark[]>>();
  for (const mark of marks) {
    const own = grouped.get(mark.candidate) ?? new Map<string, MemberMark[]>();
    const entries = own.get(mark.member) ?? [];
    entries.push(mark);
    grouped.set(mark.candidate, own.set(mark.member, entries));
  }
  return grouped;
}

function strangers(
  { member, candidate }: MemberMark,
  members: ReadonlySet<string>,
  candidates: ReadonlySet<string>,
): ScoringFault[] {
  const faults: ScoringFault[] = [];
  if (!members.has(member)) faults.push(fault("unknown-member", { member, candidate }));
  if (!candidates.has(candidate)) faults.push(fault("unknown-candidate", { member, candidate }));
  return faults;
}

/** Each id that stands in the list more than once. */
function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const id of ids) (seen.has(id) ? again : seen).add(id);
  return [...again];
}

function fault(code: ScoringFault["code"], params: ScoringFault["params"]): ScoringFault {
  return { code, params };
}
