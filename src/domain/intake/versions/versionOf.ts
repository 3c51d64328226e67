import { foldTone } from "../../text/foldTone";
import { readCandidate } from "../../text/readCandidate";
import type { ReceivedList } from "../nomination";
import { unitKey } from "../unitKey";

/** A list with its candidates, to be held against others. */
export interface ListOfNames {
  readonly list: ReceivedList;
  /** The unit that hands it in, as the register has it now; null where nobody can tell. */
  readonly unit: string | null;
  /** Each candidate's names: as received and as corrected. */
  readonly names: readonly (readonly string[])[];
}

/** An earlier list of which another may be a newer version, and what speaks for it. */
export interface VersionClue {
  readonly earlier: ReceivedList;
  /** The same unit sends the same list form, or the same file and sheet come from a unit that is not named. */
  readonly because: "unit" | "file-name";
  /** Candidates whom both name, under any of their names; one named twice counts twice. */
  readonly common: number;
  readonly earlierCount: number;
  readonly arrivedCount: number;
}

/**
 * The earlier list that a newly arrived one may replace: of the same submitting unit and list form, or, where
 * a unit is not named, of the same file name and sheet. Of several the one with most candidates in common, and
 * of these the last. Null where there is none. Whether it is replaced, a person decides.
 */
export function versionClue(
  arrived: ListOfNames,
  earlier: readonly ListOfNames[],
): VersionClue | null {
  const clues = earlier.flatMap((one): readonly VersionClue[] => {
    const because = reason(arrived, one);
    if (because === null || one.list.sha256 === arrived.list.sha256) return [];
    return [
      {
        earlier: one.list,
        because,
        common: commonNames(arrived.names, one.names),
        earlierCount: one.names.length,
        arrivedCount: arrived.names.length,
      },
    ];
  });
  return clues.reduce<VersionClue | null>(
    (best, clue) => (best && best.common > clue.common ? best : clue),
    null,
  );
}

function reason(arrived: ListOfNames, earlier: ListOfNames): VersionClue["because"] | null {
  const [a, b] = [arrived, earlier];
  if (a.list.listForm !== b.list.listForm) return null;
  if (a.unit !== null && b.unit !== null)
    return unitKey(a.unit) === unitKey(b.unit) ? "unit" : null;
  const isSameFile = a.list.file === b.list.file && a.list.sheet === b.list.sheet;
  return isSameFile ? "file-name" : null;
}

function commonNames(arrived: ListOfNames["names"], earlier: ListOfNames["names"]): number {
  const places = new Map<string, number[]>();
  earlier.forEach((names, at) => {
    for (const key of keysOf(names)) places.set(key, [...(places.get(key) ?? []), at]);
  });
  const isTaken = new Set<number>();
  for (const names of arrived) {
    const free = keysOf(names).flatMap((key) => places.get(key) ?? []);
    const place = free.find((at) => !isTaken.has(at));
    if (place !== undefined) isTaken.add(place);
  }
  return isTaken.size;
}

function keysOf(names: readonly string[]): readonly string[] {
  const keys = names.map((name) => foldTone(readCandidate(name).name));
  return [...new Set(keys)].filter((key) => key !== "");
}
