import { replyPaper, senders } from "../domain/report/replyPaper";
import { unreadByUnit } from "../domain/report/unitUnread";
import { ok, type Result } from "../domain/result";
import { logText } from "../strings/logText";
import type { CheckFault } from "./check";
import type { WorkflowContext } from "./context";
import { gatherSubmissions } from "./gatherSubmissions";
import { logContent } from "./logEntry";
import { writeSheets, type WriteNotes } from "./writeSheets";

export interface WrittenReplies {
  /** Names of the units that a slip was written for. */
  readonly units: readonly string[];
  readonly notes: WriteNotes;
}

/** Writes `Phiếu tiếp nhận` anew: a slip for each unit that has sent something. */
export async function writeReplies(
  context: WorkflowContext,
): Promise<Result<WrittenReplies, CheckFault>> {
  const gathered = await gatherSubmissions(context);
  if (!gathered.ok) return gathered;
  const { review, data, units } = gathered.value;
  const unread = unreadByUnit(data, review.ledger);
  const names = senders(units).map(({ unit }) => unit);
  const { action, details } = logText.replies(names);
  const log = logContent(context, review, ...details.map((detail) => ({ action, detail })));
  if (!log.ok) return log;
  const paper = replyPaper({ plan: data.plan, units, unread });
  const written = await writeSheets(context, review, [paper, log.value]);
  return written.ok ? ok({ units: names, notes: written.value.notes }) : written;
}
