import type { ReadingMemory } from "../../domain/intake/readingMemory";
import type { ConflictTake } from "../../domain/intake/versions/takeChanges";
import type { FileDecision } from "../../workflow/receive";
import type { ArrivalDecisions } from "../state/arrival";
import type { PaneState } from "../state/paneState";
import { columnsAbout } from "../state/pendingColumns";

/** The patch by which a chosen file leaves the preview; nothing of it was written. */
export function withoutArrival(
  { arrivals }: PaneState,
  leaves: (arrival: PaneState["arrivals"][number]) => boolean,
): Pick<PaneState, "arrivals"> {
  return { arrivals: arrivals.filter((arrival) => !leaves(arrival)) };
}

/** What a file is: a newer version, or further lists. Conflicts that were decided stay so. */
export function withMode(
  decisions: ArrivalDecisions,
  sha256: string,
  mode: FileDecision["mode"],
): ArrivalDecisions {
  const takes = decisions.files.get(sha256)?.takes ?? [];
  return { ...decisions, files: new Map([...decisions.files, [sha256, { mode, takes }]]) };
}

/** What is to hold where register and unit have changed the same field of a file that is a newer version. */
export function withTake(
  decisions: ArrivalDecisions,
  sha256: string,
  take: ConflictTake,
): ArrivalDecisions {
  const known = decisions.files.get(sha256);
  if (!known) return decisions;
  const others = known.takes.filter(({ id, field }) => id !== take.id || field !== take.field);
  const decision: FileDecision = { ...known, takes: [...others, take] };
  return { ...decisions, files: new Map([...decisions.files, [sha256, decision]]) };
}

/** The patch for a new decision on a column: files with lists that it is about have to be looked at again. */
export function withUnseen(
  { arrivals, decisions }: PaneState,
  decided: ReadingMemory,
): Pick<PaneState, "decisions"> {
  const about = arrivals.filter((one) => columnsAbout(decided, [one]).columns.length > 0);
  return {
    decisions: about.reduce((all, { sha256 }) => withSeen(all, sha256, false), decisions),
  };
}

/** A person has looked at how the file was read, or takes that back. */
export function withSeen(
  decisions: ArrivalDecisions,
  sha256: string,
  isSeen: boolean,
): ArrivalDecisions {
  const seen = new Set(decisions.seen);
  if (isSeen) seen.add(sha256);
  else seen.delete(sha256);
  return { ...decisions, seen };
}
