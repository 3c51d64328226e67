import { foldTone } from "../../text/foldTone";
import { connected, type ConnectedPart } from "./connected";
import { groupBy } from "./groupBy";
import { placeLinks, spellingLinks, type UnsureLikeness, type WordLink } from "./unitLinks";
import { unitWords, type UnitWords } from "./unitWords";

/** A unit's name as it was written, and how often. */
export interface UnitSpelling {
  readonly name: string;
  readonly count: number;
}

/**
 * Why two spellings may be one unit. For sure: `spacing` (spaces, case, dashes, stops), `abbreviation`,
 * `school-word` ("Trường" left out). For a person to judge: a place added, one sound, other tones, other
 * marks, a slip of the hand; and "Trường" left out where nothing else says that it is a school.
 */
export type UnitLikeness = "spacing" | "abbreviation" | "school-word" | UnsureLikeness;

export interface UnitLink {
  readonly from: string;
  readonly to: string;
  readonly because: UnitLikeness;
}

/** Spellings that may be one unit's, the proposed one first; nothing is merged before a person says so. */
export interface UnitCluster {
  readonly spellings: readonly UnitSpelling[];
  /** The most frequent spelling, of equals the fullest. */
  readonly proposed: string;
  /** Each spelling hangs together with the others by these. */
  readonly links: readonly UnitLink[];
  /** Whether every link is beyond doubt. */
  readonly sure: boolean;
}

/** Spellings whose words in full are the same; `best` is the one to propose. */
interface Named {
  readonly words: UnitWords;
  readonly spellings: readonly UnitSpelling[];
  readonly best: UnitSpelling;
}

/**
 * Units that are spelt several ways, each as the spellings that may be its own. Names that stand alone are
 * left out. Names with other numbers, Roman numbers or letters ("số 1", "số 2", "A", "B") and of other levels
 * ("Tiểu học", "THCS") never come together. The order of the names has no part in it.
 */
export function clusterUnits(names: readonly UnitSpelling[]): readonly UnitCluster[] {
  const all = namedByWords(counted(names));
  const words = all.map((named) => named.words);
  const near = spellingLinks(words);
  const parts = withoutMixedMarks(words, near, placeLinks(words));
  return parts
    .flatMap(({ members, links }) => {
      const own = members.flatMap((at) => all[at] ?? []);
      const between = links.map(({ a, b, because }) => unitLink(all[a], all[b], because));
      return cluster(own, between.flat());
    })
    .sort((a, b) => compareText(a.proposed, b.proposed));
}

function counted(names: readonly UnitSpelling[]): readonly UnitSpelling[] {
  const counts = new Map<string, number>();
  for (const { name, count } of names) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].map(([name, count]) => ({ name, count })).sort(preferred);
}

/** The more frequent first, then the fuller: with more letters and accents, in fewer characters. */
function preferred(a: UnitSpelling, b: UnitSpelling): number {
  const fullness = ({ name }: UnitSpelling) => foldTone(name).normalize("NFD").length;
  return (
    b.count - a.count ||
    fullness(b) - fullness(a) ||
    a.name.length - b.name.length ||
    compareText(a.name, b.name)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function namedByWords(spellings: readonly UnitSpelling[]): readonly Named[] {
  const read = spellings.map((spelling) => ({ spelling, words: unitWords(spelling.name) }));
  return groupBy(read, ({ words }) => words.core || null).flatMap((group) => {
    const [best] = group;
    if (!best) return [];
    return [
      { words: best.words, best: best.spelling, spellings: group.map((one) => one.spelling) },
    ];
  });
}

/** Where places would bring names with other numbers together, the places' links do not hold. */
function withoutMixedMarks(
  words: readonly UnitWords[],
  near: readonly WordLink[],
  places: readonly WordLink[],
): readonly ConnectedPart<WordLink>[] {
  const kept = connected(words.length, [...near, ...places]).flatMap(({ members, links }) =>
    areNested(members.map((at) => words[at]?.marks.join(" ") ?? ""))
      ? links
      : links.filter(({ because }) => because !== "place"),
  );
  return connected(words.length, kept);
}

function areNested(marks: readonly string[]): boolean {
  const sorted = [...new Set(marks)].sort((a, b) => a.length - b.length);
  return sorted.every((each, at) => `${each} `.startsWith(`${sorted[at - 1] ?? ""} `.trimStart()));
}

function unitLink(
  one: Named | undefined,
  other: Named | undefined,
  because: UnitLikeness,
): readonly UnitLink[] {
  if (!one || !other) return [];
  const [to, from] = [one.best, other.best].sort(preferred);
  return from && to ? [{ from: from.name, to: to.name, because }] : [];
}

function cluster(own: readonly Named[], between: readonly UnitLink[]): readonly UnitCluster[] {
  const spellings = own.flatMap((named) => named.spellings).sort(preferred);
  const [proposed] = spellings;
  if (!proposed || spellings.length < 2) return [];
  const within = own.flatMap(({ best, spellings: [, ...others] }) =>
    others.map(({ name }) => ({
      from: name,
      to: best.name,
      because: sureLikeness(name, best.name),
    })),
  );
  const isSure = ({ from, because }: UnitLink) =>
    because !== "school-word" || unitWords(from).namesLevel;
  const links = [...within, ...between].sort(
    (a, b) => compareText(a.from, b.from) || compareText(a.to, b.to),
  );
  return [
    {
      spellings,
      proposed: proposed.name,
      links,
      sure: between.length === 0 && within.every(isSure),
    },
  ];
}

function sureLikeness(a: string, b: string): UnitLikeness {
  const [inA, inB] = [unitWords(a), unitWords(b)];
  if (inA.plain === inB.plain) return "spacing";
  return inA.full === inB.full ? "abbreviation" : "school-word";
}
