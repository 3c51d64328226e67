import type { ReviewData, Uncounted } from "../domain/checks/reviewData";
import type { RegisteredNomination } from "../domain/intake/register";
import { introduced, unreadMarks, type ScoringOutcome } from "../domain/report/assess";
import { uncountedVotes } from "../domain/report/tallyFaults";
import { fail, ok, type Fault, type Result } from "../domain/result";
import type { CouncilMember } from "../domain/sheets/councilSheet";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { missingRegister, type NoRegister, type RegisterGone } from "./missingRegister";
import { readReview, type Review } from "./readReview";

/** The review with its marks counted, and the data that the checks look at. */
export interface GatheredReview {
  readonly review: Review;
  readonly data: ReviewData;
  readonly candidates: readonly RegisteredNomination[];
  readonly scoring: ScoringOutcome;
  /** Members with a vote; null where sheet `Hội đồng` does not say for everyone. */
  readonly votingMembers: number | null;
  /** Who is to mark, each once. */
  readonly members: readonly string[];
}

/** Reads the workbook and counts the marks. Faults where no register stands: those of `missingRegister`. */
export async function gatherReview(
  context: WorkflowContext,
): Promise<Result<GatheredReview, WorkbookFault | NoRegister | RegisterGone | Fault>> {
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const review = read.value;
  const { plan, register, ledger, units, dossier, tallies, parameterFaults } = review;
  if (!register) return fail(missingRegister(review));
  const counted = await countMarks(context, review);
  const { scoring, votingMembers } = counted;
  const candidates = new Set(counted.candidates.map(({ id }) => id));
  const uncounted: readonly Uncounted[] = [
    ...unreadMarks(review.marks.faults),
    ...scoring.uncounted.map((each) => ({ ...each, at: markCells(review, each) })),
    ...(tallies ? uncountedVotes(tallies, { votingMembers, candidates }) : []),
  ];
  const { lists, replaced, unread } = ledger;
  const readingFaults = review.reading.faults;
  const { evidence } = review;
  const shared = { plan, register, lists, replaced, unread, units, dossier, uncounted };
  const data = { ...shared, ...evidence, parameterFaults, readingFaults };
  return ok({ review, data, ...counted });
}

/** The rows on which a mark that was not counted stands: two, where a member marked twice. */
function markCells({ marks }: Review, { nomination, params }: Uncounted): Uncounted["at"] {
  return marks.places
    .filter(({ candidate, member }) => candidate === nomination && member === params["member"])
    .map(({ sheet, cell }) => ({ sheet, cell }));
}

/** Who is to be decided on, who is to mark, and what the marks come to. */
export async function countMarks(
  { compute }: WorkflowContext,
  review: Review,
): Promise<Omit<GatheredReview, "review" | "data">> {
  const { plan } = review;
  const candidates = introduced(plan, review.register?.nominations ?? []);
  const members = markingMembers(review);
  const { marks } = review.marks;
  const scoring = await compute.score({ plan, candidates, members, marks });
  const votingMembers = countVoting(review.council);
  return { candidates, scoring, votingMembers, members: [...new Set(members)] };
}

/** The council's members with a vote; where the council is not entered yet, whoever has marked. */
function markingMembers({ council, marks }: Review): readonly string[] {
  if (council && council.length > 0) {
    return council.filter(({ votes }) => votes !== false).map(({ name }) => name);
  }
  return [...new Set(marks.marks.map(({ member }) => member))];
}

/** Members with a vote; null where nobody has said for everyone. */
export function countVoting(council: readonly CouncilMember[] | null): number | null {
  if (!council || council.length === 0) return null;
  if (council.some(({ votes }) => votes === null)) return null;
  return council.filter(({ votes }) => votes).length;
}
