import type { Result } from "../domain/result";
import { fail, ok } from "../domain/result";
import type { Change } from "../workbook/change";
import type { WorkbookFault } from "../workbook/workbook";
import { changePieces, requestsOf, type ChangePiece } from "./changePieces";
import { diagnosedFault } from "./diagnosedFault";
import { endHalfChange } from "./endHalfChange";
import { hostError } from "./excelFault";
import { ownRefusal } from "./ownRefusal";
import { queueChange } from "./queueChange";
import { loadStandingNames, needsStandingNames } from "./standingNames";
import { standingNames, type StandingNames } from "./standingNames";

type Outcome = Result<void, WorkbookFault>;

interface Plan {
  readonly requests: readonly (readonly ChangePiece[])[];
  /** What stands before each change of the list. */
  readonly standing: readonly StandingNames[];
  /** Why the list ends before its last change. */
  readonly refusal: WorkbookFault | null;
}

/** Does the changes in order, in as few syncs as they fit in; stops at the first that is refused. */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<Outcome> {
  const standing = needsStandingNames(changes)
    ? await loadStandingNames(context)
    : standingNames([], []);
  const plan = planChanges(changes, standing);
  for (const request of plan.requests) {
    const outcome = await applyRequest(context, request, plan, changes);
    if (!outcome.ok) return outcome;
  }
  return plan.refusal ? fail(plan.refusal) : ok(undefined);
}

function planChanges(changes: readonly Change[], first: StandingNames): Plan {
  const standing: StandingNames[] = [];
  const pieces: ChangePiece[] = [];
  let now = first;
  for (const [index, change] of changes.entries()) {
    const checked = ownRefusal(change, now);
    if (!checked.ok) return { requests: requestsOf(pieces), standing, refusal: checked.fault };
    standing.push(now);
    pieces.push(...changePieces(change, index));
    now = now.after(change);
  }
  return { requests: requestsOf(pieces), standing, refusal: null };
}

/** Before each piece a trace is queued: of a refused request it tells how far Excel came. */
async function applyRequest(
  context: Excel.RequestContext,
  request: readonly ChangePiece[],
  { standing }: Plan,
  changes: readonly Change[],
): Promise<Outcome> {
  for (const { change, index } of request) {
    const before = standing[index];
    if (!before) throw new Error(`Change ${index} was not planned`);
    context.trace(String(index));
    queueChange(context, change, before);
  }
  try {
    await context.sync();
    return ok(undefined);
  } catch (thrown) {
    const error = hostError(thrown);
    if (!error) throw thrown;
    const reached = Number(error.traceMessages.at(-1) ?? -1);
    const [change, before] = [changes[reached], standing[reached]];
    const fault = await diagnosedFault(context, error.code, change ?? null);
    if (change && before) await endHalfChange(context, change, before);
    return fail(fault);
  }
}
