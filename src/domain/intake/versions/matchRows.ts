import { foldText } from "../../text/foldText";
import { foldTone } from "../../text/foldTone";
import { nearPairs } from "../../text/nearPairs";
import { readCandidate } from "../../text/readCandidate";
import { COMPARED_FIELDS, comparedText, type EarlierRow, type VersionRow } from "./comparedRow";

/** The row of a newer version that continues each earlier row; -1 where none does. By place. */
export type Matches = readonly number[];

/** Texts by which two rows are the same candidate's; null where the row has none. */
type KeyOf = (row: VersionRow) => string | null;

/** From the surest to the vaguest; a name alone is of little use where many share it, so it comes late. */
const LEVELS: readonly KeyOf[] = [
  (row) => keyOf(row.place, everything(row)),
  (row) => keyOf(everything(row)),
  (row) => named(subject(row), comparedText(row, "award"), birth(row), post(row)),
  (row) => named(subject(row), comparedText(row, "award"), birth(row)),
  (row) => named(subject(row), comparedText(row, "award"), post(row)),
  (row) => named(subject(row), comparedText(row, "award")),
  (row) => named(subject(row)),
  (row) => named(nameKey(row), comparedText(row, "award"), birth(row), post(row)),
  (row) => named(nameKey(row), comparedText(row, "award"), birth(row)),
  (row) => named(nameKey(row), comparedText(row, "award"), post(row)),
  (row) => named(nameKey(row), comparedText(row, "award")),
  (row) => named(nameKey(row)),
];

/** Names differ by a slip of the hand at most, and not by a good part of themselves. */
const MOST_SLIPS = 2;
const LETTERS_FOR_A_SLIP = 4;

/**
 * Matches the rows of an earlier version with those of a newer one, each once, in order: by all they hold, by
 * the candidate's cell, by the name as received or as corrected, by a name that differs by two letters at
 * most, and last by their place where birth, post and summary are the same and nobody else's. Where marks, votes
 * and papers could pass to another person, rows are not matched: one is gone then, the other new.
 */
export function matchRows(earlier: readonly EarlierRow[], arrived: readonly VersionRow[]): Matches {
  const matching = new Matching(earlier, arrived);
  for (const level of LEVELS) {
    matching.byKey(level, ({ base, register }) => base ?? register);
    matching.byKey(level, ({ register }) => register);
  }
  matching.byNearName();
  matching.byKey(ownTextKey(earlier, arrived), ({ base, register }) => base ?? register);
  return matching.matches;
}

interface NearRow {
  /** Of the newer version. */
  readonly place: number;
  readonly distance: number;
}

class Matching {
  readonly matches: number[];
  private readonly isTaken: boolean[];

  constructor(
    private readonly earlier: readonly EarlierRow[],
    private readonly arrived: readonly VersionRow[],
  ) {
    this.matches = earlier.map(() => -1);
    this.isTaken = arrived.map(() => false);
  }

  byKey(keyOfRow: KeyOf, rowOf: (row: EarlierRow) => VersionRow): void {
    const places = new Map<string, number[]>();
    this.arrived.forEach((row, at) => {
      const key = this.isTaken[at] ? null : keyOfRow(row);
      if (key === null) return;
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    });
    if (places.size === 0) return;
    this.earlier.forEach((row, at) => {
      const key = this.isOpen(at) ? keyOfRow(rowOf(row)) : null;
      const place = key === null ? undefined : places.get(key)?.shift();
      if (place !== undefined) this.match(at, place);
    });
  }

  /** Where two names are as near, nobody can tell which is meant: then neither is taken. */
  byNearName(): void {
    const near = this.nearNames();
    this.earlier.forEach((_row, at) => {
      const free = (near.get(at) ?? []).filter(({ place }) => this.mayBeSame(at, place));
      const least = Math.min(...free.map(({ distance }) => distance));
      const [nearest, ...others] = free.filter(({ distance }) => distance === least);
      if (nearest && others.length === 0) this.match(at, nearest.place);
    });
  }

