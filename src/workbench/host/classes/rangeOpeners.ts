import { MAX_COLUMNS, MAX_ROWS } from "../../../domain/grid/address";
import { hull, intersection, overlaps } from "../../../workbook/ranges";
import { countOf, flagOf, numberOf } from "../argument";
import { bind, type BoundObject } from "../boundObject";
import type { Argument, Opener } from "../hostClass";
import type { RangeTarget } from "../rangeTarget";
import { moved } from "../rangeTarget";
import { Refusal } from "../refusal";
import { rangeArgument } from "./rangeArgument";
import { rangeAreasClass } from "./rangeAreasClass";
import { rangeClass } from "./rangeClass";
import { tablesClass } from "./tablesClass";
import { usedRange } from "./usedRange";

/** `getMergedAreas…` fails beyond this, as its documentation says. */
const MAX_AREAS = 512;

function to(
  place: (target: RangeTarget, args: readonly Argument[]) => RangeTarget["range"],
): Opener<RangeTarget>["open"] {
  return (target, args) => bind(rangeClass, moved(target, place(target, args)));
}

function mergedAreas(target: RangeTarget): BoundObject | null {
  const areas = target.sheet.merges.filter((merge) => overlaps(merge, target.range));
  if (areas.length > MAX_AREAS) throw new Refusal("GeneralException");
  if (areas.length === 0) return null;
  return bind(
    rangeAreasClass,
    areas.map((range) => ({ ...target, range })),
  );
}

function resized({ range }: RangeTarget, rows: number, columns: number): RangeTarget["range"] {
  return { ...range, bottom: range.bottom + rows, right: range.right + columns };
}

function intersected(target: RangeTarget, argument: Argument | undefined): RangeTarget | null {
  const common = intersection(target.range, rangeArgument(target, argument).range);
  return common && { ...target, range: common };
}

/** The methods of a range that lead to another one. */
export const rangeOpeners: Readonly<Record<string, Opener<RangeTarget>>> = {
  GetBoundingRect: {
    since: 1,
    open: to((target, [argument]) => hull(target.range, rangeArgument(target, argument).range)),
  },
  GetCell: {
    since: 1,
    open: to(({ range }, [row, column]) => {
      const top = range.top + numberOf(row);
      const left = range.left + numberOf(column);
      return { top, left, bottom: top, right: left };
    }),
  },
  GetColumn: {
    since: 1,
    open: to(({ range }, [column]) => {
      const left = range.left + countOf(column, 0);
      return { ...range, left, right: left };
    }),
  },
  GetEntireColumn: {
    since: 1,
    open: to(({ range }) => ({ ...range, top: 0, bottom: MAX_ROWS - 1 })),
  },
  GetEntireRow: {
    since: 1,
    open: to(({ range }) => ({ ...range, left: 0, right: MAX_COLUMNS - 1 })),
  },
  GetIntersection: {
    since: 1,
    open: (target, [argument]) => {
      const common = intersected(target, argument);
      if (!common) throw new Refusal("ItemNotFound");
      return bind(rangeClass, common);
    },
  },
  GetIntersectionOrNullObject: {
    since: 4,
    open: (target, [argument]) => {
      const common = intersected(target, argument);
      return common && bind(rangeClass, common);
    },
  },
  GetLastCell: {
    since: 1,
    open: to(({ range }) => ({ ...range, top: range.bottom, left: range.right })),
  },
  GetMergedAreasOrNullObject: { since: 13, open: mergedAreas },
  GetOffsetRange: {
    since: 1,
    open: to(({ range }, [rows, columns]) => ({
      top: range.top + numberOf(rows),
      left: range.left + numberOf(columns),
      bottom: range.bottom + numberOf(rows),
      right: range.right + numberOf(columns),
    })),
  },
  GetAbsoluteResizedRange: {
    since: 7,
    open: to(({ range }, [rows, columns]) => ({
      ...range,
      bottom: range.top + countOf(rows, 1) - 1,
      right: range.left + countOf(columns, 1) - 1,
    })),
  },
  GetResizedRange: {
    since: 3,
    open: to((target, [rows, columns]) => resized(target, numberOf(rows), numberOf(columns))),
  },
  GetRow: {
    since: 1,
    open: to(({ range }, [row]) => {
      const top = range.top + countOf(row, 0);
      return { ...range, top, bottom: top };
    }),
  },
  GetTables: {
    since: 9,
    open: ({ book, sheet, range }, [fully]) =>
      bind(tablesClass, { book, sheet, within: range, fully: flagOf(fully, true) }),
  },
  GetUsedRangeOrNullObject: {
    since: 4,
    open: (target, [valuesOnly]) => {
      const used = usedRange(target.sheet, flagOf(valuesOnly, false));
      const common = used && intersection(used, target.range);
      return common && bind(rangeClass, { ...target, range: common });
    },
  },
};
