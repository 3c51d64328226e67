import { foldText } from "../text/foldText";
import type { ColumnField, ColumnHeading, MappedColumn } from "./columnMapping";
import { headingText } from "./headingText";
import {
  isGroupHeading,
  listedHeading,
  nearHeading,
  type HeadingMeaning,
  type KnownHeading,
} from "./knownHeading";

/** A column as its own heading tells it, before the columns beside it are looked at. */
export interface ReadColumn extends MappedColumn {
  readonly besideCandidate?: Pick<MappedColumn, "field" | "ground">;
}

/** Fields which the words above decide about: past titles stand under the same words as those asked for. */
const OF_GROUP: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "ordinal",
  "candidate",
  "honorific",
  "birth",
  "birthMale",
  "birthFemale",
  "post",
  "subUnit",
  "unit",
]);

/**
 * Reads a heading by its levels: all of them joined, then the lowest ones, then those above, where these stand
 * over this column alone.
 */
export function readLevels(heading: ColumnHeading, all: readonly ColumnHeading[]): ReadColumn {
  const levels = heading.levels.filter((level) => level !== "");
  const lower = levels.map((_level, at) => listedHeading(levels.slice(at).join(" / ")));
  const at = lower.findIndex((known) => known !== null);
  const known = at < 0 ? null : (lower[at] ?? null);
  if (known && !isIdle(known.meaning)) return belowGroup(heading, known, levels.slice(0, at));
  return (levels.length > 1 ? byUpper(heading, all) : null) ?? byLast(heading, known);
}

function isIdle({ field, choices }: HeadingMeaning): boolean {
  return field === null && choices.length === 0;
}

function belowGroup(
  heading: ColumnHeading,
  { meaning, ground }: KnownHeading,
  above: readonly string[],
): ReadColumn {
  const isGrouped = above.length > 0 && above.every((level) => isGroupHeading(level));
  const { inGroup } = meaning;
  if (isGrouped && inGroup) return { ...heading, field: inGroup, ground, choices: [] };
  const { field, choices, besideCandidate } = meaning;
  if (field === null) {
    const beside =
      besideCandidate === undefined ? {} : { besideCandidate: { field: besideCandidate, ground } };
    return { ...heading, field, ground: "ambiguous", choices, ...beside };
  }
  const isOpen = above.length > 0 && !isGrouped && !OF_GROUP.has(field) && !isSame(above, field);
  return isOpen
    ? { ...heading, field: null, ground: "ambiguous", choices: [field] }
    : { ...heading, field, ground, choices };
}

/** "Danh hiệu thi đua / Danh hiệu": the words above ask for the same. */
function isSame(above: readonly string[], field: ColumnField): boolean {
  return above.every((level) => listedHeading(level)?.meaning.field === field);
}

/** "Họ và tên / (viết hoa)": the words above, unless they are divided among several columns. */
function byUpper(heading: ColumnHeading, all: readonly ColumnHeading[]): ReadColumn | null {
  const levels = heading.levels.filter((level) => level !== "");
  for (let length = levels.length - 1; length > 0; length--) {
    const upper = levels.slice(0, length);
    const known = listedHeading(upper.join(" / "));
    if (!known || isIdle(known.meaning)) continue;
    const { field, choices } = known.meaning;
    const isDivided = all.some((other) => other !== heading && isBelow(other, upper));
    if (field !== null && !isDivided) return { ...heading, field, ground: known.ground, choices };
    return {
      ...heading,
      field: null,
      ground: "ambiguous",
      choices: field === null ? choices : [field],
    };
  }
  return null;
}

function isBelow({ levels }: ColumnHeading, upper: readonly string[]): boolean {
  return upper.every((level, at) => foldText(levels[at] ?? "") === foldText(level));
}

function byLast(heading: ColumnHeading, idle: KnownHeading | null): ReadColumn {
  if (idle) return { ...heading, field: null, ground: idle.ground, choices: [] };
  const levels = heading.levels.filter((level) => level !== "");
  const whole = nearHeading(headingText(heading));
  if (whole) return belowGroup(heading, whole, []);
  const last = levels.length > 1 ? nearHeading(levels.at(-1) ?? "") : null;
  if (last) return belowGroup(heading, last, levels.slice(0, -1));
  return { ...heading, field: null, ground: "unknown", choices: [] };
}
