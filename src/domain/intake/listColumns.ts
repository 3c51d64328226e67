import type { MappedColumn } from "./columnMapping";
import { FACT_HEADINGS, type HeadingField } from "./headings";
import { headingText } from "./headingText";

/** What each column of a list holds. */
export interface ListColumns {
  /** All columns, from left to right. */
  readonly mapped: readonly MappedColumn[];
  /** The columns of the nomination's own fields. */
  readonly fields: ReadonlyMap<number, HeadingField>;
  /** Heading text by column, for columns that no field of a nomination answers. */
  readonly others: ReadonlyMap<number, string>;
}

const FACTS: ReadonlySet<string> = new Set(Object.keys(FACT_HEADINGS));

export function listColumns(mapped: readonly MappedColumn[]): ListColumns {
  const fields = new Map<number, HeadingField>();
  const others = new Map<number, string>();
  for (const column of mapped) {
    if (isOfNomination(column.field)) fields.set(column.column, column.field);
    else others.set(column.column, headingText(column));
  }
  return { mapped, fields, others };
}

function isOfNomination(field: MappedColumn["field"]): field is HeadingField {
  return field !== null && !FACTS.has(field);
}

/** Whether the columns hold candidates and something else of a nomination. */
export function isListOfNominations({ fields }: ListColumns): boolean {
  return fields.size >= 2 && [...fields.values()].includes("candidate");
}
