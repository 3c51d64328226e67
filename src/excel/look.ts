import type { Look } from "../workbook/workbook";
import {
  finishDescription,
  queueDescription,
  type Described,
  type QueuedDescription,
} from "./describeWorkbook";
import { hostError } from "./excelFault";
import type { Known } from "./known";
import { gridsOf, queueSheets, type QueuedSheets } from "./readSheets";

/** Traced where the changes of a request end and the look begins; no sheet can be named so. */
const LOOK = "look:";

/** A look at the workbook that is being taken: queue it after changes, sync, then take it. */
export interface QueuedLook {
  readonly description: QueuedDescription;
  readonly sheets: QueuedSheets;
}

/** What was seen, and what is known from it. */
export interface Seen {
  readonly look: Look;
  readonly known: Known;
}

export function queueLook(
  context: Excel.RequestContext,
  sheets: readonly string[],
  known: Known,
): QueuedLook {
  context.trace(LOOK);
  return {
    description: queueDescription(context, known),
    sheets: queueSheets(context, sheets),
  };
}

/**
 * Whether the changes before the look were done and only the look was refused; Excel runs a request
 * whose answer is then too large, too.
 */
export function isLookRefused(error: { code: string; traceMessages: readonly string[] }): boolean {
  return error.traceMessages.includes(LOOK) || error.code === "ResponsePayloadSizeLimitExceeded";
}

/** What was seen; null where Excel did not answer all of it, so that it has to be asked anew. */
export async function takeLook(
  context: Excel.RequestContext,
  queued: QueuedLook,
): Promise<Seen | null> {
  try {
    const grids = gridsOf(queued.sheets);
    const { description, known }: Described = await finishDescription(context, queued.description);
    return { look: { description, grids }, known };
  } catch (thrown) {
    if (!hostError(thrown)) throw thrown;
    return null;
  }
}
