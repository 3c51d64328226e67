import type { RowComparison } from "../domain/intake/compareVersions";
import type { Grid } from "../domain/grid/grid";
import type { Nomination, ReceivedList, ReceivedNomination } from "../domain/intake/nomination";
import type { ReadingMemory } from "../domain/intake/readingMemory";
import type { Intake } from "../domain/intake/receiveSheets";
import {
  versionClue,
  type ListOfNames,
  type NamedRow,
  type VersionClue,
} from "../domain/intake/versions/versionOf";
import type { Fault } from "../domain/result";
import type { ArrivedRow } from "../domain/sheets/arrivalSheet";
import { arrivalFault, withPaperKind } from "./arrivalFault";
import type { Compute } from "./compute";
import type { WorkflowContext } from "./context";
import type { Review } from "./readReview";
import { arrivedRow, earlierRows } from "./registeredRows";
import { chosenUnitNames } from "./rememberedUnits";

/** A file that was read, or sheets of the open workbook. */
export interface FileToReceive {
  readonly file: string;
  readonly sha256: string;
  readonly grids: readonly Grid[];
  /** `YYYY-MM-DD`; null where nobody has said. */
  readonly received: string | null;
  /** How it came: "E-mail", "Bản giấy" …; not given where nobody has said. */
  readonly channel?: string;
}

/** Lists of an arrived file, one as a rule, that may take the place of an earlier one. */
export interface ListVersion extends VersionClue {
  /** Ids of the arrived lists. */
  readonly lists: readonly string[];
  /** The earlier list is in a file of the same receiving: it has to be received first. */
  readonly isPending: boolean;
  /** The nominations of these lists as they came, one list after the other. */
  readonly arrived: readonly ReceivedNomination[];
  /** Row by row; `arrived` is a place among the above. Empty where the earlier list is pending. */
  readonly rows: readonly RowComparison[];
}

/**
 * A file as it was read. `new`: no list of it continues another; `version-of`: each that does has at least
 * half of the candidates in common; `needs-decision`: what it is, nobody can tell.
 */
export type ReadArrival =
  | { readonly outcome: "already-received"; readonly lists: readonly ReceivedList[] }
  | { readonly outcome: "refused"; readonly fault: Fault; readonly intake: Intake }
  | {
      readonly outcome: "new" | "version-of" | "needs-decision";
      /** With the submitting units as they were written, whatever people have chosen to call them. */
      readonly intake: Intake;
      readonly versions: readonly ListVersion[];
      /** Without a decision it is not written: candidates of it stand in an earlier list of its unit. */
      readonly waits: boolean;
    };

export interface ArrivalsToRead {
  readonly files: readonly FileToReceive[];
  /** What ever came, from `Bản nhận`. */
  readonly arrived: readonly ArrivedRow[];
  readonly memory: ReadingMemory;
  /** Called with the number of files read so far. */
  readonly onFile?: ((done: number) => void) | undefined;
}

/** Reads the files one after the other, each against the register and the files before it. Nothing is written. */
export async function readArrivals(
  { compute }: WorkflowContext,
  review: Review,
  { files, arrived, memory, onFile }: ArrivalsToRead,
): Promise<readonly ReadArrival[]> {
  const { register, ledger, plan } = review;
  const seen = new Set(ledger.files);
  const lists = [...ledger.lists];
  const takenIds = [...(register?.nominations ?? []), ...(register?.withdrawn ?? [])].map(
    ({ id }) => id,
  );
  const standing = listsInForce(review);
  const pending: ListOfNames[] = [];
  const read: ReadArrival[] = [];
  for (const file of files) {
    onFile?.(read.length);
    if (seen.has(file.sha256)) {
      const own = [...lists, ...ledger.replaced].filter(({ sha256 }) => sha256 === file.sha256);
      read.push({ outcome: "already-received", lists: own });
      continue;
    }
    seen.add(file.sha256);
    // Units come as they were written, so that `Bản nhận` and `Tiếp nhận` keep what was received.
    const intake = await compute.receive(
      { ...file, channel: file.channel ?? "", takenIds, memory: { ...memory, units: [] } },
      plan,
    );
    const fault = arrivalFault(intake);
    if (fault) {
      const told = await withPaperKind(fault, compute, file.grids);
      read.push({ outcome: "refused", fault: told, intake });
      continue;
    }
    takenIds.push(...intake.nominations.map(({ id }) => id));
    lists.push(...intake.lists);
    const names = namesOf(intake, memory);
    const clues = names.map((one) => versionClue(one, [...standing, ...pending]));
    read.push(await judged(compute, review, { arrived, intake, clues, memory }));
    pending.push(...names);
  }
  onFile?.(read.length);
  return read;
}

