import type { Change } from "../workbook/change";
import type { WorkbookFault } from "../workbook/workbook";
import type { ChangePiece } from "./changePieces";
import { diagnosedFault } from "./diagnosedFault";
import { endHalfChange } from "./endHalfChange";
import { hostError, type HostError } from "./excelFault";
import { isLookRefused, queueLook, takeLook, type Seen } from "./look";
import { HALF_DONE, queueChange } from "./queueChange";
import type { Standing } from "./standing";

export interface ChangeRequest {
  readonly pieces: readonly ChangePiece[];
  /** The list of changes that the pieces belong to. */
  readonly changes: readonly Change[];
  /** What stands before each of them, and after the last. */
  readonly plan: readonly Standing[];
  /** Sheets to read when they are done; null for no look. */
  readonly look: readonly string[] | null;
}

/** The change that was refused; -1 where Excel did not begin. */
export interface Refused {
  readonly fault: WorkbookFault;
  readonly index: number;
  readonly before: Standing | null;
}

type RequestOutcome =
  | { readonly ok: true; readonly seen: Seen | null }
  | { readonly ok: false; readonly refused: Refused };

/** Before each piece a trace is queued: of a refused request it tells how far Excel came. */
export async function applyRequest(
  context: Excel.RequestContext,
  request: ChangeRequest,
): Promise<RequestOutcome> {
  const { pieces, plan, look } = request;
  for (const { change, index } of pieces) {
    const before = plan[index];
    if (!before) throw new Error(`Change ${index} was not planned`);
    context.trace(String(index));
    queueChange(context, change, before);
  }
  const after = plan.at(-1);
  const queued = look && after ? queueLook(context, look, after.known) : null;
  try {
    await context.sync();
  } catch (thrown) {
    const error = hostError(thrown);
    if (!error) throw thrown;
    if (queued && isLookRefused(error)) return { ok: true, seen: null };
    return { ok: false, refused: await refusedBy(context, error, request) };
  }
  return { ok: true, seen: queued && (await takeLook(context, queued)) };
}

async function refusedBy(
  context: Excel.RequestContext,
  error: HostError,
  { changes, plan }: ChangeRequest,
): Promise<Refused> {
  const isHalfDone = error.traceMessages.at(-1) === HALF_DONE;
  const reached = error.traceMessages.filter((message) => message !== HALF_DONE).at(-1);
  const index = reached === undefined ? -1 : Number(reached);
  const [change = null, before = null] = [changes[index], plan[index]];
  const fault = await diagnosedFault(context, error.code, change);
  if (change && isHalfDone) await endHalfChange(context, change);
  return { fault, index, before };
}
