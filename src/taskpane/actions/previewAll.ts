import type { ReadingMemory } from "../../domain/intake/readingMemory";
import { ok, type Result } from "../../domain/result";
import { previewArrivals } from "../../workflow/previewArrivals";
import type { FileToReceive } from "../../workflow/receive";
import type { Desk } from "../state/action";
import type { Arrival } from "../state/arrival";
import type { PaneState } from "../state/paneState";

/** The file as it is received now, with the day and the channel that stand in the pane; null where it was not read. */
export function toReceive(state: PaneState, { contents, sha256 }: Arrival): FileToReceive | null {
  const { receivedDate, channel } = state;
  const received = receivedDate === "" ? null : receivedDate;
  return contents && { ...contents, sha256, received, channel: channel.trim() };
}

/** The arrivals, each with what its receiving would come to. Writes nothing. */
export async function previewAll(
  { context, progress, state }: Desk,
  arrivals: readonly Arrival[],
  memory: ReadingMemory,
): Promise<Result<readonly Arrival[]>> {
  const files = arrivals.flatMap((arrival) => toReceive(state, arrival) ?? []);
  if (files.length === 0) return ok(arrivals);
  const previewed = await previewArrivals(context, files, {
    memory,
    onFile: (done) => {
      progress({ done, of: files.length });
    },
  });
  if (!previewed.ok) return previewed;
  const previews = [...previewed.value];
  return ok(
    arrivals.map((arrival) =>
      arrival.contents ? { ...arrival, preview: previews.shift() ?? null } : arrival,
    ),
  );
}
