import type { Finding } from "../checks/finding";
import { judgeArrival } from "../checks/lateSubmission";
import { knownUnits, type KnownUnit } from "../checks/knownUnits";
import { currentUnit, listRows } from "../checks/listRows";
import { dossierKey, owedItems, type OwedItem } from "../checks/owedItems";
import type { DossierEntry, ReviewData } from "../checks/reviewData";
import type { ReceivedList } from "../intake/nomination";
import { firstArrival } from "../intake/firstArrival";
import { unitKey } from "../intake/unitKey";
import type { Deadline, DossierItem, Plan } from "../regulation/schema";
import { FaultBook, paperDoubts, type PaperFault, type PaperFaults } from "./FaultBook";
import { NO_ARRIVALS, unitArrivals, type UnitArrivals } from "./unitArrivals";

/**
 * How far a paper is: nothing recorded of it; recorded as missing; there but not as asked for (too few sets,
 * another form, nobody confirmed it, too old); asked for again; there; or not needed.
 */
export type PaperStanding =
  "notSubmitted" | "missing" | "faulty" | "awaited" | "complete" | "notNeeded";

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
  /** In what a paper that is there is not as asked for, as far as nobody accepted it. */
  readonly faults: readonly PaperFault[];
  readonly accepted: readonly PaperFault[];
  /** What of it could not be judged, since `Hồ sơ` does not tell. */
  readonly doubts: readonly PaperFault[];
  /** Null for a paper that is not there. */
  readonly lateness: Lateness | null;
}

/**
 * How a unit stands as a whole: `unclear` where nobody knows its kind, so what it owes is not known;
 * `notSubmitted` where nothing at all has come; `missing` where any paper is missing or not recorded; `faulty`
 * where none is but any is not as asked for; `awaited` where all the rest is asked for again; `complete`;
 * `nothingOwed`.
 */
export type UnitStanding =
  "unclear" | "notSubmitted" | "missing" | "faulty" | "awaited" | "complete" | "nothingOwed";

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
  readonly arrivals: UnitArrivals;
  /** No list, nomination or paper has come, and no paper was said not to be needed. */
  readonly isSilent: boolean;
}

/**
 * What every unit of the review has handed in of what it owes, the units of sheet `Đơn vị` first. `findings` of
 * the same data tell which papers are not as asked for; `replaced` are the lists whose place newer ones have
 * taken: they count for nothing.
 */
export function submissionStates(
  data: ReviewData,
  findings: readonly Finding[],
  replaced: readonly ReceivedList[],
): readonly UnitState[] {
  const papers = papersByUnit(data, new FaultBook(findings));
  const arrivals = unitArrivals(data, replaced);
  const senders = unitsWithDossier(data);
  return knownUnits(data).map((unit) => {
    const key = unitKey(unit.name);
    const own = arrivals.get(key) ?? NO_ARRIVALS;
    return {
      ...unitState(data.plan, unit, papers.get(key) ?? []),
      arrivals: own,
      isSilent: own.lists.length + own.nominations.all === 0 && !senders.has(key),
    };
  });
}

/** Keys of the units of which a paper has come, or need not come, for themselves or for a nomination. */
function unitsWithDossier({ dossier, register }: ReviewData): ReadonlySet<string> {
  const units = new Map(register.nominations.map((row) => [row.id, row.submittingUnit ?? ""]));
  return new Set(
    (dossier?.records ?? [])
      .filter(({ state }) => state === "present" || state === "notNeeded")
      .map(({ unit, nomination }) => unitKey(units.get(nomination) ?? unit)),
  );
}

function papersByUnit(
  data: ReviewData,
  book: FaultBook,
): ReadonlyMap<string, readonly PaperState[]> {
  const entries = new Map<string, DossierEntry>();
  for (const entry of data.dossier?.records ?? []) {
    if (entry.item !== null) entries.set(dossierKey(entry.item, entry), entry);
  }
  const arrivals = listDays(data);
  const papers = new Map<string, PaperState[]>();
  for (const debt of owedItems(data)) {
    const key = unitKey(debt.unit);
    const line = dossierKey(debt.item.id, debt);
    const recorded = { entry: entries.get(line) ?? null, faults: book.of(line) };
    const paper = paperState(debt, recorded, {
      days: arrivals.get(key) ?? [],
      deadlines: data.plan.deadlines,
    });
    const own = papers.get(key);
    if (own) own.push(paper);
    else papers.set(key, [paper]);
  }
  return papers;
}

/**
 * Days on which each unit's lists came, one a submission: of its first list that counts still; null where nobody
 * has said.
 */
function listDays(data: ReviewData): ReadonlyMap<string, readonly (string | null)[]> {
  const rows = listRows(data);
  const days = new Map<string, (string | null)[]>();
  const told = new Set<string>();
  for (const list of data.lists) {
    const unit = currentUnit(list, rows);
    if (unit === null || told.has(list.submission)) continue;
    told.add(list.submission);
    const key = unitKey(unit);
    days.set(key, [...(days.get(key) ?? []), firstArrival(list, data.replaced)]);
  }
  return days;
}

interface Calendar {
  /** Days on which the unit's lists came. */
  readonly days: readonly (string | null)[];
  readonly deadlines: readonly Deadline[];
}

/** What `Hồ sơ` has of a paper. */
interface Recorded {
  readonly entry: DossierEntry | null;
  readonly faults: PaperFaults;
}

function paperState(
  debt: OwedItem,
  { entry, faults }: Recorded,
  { days, deadlines }: Calendar,
): PaperState {
  const { item, nomination, candidate } = debt;
  const state = entry?.state ?? null;
  const isList = item.isTheList && debt.hasList && state === null;
  const present = entry !== null && state === "present" ? entry : null;
  const { open, accepted } = present ? faults : { open: [], accepted: [] };
  const dates = isList ? days : [entry?.date ?? null];
  return {
    item,
    nomination,
    candidate,
    standing: isList ? "complete" : standingOf(state, open),
    date: lastOf(dates),
    form: entry?.form ?? null,
    copies: present && open.includes("copies") ? present.copies.value : null,
    faults: open,
    accepted,
    doubts: present ? paperDoubts(item, present) : [],
    lateness: isList || present ? latenessOf(item, dates, deadlines) : null,
  };
}

function standingOf(state: DossierEntry["state"], faults: readonly PaperFault[]): PaperStanding {
  switch (state) {
    case "present":
      return faults.length === 0 ? "complete" : "faulty";
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
  plan: Plan,
  { name, kind }: KnownUnit,
  papers: readonly PaperState[],
): Omit<UnitState, "arrivals" | "isSilent"> {
  const count = (of: PaperStanding) => papers.filter(({ standing }) => standing === of).length;
  const counts = {
    notSubmitted: count("notSubmitted"),
    missing: count("missing"),
    faulty: count("faulty"),
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
  const { notSubmitted, missing, faulty, awaited, notNeeded } = counts;
  if (notSubmitted > 0 && notSubmitted + notNeeded === all) return "notSubmitted";
  if (notSubmitted + missing > 0) return "missing";
  if (faulty > 0) return "faulty";
  return awaited > 0 ? "awaited" : "complete";
}

/** A paper that has to be sent, or sent anew. */
export function isLacking({ standing }: Pick<PaperState, "standing">): boolean {
  return standing !== "complete" && standing !== "notNeeded";
}
