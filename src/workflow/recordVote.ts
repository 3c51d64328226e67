import type { RegisteredNomination } from "../domain/intake/register";
import { introduced } from "../domain/report/assess";
import { numberCell } from "../domain/report/sheetContent";
import { tallyFaults } from "../domain/report/tallyFaults";
import { fail, ok, type Fault, type Result } from "../domain/result";
import {
  changeRecords,
  type ChangedRecords,
  type RecordEdit,
} from "../domain/sheets/changeRecords";
import {
  TALLY_COUNTS,
  TALLY_SHEET,
  tallyRecord,
  type TallyField,
} from "../domain/sheets/tallySheet";
import type { RecordContent } from "../domain/sheets/recordSheet";
import type { VoteTally } from "../domain/voting/tally";
import { logText } from "../strings/logText";
import type { WorkflowContext } from "./context";
import { countVoting } from "./gatherReview";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { readReview, type Review } from "./readReview";
import { recordFinder } from "./recordFinder";

/** One vote's counts, for one or many candidates. */
export interface Vote {
  /** Nomination ids. */
  readonly nominations: readonly string[];
  readonly tally: VoteTally;
}

export interface ListVote extends Vote {
  /** Candidates of the list whose counts are their own. */
  readonly exceptions: readonly { readonly nomination: string; readonly tally: VoteTally }[];
}

/**
 * Writes the same counts for each candidate to `Kiểm phiếu`. A vote without a quorum is recorded, and decided
 * so. Faults: `nothing-chosen`, `impossible-tally` (params: `fault` with those of the first of `tallyFaults`),
 * `unknown-candidate`, `listed-twice`.
 */
export function recordVote(
  context: WorkflowContext,
  vote: Vote,
): Promise<Result<ActionReceipt, ActionFault>> {
  return writeVotes(context, [vote]);
}

/**
 * A vote on a whole list: all its candidates get the list's counts, the exceptions theirs. Faults as of
 * `recordVote`; an exception has to be one of the list, and once.
 */
export function wholeListVote(
  context: WorkflowContext,
  { nominations, tally, exceptions }: ListVote,
): Promise<Result<ActionReceipt, ActionFault>> {
  const list = new Set(nominations);
  const apart = new Set<string>();
  for (const { nomination } of exceptions) {
    if (!list.has(nomination) || apart.has(nomination)) {
      return Promise.resolve(fail({ code: "unknown-candidate", params: { nomination } }));
    }
    apart.add(nomination);
  }
  const rest = nominations.filter((id) => !apart.has(id));
  return writeVotes(context, [
    ...(rest.length > 0 ? [{ nominations: rest, tally }] : []),
    ...exceptions.map((one) => ({ nominations: [one.nomination], tally: one.tally })),
  ]);
}

interface NamedVote {
  readonly candidates: readonly RegisteredNomination[];
  readonly tally: VoteTally;
}

async function writeVotes(
  context: WorkflowContext,
  votes: readonly Vote[],
): Promise<Result<ActionReceipt, ActionFault>> {
  if (votes.every(({ nominations }) => nominations.length === 0)) {
    return fail({ code: "nothing-chosen" });
  }
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const refused = impossible(read.value, votes);
  if (refused) return fail(refused);
  const named = nameCandidates(context, read.value, votes);
  if (!named.ok) return named;
  const changed = voteChanges(read.value, named.value);
  if (!changed.ok) return changed;
  const told = logText.votes(
    named.value.map(({ tally, candidates }) => ({
      tally,
      candidates: candidates.map(({ id, name }) => `${name} (${id})`),
    })),
  );
  return writeRecords(context, read.value, { ...told, changes: [changed.value] });
}

function nameCandidates(
  { plan }: WorkflowContext,
  { register }: Review,
  votes: readonly Vote[],
): Result<readonly NamedVote[]> {
  const known = new Map(introduced(plan, register?.nominations ?? []).map((one) => [one.id, one]));
  const named: NamedVote[] = [];
  for (const { nominations, tally } of votes) {
    const candidates: RegisteredNomination[] = [];
    for (const nomination of new Set(nominations)) {
      const candidate = known.get(nomination);
      if (!candidate) return fail({ code: "unknown-candidate", params: { nomination } });
      candidates.push(candidate);
    }
    named.push({ candidates, tally });
  }
  return ok(named);
}

function impossible({ council }: Review, votes: readonly Vote[]): Fault | null {
  const voting = countVoting(council);
  for (const { tally } of votes) {
    const [bad] = tallyFaults({ nomination: "", row: 0, cell: "", tally, unread: [] }, voting);
    if (bad) return { code: "impossible-tally", params: { ...bad.params, fault: bad.code } };
  }
  return null;
}

function voteChanges(review: Review, votes: readonly NamedVote[]): Result<ChangedRecords> {
  const standing = standingTable(review, TALLY_SHEET);
  const find = recordFinder(TALLY_SHEET, standing, ({ text }) => text("nomination"));
  const edits: RecordEdit<TallyField>[] = [];
  const added: RecordContent<TallyField>[] = [];
  for (const { candidates, tally } of votes) {
    const values = countCells(tally);
    for (const { id, name, submittingUnit } of candidates) {
      const found = find(id);
      if (!found.ok) return found;
      if (found.value) edits.push({ row: found.value.row, values });
      else added.push({ ...tallyRecord({ id, name, unit: submittingUnit ?? "" }), ...values });
    }
  }
  return changeRecords(TALLY_SHEET, standing, { edits, added });
}

function countCells(tally: VoteTally): RecordContent<TallyField> {
  return Object.fromEntries(TALLY_COUNTS.map((count) => [count, numberCell(tally[count])]));
}
