import { isSyllable } from "../../text/isSyllable";
import { nameDistance } from "../../text/nameDistance";
import { nearPairs } from "../../text/nearPairs";
import { groupBy } from "./groupBy";
import { addsPlace, type UnitWords } from "./unitWords";

/** Why two names may be one unit's though letters or words differ. */
export type UnsureLikeness = "place" | "same-sound" | "tone" | "diacritic" | "typing";

/** Two names by their places in a list. */
export interface WordLink {
  readonly a: number;
  readonly b: number;
  readonly because: UnsureLikeness;
}

/** As many letters as two slips of the hand change. */
const SLIPS = 2;

/** Names whose words differ in tones, marks or by slips of the hand, and in no number. */
export function spellingLinks(names: readonly UnitWords[]): readonly WordLink[] {
  const places = new Map(names.map((words, at) => [words, at]));
  const groups = groupBy(names, ({ folded }) => folded);
  const links: WordLink[] = [];
  const link = (one: UnitWords, other: UnitWords) => {
    const because = likenessOf(one, other);
    const [a = 0, b = 0] = [places.get(one), places.get(other)];
    if (because) links.push({ a: Math.min(a, b), b: Math.max(a, b), because });
  };
  for (const group of groups) {
    group.forEach((one, at) => {
      for (const other of group.slice(at + 1)) link(one, other);
    });
  }
  // Names with other numbers are never one: a town's numbered schools need not be compared.
  for (const numbered of groupBy(groups, ([first]) => first?.marks.join(" ") ?? null)) {
    const keys = numbered.map(([first]) => first?.folded ?? "");
    nearPairs(keys, SLIPS, (a, b) => {
      for (const one of numbered[a] ?? []) for (const other of numbered[b] ?? []) link(one, other);
    });
  }
  return links;
}

function likenessOf(a: UnitWords, b: UnitWords): UnsureLikeness | null {
  if (a.marks.join(" ") !== b.marks.join(" ")) return null;
  const { kind } = nameDistance(a.core, b.core);
  if (kind === "far" || (kind === "typing" && !mayBeSlip(a.folded, b.folded))) return null;
  return kind === "same" ? "same-sound" : kind;
}

/** "Hoa Lan" and "Hoa Loan" are two names as they stand. */
function mayBeSlip(a: string, b: string): boolean {
  return ![...a.split(" "), ...b.split(" ")].every((word) => isSyllable(word) || /\d/u.test(word));
}

/**
 * Names of which one adds a place to the other: "Sở Tư pháp" and "Sở Tư pháp tỉnh Quảng Bình". Where a name
 * stands there with two places, nobody can tell which of them the one without is.
 */
export function placeLinks(names: readonly UnitWords[]): readonly WordLink[] {
  const byCore = new Map(names.map(({ core }, at) => [core, at]));
  const longer = new Map<number, number[]>();
  names.forEach(({ core }, at) => {
    for (const shorter of beginnings(core)) {
      const place = byCore.get(shorter);
      if (place === undefined || !addsPlace(shorter, core)) continue;
      const known = longer.get(place);
      if (known) known.push(at);
      else longer.set(place, [at]);
    }
  });
  return [...longer].flatMap(([place, others]) =>
    areNested(others.map((at) => names[at]?.core ?? ""))
      ? others.map((at) => ({ ...inOrder(place, at), because: "place" as const }))
      : [],
  );
}

function beginnings(core: string): readonly string[] {
  const words = core.split(" ");
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(" "));
}

/** Whether each of the names begins with the one before it, from the shortest on. */
function areNested(cores: readonly string[]): boolean {
  const sorted = [...cores].sort((a, b) => a.length - b.length);
  return sorted.every((core, at) => at === 0 || core.startsWith(`${sorted[at - 1] ?? ""} `));
}

function inOrder(a: number, b: number) {
  return { a: Math.min(a, b), b: Math.max(a, b) };
}
