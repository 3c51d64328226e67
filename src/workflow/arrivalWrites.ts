import type { ReceivedList, ReceivedNomination, UnreadCell } from "../domain/intake/nomination";
import type { ReadingMemory } from "../domain/intake/readingMemory";
import { ok, type Result } from "../domain/result";
import { ARRIVAL_SHEET, arrivalRecord } from "../domain/sheets/arrivalSheet";
import { FACT_SHEET } from "../domain/sheets/factSheet";
import { READING_SHEET } from "../domain/sheets/readingSheet";
import {
  receivedListRecord,
  RECEIVED_SHEET,
  unreadCellRecord,
} from "../domain/sheets/receivedSheet";
import { registerRecord, REGISTER_SHEET } from "../domain/sheets/registerSheet";
import { allOf } from "./allOf";
import type { WorkflowContext } from "./context";
import { standingTable } from "./standingTable";
import { decider, memoryChanges } from "./memoryChanges";
import { newFactRows } from "./newFactRows";
import type { FileToReceive, ListVersion, ReadArrival } from "./readArrivals";
import type { Review } from "./readReview";
import type { FileDecision } from "./receive";
import { chosenUnitNames } from "./rememberedUnits";
import { appendWrite, changeWrite, type SheetWrite } from "./sheetWrite";
import { versionEdits, type VersionEdits } from "./versionEdits";

/** A file that is to be written. */
export interface TakenArrival {
  readonly file: string;
  readonly sha256: string;
  /** With their versions. */
  readonly lists: readonly ReceivedList[];
  readonly nominations: readonly ReceivedNomination[];
  readonly unread: readonly UnreadCell[];
  /** Earlier lists that it replaces. */
  readonly versions: readonly ListVersion[];
  readonly takes: FileDecision["takes"];
}

/** The file as it was decided; nothing of one that is refused or known. */
export function takenArrival(
  { file, sha256 }: FileToReceive,
  arrival: ReadArrival,
  decision: FileDecision | undefined,
): readonly TakenArrival[] {
  if (!("waits" in arrival)) return [];
  const { lists, nominations, unread } = arrival.intake;
  const versions = replacing(arrival, decision);
  const replaced = new Map(
    versions.flatMap((one) => one.lists.map((list) => [list, one.earlier] as const)),
  );
  const versioned = lists.map((list) => {
    const earlier = replaced.get(list.id);
    return earlier ? { ...list, version: earlier.version + 1, replaces: earlier.id } : list;
  });
  const takes = decision?.takes ?? [];
  return [{ file, sha256, lists: versioned, nominations, unread, versions, takes }];
}

/** The earlier lists whose place the file is to take. */
export function replacing(
  arrival: ReadArrival | undefined,
  decision: FileDecision | undefined,
): readonly ListVersion[] {
  return arrival && "waits" in arrival && decision?.mode === "replace" ? arrival.versions : [];
}

interface ArrivalsToWrite {
  readonly taken: readonly TakenArrival[];
  /** All that is remembered by now. */
  readonly memory: ReadingMemory;
  /** What of it is new and to be written. */
  readonly decided: ReadingMemory;
}

/** What the arrivals come to on each sheet; a sheet on which nothing changes is not among them. */
export function arrivalWrites(
  context: WorkflowContext,
  review: Review,
  { taken, memory, decided }: ArrivalsToWrite,
): Result<readonly SheetWrite[]> {
  const { plan } = review;
  const edits = taken.flatMap(({ versions, takes }) =>
    versions.map((version) => versionEdits(review, version, takes)),
  );
  const chosen = chosenUnitNames(memory);
  const added = [...taken.flatMap(withoutVersions), ...edits.flatMap((one) => one.added)].map(
    (row) => ({ ...row, submittingUnit: chosen(row.submittingUnit) }),
  );
  const facts = factChanges(review, edits, added);
  if (!facts.ok) return facts;
  const by = decider(context);
  const standing = standingTable(review, READING_SHEET);
  const learnt = memoryChanges(plan, standing, { memory: decided, by });
  const register = changeWrite(review, REGISTER_SHEET, {
    edits: edits.flatMap((one) => one.register),
    added: added.map((row) => registerRecord(plan, row)),
  });
  const writes: Result<SheetWrite>[] = [
    register,
    appendWrite(review, RECEIVED_SHEET, receivedRecords(taken)),
    appendWrite(review, ARRIVAL_SHEET, arrivalRecords(review, taken, edits)),
  ];
  if (facts.value.edits.length + facts.value.added.length > 0) {
    writes.push(changeWrite(review, FACT_SHEET, facts.value));
  }
  if (learnt.edits.length + learnt.added.length > 0) {
    writes.push(changeWrite(review, READING_SHEET, learnt));
  }
  return allOf(writes);
}

function withoutVersions({ nominations, versions }: TakenArrival): readonly ReceivedNomination[] {
  const replacing = new Set(versions.flatMap(({ lists }) => lists));
  return nominations.filter(({ list }) => !replacing.has(list));
}

function factChanges(
  review: Review,
  edits: readonly VersionEdits[],
  added: readonly ReceivedNomination[],
) {
  const stating = [...added, ...edits.flatMap(({ newFacts }) => newFacts)];
  const rows = newFactRows(review.plan, standingTable(review, FACT_SHEET), stating);
  if (!rows.ok) return rows;
  return ok({ edits: edits.flatMap(({ facts }) => facts), added: rows.value });
}

function receivedRecords(taken: readonly TakenArrival[]) {
  return [
    ...taken.flatMap(({ lists }) => lists.map(receivedListRecord)),
    ...taken.flatMap(({ unread, sha256 }) => unread.map((cell) => unreadCellRecord(cell, sha256))),
  ];
}

/** Every row under the id by which it stands in the register, in the order in which it came. */
function arrivalRecords(
  { plan }: Review,
  taken: readonly TakenArrival[],
  edits: readonly VersionEdits[],
) {
  const ids = new Map(
    edits.flatMap(({ arrived }) => arrived.map(({ id, nomination }) => [nomination.id, id])),
  );
  return taken.flatMap(({ lists, nominations }) => {
    const byId = new Map(lists.map((list) => [list.id, list]));
    return nominations.flatMap((nomination) => {
      const list = byId.get(nomination.list);
      const id = ids.get(nomination.id) ?? nomination.id;
      return list ? [arrivalRecord(plan, { id, nomination }, list)] : [];
    });
  });
}
