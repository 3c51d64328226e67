import type { CellRange } from "../domain/grid/address";
import { rangeSize } from "../domain/grid/address";
import { assertNever } from "../domain/result";
import type { Change } from "../workbook/change";
import { sameName } from "../workbook/objectNames";
import { hull, intersection } from "../workbook/ranges";

interface KnownSheet {
  readonly name: string;
  /** A good guess of what is used: it only tells how much there is to read. */
  readonly used: CellRange | null;
}

interface KnownName {
  readonly name: string;
  /** The sheet its range is on; null where it points at none. */
  readonly sheet: string | null;
}

interface KnownTable {
  readonly name: string;
  readonly sheet: string;
}

/**
 * What stood in the workbook when last seen, with what we have done since. People change it too: a
 * request may rest on it only where Excel refuses what does not hold any more.
 */
export interface Known {
  readonly sheets: readonly KnownSheet[];
  readonly names: readonly KnownName[];
  readonly tables: readonly KnownTable[];
}

export const NOTHING_KNOWN: Known = Object.freeze({ sheets: [], names: [], tables: [] });

export function knownAfter(known: Known, change: Change): Known {
  switch (change.do) {
    case "addSheet":
      return { ...known, sheets: [...known.sheets, { name: change.sheet, used: null }] };
    case "deleteSheet":
      return withoutSheet(known, change.sheet);
    case "setName":
      return { ...known, names: [...without(known.names, change.name), change] };
    case "dropName":
      return { ...known, names: without(known.names, change.name) };
    case "setTable":
      return { ...known, tables: [...without(known.tables, change.name), change] };
    case "dropTable":
      return { ...known, tables: without(known.tables, change.name) };
    case "write": {
      const { at, rows, sheet } = change;
      const right = at.column + (rows[0]?.length ?? 0) - 1;
      const written = { top: at.row, left: at.column, bottom: at.row + rows.length - 1, right };
      return withUsed(known, sheet, written);
    }
    case "copyCells": {
      const used = known.sheets.find(({ name }) => sameName(name, change.from))?.used;
      return withUsed(known, change.to, used ? intersection(used, change.range) : null);
    }
    case "showSheet":
    case "clear":
    case "style":
    case "merge":
    case "setList":
    case "widths":
    case "freezeRows":
    case "page":
    case "setMarks":
    case "clearMarks":
      return known;
    default:
      return assertNever(change);
  }
}

/** Cells that the named sheets hold, as far as is known. */
export function knownCells(known: Known, sheets: readonly string[]): number {
  return sheets.reduce((sum, sheet) => {
    const used = known.sheets.find(({ name }) => sameName(name, sheet))?.used;
    if (!used) return sum;
    const { rows, columns } = rangeSize(used);
    return sum + rows * columns;
  }, 0);
}

/** Excel keeps the names that point at a deleted sheet, and they point nowhere. */
function withoutSheet({ sheets, names, tables }: Known, gone: string): Known {
  return {
    sheets: without(sheets, gone),
    names: names.map((item) =>
      item.sheet !== null && sameName(item.sheet, gone) ? { ...item, sheet: null } : item,
    ),
    tables: tables.filter((table) => !sameName(table.sheet, gone)),
  };
}

function without<T extends { readonly name: string }>(items: readonly T[], gone: string): T[] {
  return items.filter(({ name }) => !sameName(name, gone));
}

function withUsed(known: Known, sheet: string, more: CellRange | null): Known {
  if (!more) return known;
  const sheets = known.sheets.map((one) =>
    sameName(one.name, sheet) ? { ...one, used: one.used ? hull(one.used, more) : more } : one,
  );
  return { ...known, sheets };
}
