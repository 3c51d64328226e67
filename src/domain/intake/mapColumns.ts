import type { ColumnField, ColumnHeading, MappedColumn } from "./columnMapping";
import { readLevels, type ReadColumn } from "./readLevels";
import type { ReadingMemory } from "./readingMemory";
import { columnMemory } from "./rememberedColumn";
import { FACT_HEADINGS } from "./headings";
import { shapeOf } from "./shapeOf";
import { withSplitName } from "./splitName";

export interface MappingClues {
  readonly memory: ReadingMemory;
  /** The submitting unit as the list's head names it; null where nobody can tell. */
  readonly unit: string | null;
}

const FACTS: ReadonlySet<string> = new Set(Object.keys(FACT_HEADINGS));
const STRENGTH = ["remembered", "exact", "folded", "near"] as const;

/**
 * What each column of a list holds: by a person's decision, else by its heading in the listed words, else by one
 * a typing error away; never by a part of it. What may mean several things stays open, with its choices; so
 * does a second column for the same field. Of two columns that state one fact neither is taken.
 */
export function mapColumns(
  headings: readonly ColumnHeading[],
  { memory, unit }: MappingClues,
): readonly MappedColumn[] {
  const recall = columnMemory(memory, { shape: shapeOf(headings), unit });
  const read = headings.map((heading) => {
    const meaning = recall(heading);
    if (meaning === null) return readLevels(heading, headings);
    const field = meaning === "other" ? null : meaning;
    return { ...heading, field, ground: "remembered", choices: [] } satisfies ReadColumn;
  });
  return withoutClaims(withAward(withCandidate(withSplitName(read)))).map(
    ({ column, levels, field, ground, choices }) => ({ column, levels, field, ground, choices }),
  );
}

/** "Đơn vị" beside the names of persons is where they work. */
function withCandidate(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  if (!columns.some(({ field }) => field === "candidate")) return columns;
  return columns.map((column) =>
    column.besideCandidate === undefined
      ? column
      : { ...column, ...column.besideCandidate, choices: [] },
  );
}

/** A column of commendations alone is the column of awards. */
function withAward(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  if (columns.some(({ field }) => field === "award")) return columns;
  const first = columns.find(({ field }) => field === "commendation");
  return columns.map((column) => (column === first ? { ...column, field: "award" } : column));
}

function withoutClaims(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  return columns.map((column) => {
    const { field } = column;
    if (field === null) return column;
    const claims = columns.filter((other) => other.field === field);
    const isSettled = claims.length === 1 || isFirst(column, claims);
    return isSettled ? column : { ...column, field: null, ...openGround(column, field) };
  });
}

function isFirst(column: ReadColumn, claims: readonly ReadColumn[]): boolean {
  const strength = (claim: ReadColumn) => STRENGTH.findIndex((ground) => ground === claim.ground);
  const strongest = Math.min(...claims.map(strength));
  const firsts = claims.filter((claim) => strength(claim) === strongest);
  const isFact = column.field !== null && FACTS.has(column.field);
  return firsts[0] === column && (firsts.length === 1 || !isFact);
}

function openGround(
  { ground }: ReadColumn,
  field: ColumnField,
): Pick<MappedColumn, "ground" | "choices"> {
  return ground === "near"
    ? { ground: "unknown", choices: [] }
    : { ground: "repeated", choices: [field] };
}
