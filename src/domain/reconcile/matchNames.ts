import { foldText } from "../text/foldText";
import { foldTone } from "../text/foldTone";
import { nameDistance, type NameDifference } from "../text/nameDistance";
import { nearPairs } from "../text/nearPairs";
import { readCandidate } from "../text/readCandidate";

/** Two names that differ in tones, marks or a slip of the hand: perhaps one person. */
export interface NearNames<T> {
  readonly written: string;
  readonly registered: T;
  readonly difference: Exclude<NameDifference, "same" | "far">;
}

export interface MatchedNames<T> {
  readonly same: readonly T[];
  readonly near: readonly NearNames<T>[];
  /** Names of the paper without any counterpart. */
  readonly onlyWritten: readonly string[];
  readonly onlyRegistered: readonly T[];
}

interface Named<T> {
  readonly name: string;
  readonly item: T;
}

/**
 * Holds the names of a paper against those of the register, without forms of address. A name that stands on both
 * sides letter by letter is nobody else's near name: "Hoa" and "Hòa" may both be candidates.
 */
export function matchNames<T>(
  written: readonly string[],
  registered: readonly Named<T>[],
): MatchedNames<T> {
  const names = distinct(written.map((text) => readCandidate(text).name));
  const others = registered.map(({ name, item }) => ({ name: readCandidate(name).name, item }));
  const inRegister = new Set(others.map(({ name }) => keyOf(name)));
  const inPaper = new Set(names.map(keyOf));
  const openNames = names.filter((name) => !inRegister.has(keyOf(name)));
  const openOthers = others.filter(({ name }) => !inPaper.has(keyOf(name)));
  const pairs = nearestPairs(openNames, openOthers);
  const same = new Set(pairs.filter(({ kind }) => kind === "same").map(({ other }) => other));
  const pairedNames = new Set(pairs.map(({ name }) => name));
  const pairedOthers = new Set(pairs.map(({ other }) => other));
  return {
    same: others
      .filter((other) => same.has(other) || inPaper.has(keyOf(other.name)))
      .map(({ item }) => item),
    near: pairs.flatMap(({ name, other, kind }) =>
      kind === "same" ? [] : [{ written: name, registered: other.item, difference: kind }],
    ),
    onlyWritten: openNames.filter((name) => !pairedNames.has(name)),
    onlyRegistered: openOthers.filter((other) => !pairedOthers.has(other)).map(({ item }) => item),
  };
}

interface Pair<T> {
  readonly name: string;
  readonly other: Named<T>;
  readonly kind: Exclude<NameDifference, "far">;
}

/** Letters that names may differ by without their accents. */
const MOST_LETTERS = 2;

/** For each of the paper's names the nearest of the register's, all that are equally near. */
function nearestPairs<T>(
  names: readonly string[],
  others: readonly Named<T>[],
): readonly Pair<T>[] {
  const keys = [...names, ...others.map(({ name }) => name)].map(foldText);
  const near = new Map<string, (Pair<T> & { readonly cost: number })[]>();
  nearPairs(keys, MOST_LETTERS, (first, second) => {
    const name = names[first];
    const other = others[second - names.length];
    if (name === undefined || !other) return;
    const { kind, cost } = nameDistance(name, other.name);
    if (kind === "far") return;
    const own = near.get(name);
    if (own) own.push({ name, other, kind, cost });
    else near.set(name, [{ name, other, kind, cost }]);
  });
  return names.flatMap((name) => {
    const own = near.get(name) ?? [];
    const least = Math.min(...own.map(({ cost }) => cost));
    return own.filter(({ cost }) => cost === least);
  });
}

function keyOf(name: string): string {
  return foldTone(name);
}

function distinct(names: readonly string[]): readonly string[] {
  const known = new Map(names.map((name) => [keyOf(name), name]));
  return [...known].flatMap(([key, name]) => (key === "" ? [] : [name]));
}
