import { foldText } from "../text/foldText";
import { isGroupHeading, listedHeading } from "./knownHeading";
import type { ReadColumn } from "./readLevels";
import { FAMILY_HEADINGS } from "./unclearHeadings";

const FAMILY: ReadonlySet<string> = new Set(FAMILY_HEADINGS.map(foldText));

/**
 * "Họ và tên đệm | Tên": of two such columns side by side the first holds the candidate, the second the given
 * name, unless another column is the candidate's or the words above them are about something else.
 */
export function withSplitName(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const place = columns.findIndex((column, at) => isPair(column, columns[at + 1]));
  const [family, given] = [columns[place], columns[place + 1]];
  if (!family || !given || isClaimed(columns, family)) return columns;
  return columns.map((column) => {
    if (column === family) return { ...taken(column), field: family.field ?? "candidate" };
    return column === given ? { ...taken(column), field: "givenName" } : column;
  });
}

function isPair(family: ReadColumn, given: ReadColumn | undefined): boolean {
  if (!given || given.column !== family.column + 1) return false;
  const isOpen = family.field === "candidate" || family.ground === "ambiguous";
  return (
    isOpen &&
    given.ground === "ambiguous" &&
    FAMILY.has(foldText(lastLevel(family))) &&
    foldText(lastLevel(given)) === "ten" &&
    isOfName(levelsAbove(family), levelsAbove(given))
  );
}

/** Both below the same words: "Họ và tên", or what only groups columns. */
function isOfName(above: readonly string[], aboveOther: readonly string[]): boolean {
  const isSame = foldText(above.join(" / ")) === foldText(aboveOther.join(" / "));
  const isName = (level: string) => listedHeading(level)?.meaning.field === "candidate";
  return isSame && above.every((level) => isGroupHeading(level) || isName(level));
}

function isClaimed(columns: readonly ReadColumn[], family: ReadColumn): boolean {
  return columns.some(
    (column) => column !== family && (column.field === "candidate" || column.field === "givenName"),
  );
}

function taken(column: ReadColumn): ReadColumn {
  const { levels, ground } = column;
  const isOpen = ground === "ambiguous";
  const listed = isOpen ? listedHeading(lastLevel(column))?.ground : ground;
  return { column: column.column, levels, field: null, ground: listed ?? "folded", choices: [] };
}

function lastLevel({ levels }: ReadColumn): string {
  return levels.filter((level) => level !== "").at(-1) ?? "";
}

function levelsAbove({ levels }: ReadColumn): readonly string[] {
  return levels.filter((level) => level !== "").slice(0, -1);
}
