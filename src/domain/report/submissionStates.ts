import { judgeArrival } from "../checks/lateSubmission";
import { knownUnits, type KnownUnit } from "../checks/knownUnits";
import { currentUnit, listRows } from "../checks/listRows";
import { dossierKey, owedItems, type OwedItem } from "../checks/owedItems";
import type { DossierEntry, ReviewData } from "../checks/reviewData";
import { unitKey } from "../intake/unitKey";
import type { Deadline, DossierItem } from "../regulation/schema";

/**
 * How far a paper is: nothing recorded of it; recorded as missing, or too few sets; asked for again; there; or
 * not needed.
 */
export type PaperStanding = "notSubmitted" | "missing" | "awaited" | "complete" | "notNeeded";

/** Whether a paper that is there came in time. `onTheDay`: the plan leaves that day open; `undated`: nobody said when. */
export type Lateness = "inTime" | "onTheDay" | "late" | "undated" | "noDeadline";

/** One paper that a unit owes, for itself or for one of its nominations. */
export interface PaperState {
  readonly item: DossierItem;
  /** Nomination id; empty for a paper of the unit. */
  readonly nomination: string;
  readonly candidate: string;
  readonly standing: PaperStanding;
  /** Day on which it came, the last where it came several times, `YYYY-MM-DD`; null where nobody has said. */
  readonly date: string | null;
  /** How it was handed in; null where it was not said. */
  readonly form: DossierEntry["form"];
  /** Sets handed in, where fewer than the plan asks for. */
  readonly copies: number | null;
  /** Null for a paper that is not there. */
  readonly lateness: Lateness | null;
}

/**
 * How a unit stands as a whole: `unclear` where nobody knows its kind, so what it owes is not known;
 * `notSubmitted` where nothing at all has come; `missing` where any paper is missing or not recorded; `awaited`
 * where all the rest is asked for again; `complete`; `nothingOwed`.
 */
export type UnitStanding =
  "unclear" | "notSubmitted" | "missing" | "awaited" | "complete" | "nothingOwed";

export interface UnitState {
  readonly unit: string;
  /** Name of the unit's kind; empty where it is not known. */
  readonly kind: string;
  readonly standing: UnitStanding;
  /** In the order of the plan's items, then of the register. */
  readonly papers: readonly PaperState[];
  /** Papers by how far they are. */
  readonly counts: Readonly<Record<PaperStanding, number>>;
  /** Papers that came late. */
  readonly late: number;
}

/** What every unit of the review has handed in of what it owes, the units of sheet `Đơn vị` first. */
export function submissionStates(data: ReviewData): readonly UnitState[] {
  const papers = papersByUnit(data);
  return knownUnits(data).map((unit) =>
    unitState(data, unit, papers.get(unitKey(unit.name)) ?? []),
  );
}

function papersByUnit(data: ReviewData): ReadonlyMap<string, readonly PaperState[]> {
  const entries = new Map<string, DossierEntry>();
  for (const entry of data.dossier?.records ?? []) {
    if (entry.item !== null) entries.set(dossierKey(entry.item, entry), entry);
  }
  const arrivals = listDays(data);
  const papers = new Map<string, PaperState[]>();
  for (const debt of owedItems(data)) {
    const key = unitKey(debt.unit);
    const entry = entries.get(dossierKey(debt.item.id, debt)) ?? null;
    const paper = paperState(debt, entry, {
      days: arrivals.get(key) ?? [],
      deadlines: data.plan.deadlines,
    });
    const own = papers.get(key);
    if (own) own.push(paper);
    else papers.set(key, [paper]);
  }
  return papers;
}

/** Days on which each unit's lists came, one a submission; null where nobody has said. */
function listDays(data: ReviewData): ReadonlyMap<string, readonly (string | null)[]> {
  const rows = listRows(data);
  const days = new Map<string, (string | null)[]>();
  for (const list of data.lists) {
    const unit = currentUnit(list, rows);
    if (unit === null || list.submission !== list.id) continue;
    const key = unitKey(unit);
    days.set(key, [...(days.get(key) ?? []), list.received]);
  }
  return days;
}

