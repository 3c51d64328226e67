import { foldTone } from "../../text/foldTone";
import { readCandidate } from "../../text/readCandidate";
import type { ReceivedList } from "../nomination";
import { unitKey } from "../unitKey";

/** A list with its candidates, to be held against others. */
export interface ListOfNames {
  readonly list: ReceivedList;
  /** The unit that hands it in, as the list wrote it and as people have it now; none where nobody can tell. */
  readonly units: readonly string[];
  readonly rows: readonly NamedRow[];
}

/** A candidate, to be known again. */
export interface NamedRow {
  /** As received and as corrected. */
  readonly names: readonly string[];
  /** Award code; null where nobody can tell. */
  readonly award: string | null;
}

/** An earlier list of which another may be a newer version, and what speaks for it. */
export interface VersionClue {
  readonly earlier: ReceivedList;
  /**
   * The same unit sends the same list form, or one of which nobody could tell the form; or the same file and sheet
   * come from a unit that is not named.
   */
  readonly because: "unit" | "file-name";
  /** Candidates whom both name, under any of their names; one named twice counts twice. */
  readonly common: number;
  readonly earlierCount: number;
  readonly arrivedCount: number;
}

/**
 * The earlier list that a newly arrived one may replace: of the same submitting unit and list form, or, where
 * a unit is not named, of the same file name and sheet. Where the form of one is not known, only a list that puts
 * forward the same candidates, for no other awards. Of several the one with most candidates in common, and
 * of these the last. Null where there is none. Whether it is replaced, a person decides.
 */
export function versionClue(
  arrived: ListOfNames,
  earlier: readonly ListOfNames[],
): VersionClue | null {
  const clues = earlier.flatMap((one): readonly VersionClue[] => {
    const because = reason(arrived, one);
    if (because === null || one.list.sha256 === arrived.list.sha256) return [];
    const isSameForm = arrived.list.listForm === one.list.listForm;
    const common = commonNames(arrived.rows, one.rows, isSameForm ? anyAward : maySameAward);
    if (!isSameForm && common === 0) return [];
    const counts = { earlierCount: one.rows.length, arrivedCount: arrived.rows.length };
    return [{ earlier: one.list, because, common, ...counts }];
  });
  return clues.reduce<VersionClue | null>(
    (best, clue) => (best && best.common > clue.common ? best : clue),
    null,
  );
}

function reason(arrived: ListOfNames, earlier: ListOfNames): VersionClue["because"] | null {
  const [a, b] = [arrived, earlier];
  const [form, other] = [a.list.listForm, b.list.listForm];
  if (form !== other && form !== null && other !== null) return null;
  if (a.units.length > 0 && b.units.length > 0) {
    const known = new Set(b.units.map(unitKey));
    return a.units.some((unit) => known.has(unitKey(unit))) ? "unit" : null;
  }
  const isSameFile = a.list.file === b.list.file && a.list.sheet === b.list.sheet;
  return isSameFile ? "file-name" : null;
}

type Award = NamedRow["award"];

const anyAward = () => true;
const maySameAward = (one: Award, other: Award) => one === other || one === null || other === null;

function commonNames(
  arrived: readonly NamedRow[],
  earlier: readonly NamedRow[],
  mayBe: (one: Award, other: Award) => boolean,
): number {
  const places = new Map<string, number[]>();
  earlier.forEach(({ names }, at) => {
    for (const key of keysOf(names)) places.set(key, [...(places.get(key) ?? []), at]);
  });
  const isTaken = new Set<number>();
  for (const { names, award } of arrived) {
    const named = keysOf(names).flatMap((key) => places.get(key) ?? []);
    const place = named.find((at) => !isTaken.has(at) && mayBe(award, earlier[at]?.award ?? null));
    if (place !== undefined) isTaken.add(place);
  }
  return isTaken.size;
}

function keysOf(names: readonly string[]): readonly string[] {
  const keys = names.map((name) => foldTone(readCandidate(name).name));
  return [...new Set(keys)].filter((key) => key !== "");
}
