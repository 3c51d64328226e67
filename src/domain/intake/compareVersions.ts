import { containsPhrase } from "../text/containsPhrase";
import { foldText } from "../text/foldText";
import {
  COMPARED_FIELDS,
  comparedText,
  type ComparedField,
  type EarlierRow,
  type VersionRow,
} from "./versions/comparedRow";
import { matchRows, nameKey } from "./versions/matchRows";

/** A field in which a newer version differs both from the earlier one and from the register. */
export interface FieldChange {
  readonly field: ComparedField;
  /** As the earlier version had it; null where nobody knows any more. */
  readonly base: string | null;
  /** As the register has it now. */
  readonly register: string;
  readonly arrived: string;
  /**
   * A person decides: the register does not hold what had come either, since somebody corrected what the unit has
   * changed as well; or the newer list no longer states what is known, as where it has lost a column.
   */
  readonly isConflict: boolean;
}

/**
 * What became of a row. `id`: the earlier row, which goes on under its id; `arrived`: the place of the row in
 * the newer version.
 */
export type RowComparison =
  | { readonly kind: "same" | "moved"; readonly id: string; readonly arrived: number }
  | {
      readonly kind: "changed";
      readonly id: string;
      readonly arrived: number;
      readonly changes: readonly FieldChange[];
      /** An earlier version had dropped it, and it is back. */
      readonly isBack: boolean;
    }
  | { readonly kind: "added"; readonly arrived: number }
  | { readonly kind: "removed"; readonly id: string }
  /** A part of what was one row: another award of its candidate, or one of several candidates in its cell. */
  | { readonly kind: "split"; readonly id: string; readonly arrived: number };

/** A list's earlier version with what has become of it, and a newer one. Rows in the order of the lists. */
export interface VersionsToCompare {
  readonly earlier: readonly EarlierRow[];
  readonly arrived: readonly VersionRow[];
}

/**
 * Compares three ways: what came, what people have made of it, what comes now. A field that only people have
 * changed stays theirs and is no change; one that the unit has changed is told, as a conflict where both have. A
 * list that does not name its unit says nothing of whose its rows are: that is no change either.
 * Rows of the newer version first, in its order, then the rows that it no longer has. Rows that are withdrawn
 * by a person stay so.
 */
export function compareVersions({ earlier, arrived }: VersionsToCompare): readonly RowComparison[] {
  const matches = matchRows(earlier, arrived);
  const earlierOf = new Map(
    earlier.flatMap((row, at) => {
      const place = matches[at] ?? -1;
      return place < 0 ? [] : [[place, row] as const];
    }),
  );
  const origin = originFinder(earlier);
  return [
    ...arrived.map((row, at): RowComparison => {
      const own = earlierOf.get(at);
      if (own) return compareRow(own, row, at);
      const from = origin(row);
      return from === null
        ? { kind: "added", arrived: at }
        : { kind: "split", id: from, arrived: at };
    }),
    ...earlier.flatMap((row, at): readonly RowComparison[] => {
      const isGone = (matches[at] ?? -1) < 0 && row.withdrawn === "no";
      return isGone ? [{ kind: "removed", id: row.id }] : [];
    }),
  ];
}

function compareRow(earlier: EarlierRow, row: VersionRow, arrived: number): RowComparison {
  const { id, register, withdrawn } = earlier;
  const changes = COMPARED_FIELDS.flatMap((field) => fieldChange(earlier, row, field));
  const isBack = withdrawn === "version";
  if (changes.length > 0 || isBack) return { kind: "changed", id, arrived, changes, isBack };
  return { kind: register.place === row.place ? "same" : "moved", id, arrived };
}

function fieldChange(
  { base, register }: EarlierRow,
  row: VersionRow,
  field: ComparedField,
): readonly FieldChange[] {
  const before = base && comparedText(base, field);
  const now = comparedText(register, field);
  const after = comparedText(row, field);
  const isUnnamed = field === "submittingUnit" && after === "";
  if (isUnnamed || after === before || after === now) return [];
  const isConflict = before !== now || after === "";
  return [{ field, base: before, register: now, arrived: after, isConflict }];
}

/** The earlier row of which a new one is a part; null where there is none. */
function originFinder(earlier: readonly EarlierRow[]): (row: VersionRow) => string | null {
  const byName = new Map<string, string>();
  const cells: { readonly id: string; readonly text: string }[] = [];
  for (const { id, base, register, withdrawn } of earlier) {
    if (withdrawn !== "no") continue;
    const name = nameKey(base ?? register);
    if (name !== "" && !byName.has(name)) byName.set(name, id);
    const text = foldText((base ?? register).original);
    if (text.length > foldText(name).length) cells.push({ id, text });
  }
  return (row) => {
    const name = nameKey(row);
    if (name === "") return null;
    const phrase = foldText(name);
    const named = () => cells.find(({ text }) => containsPhrase(text, phrase));
    return byName.get(name) ?? (phrase.includes(" ") ? (named()?.id ?? null) : null);
  };
}
