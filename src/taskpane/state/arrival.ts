import type { ListReading } from "../../domain/intake/listReading";
import type { Fault } from "../../domain/result";
import type { FileNotice } from "../../files/receivedWorkbook";
import type { FilePreview } from "../../workflow/previewArrivals";
import type { ListVersion, ReadArrival } from "../../workflow/readArrivals";
import type { FileDecision, FileToReceive } from "../../workflow/receive";

/** A chosen file, or what was pasted, that has not been received yet. */
export interface Arrival {
  readonly name: string;
  readonly sha256: string;
  readonly notices: readonly FileNotice[];
  /** It holds sheets of a council's workbook, which were left out. */
  readonly holdsOwn: boolean;
  /** Why it could not be read; null where it could. */
  readonly fault: Fault | null;
  /** Null where it could not be read. Day and channel are those that hold when it is received. */
  readonly contents: Pick<FileToReceive, "file" | "grids"> | null;
  /** Null where it could not be previewed. */
  readonly preview: FilePreview | null;
}

/** What people have said of the chosen files. */
export interface ArrivalDecisions {
  /** By SHA-256. */
  readonly files: ReadonlyMap<string, FileDecision>;
  /** SHA-256 of files with a doubtful list that a person has looked at. */
  readonly seen: ReadonlySet<string>;
}

/**
 * How far a file is: `ready` and `replaces` are received at the press of the button; `decide` asks what it is,
 * `look` has a list that was not read for sure, or a column that a decision has displaced, and that nobody has
 * looked at.
 */
export type ArrivalState =
  "unseen" | "ready" | "replaces" | "known" | "refused" | "decide" | "look";

export function arrivalState(arrival: Arrival, decisions: ArrivalDecisions): ArrivalState {
  const { fault, preview, sha256 } = arrival;
  if (fault) return "refused";
  if (!preview) return "unseen";
  const read = preview.arrival;
  if (read.outcome === "already-received") return "known";
  if (read.outcome === "refused") return "refused";
  const decision = decisions.files.get(sha256);
  if (isUndecided(read, decision)) return "decide";
  if (needsLook(read) && !decisions.seen.has(sha256)) return "look";
  return decision?.mode === "replace" ? "replaces" : "ready";
}

type Readable = Extract<ReadArrival, { readonly waits: boolean }>;

/** As the receiving sees it: what may be a newer version of a list is not written before a person says what it is. */
function isUndecided({ versions, waits }: Readable, decision: FileDecision | undefined): boolean {
  if (decision?.mode === "replace") return versions.some(({ isPending }) => isPending);
  return waits && !decision;
}

/** Whether a list of it is not to be taken unseen. */
export function needsLook({ intake }: Pick<Readable, "intake">): boolean {
  return intake.readings.some(
    (reading) => reading.confidence === "doubtful" || isDisplaced(reading),
  );
}

/** Whether a person's decision on one column has taken its field from another, of which nobody has said what it is. */
export function isDisplaced({ columns }: Pick<ListReading, "columns">): boolean {
  const decided = columns.filter(({ ground }) => ground === "remembered");
  return columns.some(
    ({ ground, choices }) =>
      ground === "repeated" && decided.some(({ field }) => choices.some((each) => each === field)),
  );
}

/** Whether a person has something to do about it before it can be received, or it cannot be. */
export function isOpenArrival(state: ArrivalState): boolean {
  return state === "decide" || state === "look" || state === "refused" || state === "unseen";
}

/** It stays in the preview when the others are received. */
export function staysBehind(state: ArrivalState): boolean {
  return state === "decide" || state === "look" || state === "unseen";
}

/** The contents as they were read, where there are any to show. */
export function readableOf({ preview }: Arrival): Readable | null {
  const read = preview?.arrival;
  return read && "waits" in read ? read : null;
}

/** Lists that it may be a newer version of. */
export function versionsOf(arrival: Arrival): readonly ListVersion[] {
  return readableOf(arrival)?.versions ?? [];
}
