import { foldText } from "../text/foldText";
import { HEADINGS, type HeadingField } from "./headings";
import type { RowView } from "./rowView";

/** What each column of a list holds. */
export interface ListColumns {
  readonly fields: ReadonlyMap<number, HeadingField>;
  /** Heading text by column, for columns that no field answers. */
  readonly others: ReadonlyMap<number, string>;
}

const FIELD_OF: ReadonlyMap<string, HeadingField> = new Map(
  fieldEntries().flatMap(([field, names]) => names.map((name) => [foldText(name), field] as const)),
);

function fieldEntries(): readonly (readonly [HeadingField, readonly string[]])[] {
  return Object.entries(HEADINGS) as [HeadingField, readonly string[]][];
}

/**
 * The columns of a heading row, or null where the row is none: it must name the candidate and at least one
 * other field, each in a cell of its own. A field named twice belongs to its first column; the second is
 * kept among the others.
 */
export function readHeading(view: RowView): ListColumns | null {
  const fields = new Map<number, HeadingField>();
  const others = new Map<number, string>();
  const seen = new Set<HeadingField>();
  for (const { column, text } of view.filled) {
    const field = FIELD_OF.get(foldText(text));
    if (field === undefined || seen.has(field)) {
      others.set(column, text);
    } else {
      fields.set(column, field);
      seen.add(field);
    }
  }
  return seen.has("candidate") && seen.size >= 2 ? { fields, others } : null;
}