  /** Of each earlier row that is open, the open rows whose names are near. */
  private nearNames(): ReadonlyMap<number, readonly NearRow[]> {
    const before = this.earlier.flatMap(({ base, register }, at) =>
      this.isOpen(at) ? [{ at, key: foldText(nameKey(base ?? register)) }] : [],
    );
    const after = this.arrived.flatMap((row, at) =>
      this.isTaken[at] ? [] : [{ at, key: foldText(nameKey(row)) }],
    );
    const near = new Map<number, NearRow[]>();
    const all = [...before, ...after].filter(({ key }) => slips(key) > 0);
    const count = before.filter(({ key }) => slips(key) > 0).length;
    nearPairs(
      all.map(({ key }) => key),
      MOST_SLIPS,
      (a, b, distance) => {
        const [one, other] = [all[a], all[b]];
        if (!one || !other || a >= count || b < count || distance > slips(one.key)) return;
        const own = near.get(one.at);
        if (own) own.push({ place: other.at, distance });
        else near.set(one.at, [{ place: other.at, distance }]);
      },
    );
    return near;
  }

  /** Another birth, or another post where no birth tells, is another person with much the same name. */
  private mayBeSame(earlier: number, place: number): boolean {
    const [before, after] = [this.earlier[earlier], this.arrived[place]];
    if (!before || !after || this.isTaken[place]) return false;
    const known = [before.base ?? before.register, before.register];
    if (known.some((row) => birth(row) !== "" && birth(row) === birth(after))) return true;
    return [birth, post].every((textOf) =>
      known.some(
        (row) => textOf(row) === "" || textOf(after) === "" || same(textOf(row), textOf(after)),
      ),
    );
  }

  private isOpen(at: number): boolean {
    return this.matches[at] === -1;
  }

  private match(earlier: number, arrived: number): void {
    this.matches[earlier] = arrived;
    this.isTaken[arrived] = true;
  }
}

function slips(key: string): number {
  return Math.min(MOST_SLIPS, Math.floor(key.length / LETTERS_FOR_A_SLIP));
}

/** The candidate's name without honorific, apart from case, blanks and the place of the tone mark. */
export function nameKey(row: VersionRow): string {
  return foldTone(readCandidate(comparedText(row, "name")).name);
}

function birth(row: VersionRow): string {
  return comparedText(row, "birth");
}

function post(row: VersionRow): string {
  return comparedText(row, "post");
}

/** What the row is about: the candidate's cell, or the summary of a row that names nobody. */
function subject(row: VersionRow): string {
  return foldTone(row.original) || foldTone(summary(row));
}

function everything(row: VersionRow): string {
  return keyOf(row.original, ...COMPARED_FIELDS.map((field) => comparedText(row, field)));
}

/** A shorter summary may be said of anybody: "Hoàn thành xuất sắc nhiệm vụ". */
const LETTERS_OF_ONES_OWN = 40;

/** Key by place, birth, post and summary, where these tell whose row it is whatever its name; a post alone does not. */
function ownTextKey(earlier: readonly EarlierRow[], arrived: readonly VersionRow[]): KeyOf {
  const before = shared(earlier.map(({ base, register }) => summary(base ?? register)));
  const after = shared(arrived.map(summary));
  return (row) => {
    const own = summary(row);
    const isOwn = own.length >= LETTERS_OF_ONES_OWN && !before.has(own) && !after.has(own);
    return birth(row) !== "" || isOwn ? keyOf(row.place, birth(row), post(row), own) : null;
  };
}

function shared(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.size === seen.add(text).size));
}

function summary(row: VersionRow): string {
  return comparedText(row, "summary");
}

function same(one: string, other: string): boolean {
  return foldTone(one) === foldTone(other);
}

/** Null where the first text, by which the candidate is known, is blank. */
function named(name: string, ...others: readonly string[]): string | null {
  return name === "" ? null : keyOf(name, ...others);
}

function keyOf(...texts: readonly string[]): string {
  return JSON.stringify(texts);
}