function listsInForce({ ledger, register }: Review): readonly ListOfNames[] {
  const rows = rowsByList(register?.nominations ?? []);
  return ledger.lists.map((list) => {
    const own = rows.get(list.id) ?? [];
    const units = namedUnits(own[0]?.submittingUnit, list.submittingUnit);
    return { list, units, rows: own.map(namedRow) };
  });
}

function namesOf({ lists, nominations }: Intake, memory: ReadingMemory): readonly ListOfNames[] {
  const rows = rowsByList(nominations);
  const chosen = chosenUnitNames(memory);
  return lists.map((list) => {
    return {
      list,
      units: namedUnits(chosen(list.submittingUnit), list.submittingUnit),
      rows: (rows.get(list.id) ?? []).map(namedRow),
    };
  });
}

function namedUnits(...units: readonly (string | null | undefined)[]): readonly string[] {
  return units.flatMap((unit) => unit ?? []);
}

function namedRow({ name, original, summary, award }: Nomination): NamedRow {
  return { names: name === "" && original === "" ? [summary] : [name, original], award };
}

function rowsByList<T extends Nomination>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const byList = new Map<string, T[]>();
  for (const row of rows) {
    const own = byList.get(row.list);
    if (own) own.push(row);
    else byList.set(row.list, [row]);
  }
  return byList;
}

interface Judged extends Pick<ArrivalsToRead, "arrived" | "memory"> {
  readonly intake: Intake;
  /** Of each list. */
  readonly clues: readonly (VersionClue | null)[];
}

async function judged(compute: Compute, review: Review, task: Judged): Promise<ReadArrival> {
  const { intake, clues } = task;
  const byEarlier = new Map<string, { readonly clue: VersionClue; readonly lists: string[] }>();
  intake.lists.forEach(({ id }, at) => {
    const clue = clues[at];
    if (!clue) return;
    const known = byEarlier.get(clue.earlier.id);
    byEarlier.set(clue.earlier.id, {
      clue: known ? bothClues(known.clue, clue) : clue,
      lists: [...(known?.lists ?? []), id],
    });
  });
  const versions: ListVersion[] = [];
  for (const one of byEarlier.values()) {
    versions.push(await listVersion(compute, review, { ...task, ...one }));
  }
  const waits = versions.some(({ common }) => common > 0);
  return { outcome: outcomeOf(versions), intake, versions, waits };
}

function bothClues(first: VersionClue, second: VersionClue): VersionClue {
  const common = Math.min(first.common + second.common, first.earlierCount);
  return { ...first, common, arrivedCount: first.arrivedCount + second.arrivedCount };
}

interface VersionTask extends Judged {
  readonly clue: VersionClue;
  readonly lists: readonly string[];
}

async function listVersion(
  compute: Compute,
  review: Review,
  { intake, arrived, memory, clue, lists }: VersionTask,
): Promise<ListVersion> {
  const own = intake.nominations.filter(({ list }) => lists.includes(list));
  const isPending = !review.ledger.lists.some(({ id }) => id === clue.earlier.id);
  if (isPending) return { ...clue, lists, isPending, arrived: own, rows: [] };
  const chosen = chosenUnitNames(memory);
  const rows = await compute.compareVersions({
    earlier: earlierRows(review, arrived, clue.earlier),
    arrived: own.map((row) =>
      arrivedRow(review.plan, { ...row, submittingUnit: chosen(row.submittingUnit) }),
    ),
  });
  const matched = rows.filter(({ kind }) => ["same", "moved", "changed"].includes(kind)).length;
  const common = Math.max(clue.common, matched);
  return { ...clue, common, lists, isPending, arrived: own, rows };
}

function outcomeOf(versions: readonly ListVersion[]): "new" | "version-of" | "needs-decision" {
  if (versions.length === 0) return "new";
  const isClear = versions.every((one) => !one.isPending && isMostly(one));
  return isClear ? "version-of" : "needs-decision";
}

function isMostly({ common, earlierCount, arrivedCount }: VersionClue): boolean {
  return common > 0 && 2 * common >= Math.min(earlierCount, arrivedCount);
}