interface Calendar {
  /** Days on which the unit's lists came. */
  readonly days: readonly (string | null)[];
  readonly deadlines: readonly Deadline[];
}

function paperState(debt: OwedItem, entry: DossierEntry | null, calendar: Calendar): PaperState {
  const { item, nomination, candidate } = debt;
  const isList = item.isTheList && debt.hasList && (entry?.state ?? null) === null;
  const copies = copiesShort(item, entry);
  const standing = isList ? "complete" : standingOf(entry, copies);
  const days = isList ? calendar.days : [entry?.date ?? null];
  const isThere = standing === "complete" || copies !== null;
  return {
    item,
    nomination,
    candidate,
    standing,
    date: lastOf(days),
    form: entry?.form ?? null,
    copies,
    lateness: isThere ? latenessOf(item, days, calendar.deadlines) : null,
  };
}

/** A number of sets that is not stated is not held against a paper: a check of its own tells of it. */
function copiesShort({ copies }: DossierItem, entry: DossierEntry | null): number | null {
  if (copies === null || entry?.state !== "present") return null;
  const found = entry.copies.value;
  return found !== null && found < copies ? found : null;
}

function standingOf(entry: DossierEntry | null, copies: number | null): PaperStanding {
  const state = entry?.state ?? null;
  switch (state) {
    case "present":
      return copies === null ? "complete" : "missing";
    case "notNeeded":
    case "missing":
    case "awaited":
      return state;
    case null:
      return "notSubmitted";
  }
}

function lastOf(days: readonly (string | null)[]): string | null {
  return days.reduce(
    (last, day) => (day !== null && (last === null || day > last) ? day : last),
    null,
  );
}

/** The worst of all days and deadlines; a day that nobody has said may be late. */
function latenessOf(
  { id }: DossierItem,
  days: readonly (string | null)[],
  deadlines: readonly Deadline[],
): Lateness {
  const own = deadlines.filter(({ items, kind }) => items.includes(id) && kind !== "openEnd");
  if (own.length === 0) return "noDeadline";
  const verdicts = days.flatMap((day) =>
    own.map((deadline) => (day === null ? "undated" : judgeArrival(day, deadline))),
  );
  if (verdicts.includes("late")) return "late";
  if (verdicts.length === 0 || verdicts.includes("undated")) return "undated";
  return verdicts.includes("on-the-day") ? "onTheDay" : "inTime";
}

function unitState(
  { plan }: ReviewData,
  { name, kind }: KnownUnit,
  papers: readonly PaperState[],
): UnitState {
  const count = (of: PaperStanding) => papers.filter(({ standing }) => standing === of).length;
  const counts = {
    notSubmitted: count("notSubmitted"),
    missing: count("missing"),
    awaited: count("awaited"),
    complete: count("complete"),
    notNeeded: count("notNeeded"),
  };
  return {
    unit: name,
    kind: plan.unitKinds.find(({ id }) => id === kind)?.name ?? "",
    standing: kind === null ? "unclear" : wholeOf(counts, papers.length),
    papers,
    counts,
    late: papers.filter(({ lateness }) => lateness === "late").length,
  };
}

function wholeOf(counts: UnitState["counts"], all: number): UnitStanding {
  if (all === 0) return "nothingOwed";
  const { notSubmitted, missing, awaited, notNeeded } = counts;
  if (notSubmitted > 0 && notSubmitted + notNeeded === all) return "notSubmitted";
  if (notSubmitted + missing > 0) return "missing";
  return awaited > 0 ? "awaited" : "complete";
}

/** A paper that has to be sent, or sent anew. */
export function isLacking({ standing }: Pick<PaperState, "standing">): boolean {
  return standing === "notSubmitted" || standing === "missing" || standing === "awaited";
}
