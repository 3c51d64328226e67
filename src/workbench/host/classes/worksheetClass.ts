import type { Visibility } from "../../../domain/grid/grid";
import { accept } from "../accept";
import { countOf, flagOf, textOf } from "../argument";
import { bind, type BoundObject } from "../boundObject";
import { WHOLE_SHEET } from "../hostAddress";
import type { Argument, HostClass } from "../hostClass";
import type { Json } from "../protocol";
import { moved, rangeAt } from "../rangeTarget";
import { Refusal } from "../refusal";
import type { SheetTarget } from "../sheetTarget";
import { worksheetEventMethods } from "./eventMethods";
import { freezePanesClass } from "./freezePanesClass";
import { pageBreaksClass } from "./pageBreaksClass";
import { pageLayoutClass } from "./pageLayoutClass";
import { rangeAreasClass } from "./rangeAreasClass";
import { rangeClass } from "./rangeClass";
import { tablesClass } from "./tablesClass";
import { usedRange } from "./usedRange";
import { worksheetProtectionClass } from "./worksheetProtectionClass";

const VISIBILITIES: Readonly<Record<Visibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

export const worksheetClass: HostClass<SheetTarget> = {
  name: "Worksheet",
  id: ({ book, sheet }) => book.sheetId(sheet),
  scalars: {
    Id: { since: 1, get: ({ book, sheet }) => book.sheetId(sheet) },
    Name: {
      since: 1,
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, value) => {
        accept(book.model.renameSheet(sheet.name, textOf(value)));
      },
    },
    Position: { since: 1, get: ({ book, sheet }) => book.model.sheets.indexOf(sheet) },
    Visibility: {
      since: 1,
      get: ({ sheet }) => VISIBILITIES[sheet.visibility],
      set: ({ book, sheet }, value) => {
        accept(book.model.showSheet(sheet.name, visibilityOf(value)));
      },
    },
  },
  links: {
    FreezePanes: { since: 7, open: (target) => bind(freezePanesClass, target) },
    HorizontalPageBreaks: { since: 9, open: (target) => bind(pageBreaksClass, target) },
    PageLayout: { since: 9, open: (target) => bind(pageLayoutClass, target) },
    Protection: { since: 2, open: (target) => bind(worksheetProtectionClass, target) },
    Tables: { since: 1, open: (target) => bind(tablesClass, target) },
  },
  openers: {
    GetCell: {
      since: 1,
      open: (target, [row, column]) => block(target, [row ?? null, column ?? null, 1, 1]),
    },
    GetRange: { since: 1, open: rangeOf },
    GetRangeByIndexes: { since: 7, open: block },
    GetRanges: { since: 9, open: areasOf },
    GetUsedRange: {
      since: 1,
      open: (target, [valuesOnly]) => used(target, valuesOnly) ?? block(target, [0, 0, 1, 1]),
    },
    GetUsedRangeOrNullObject: {
      since: 4,
      open: (target, [valuesOnly]) => used(target, valuesOnly),
    },
  },
  methods: {
    ...worksheetEventMethods,
    Activate: {
      since: 1,
      call: ({ book, sheet }) => {
        if (sheet.visibility !== "visible") throw new Refusal("InvalidOperation");
        if (book.model.selection?.sheet !== sheet.name) {
          book.model.selection = { sheet: sheet.name, cell: { row: 0, column: 0 } };
        }
        return null;
      },
    },
    Calculate: { since: 6, call: () => null },
    Delete: {
      since: 1,
      call: ({ book, sheet }) => {
        accept(book.model.deleteSheet(sheet.name));
        return null;
      },
    },
  },
  later: { NamedSheetViews: 15, ShowDataTypeIcons: 16 },
};

function rangeOf({ book, sheet }: SheetTarget, [address]: readonly Argument[]): BoundObject {
  if (address === undefined || address === null) {
    return bind(rangeClass, { book, sheet, range: WHOLE_SHEET });
  }
  return bind(rangeClass, rangeAt(book, sheet, textOf(address)));
}

/** Excel takes an address of so many characters. */
const MAX_ADDRESS = 8_192;

function areasOf({ book, sheet }: SheetTarget, [given]: readonly Argument[]): BoundObject {
  const address = given === undefined || given === null ? null : textOf(given);
  if (address === null) return bind(rangeAreasClass, [{ book, sheet, range: WHOLE_SHEET }]);
  if (address.length >= MAX_ADDRESS) throw new Refusal("InvalidArgument");
  return bind(
    rangeAreasClass,
    address.split(",").map((area) => rangeAt(book, sheet, area.trim())),
  );
}

function block({ book, sheet }: SheetTarget, args: readonly Argument[]): BoundObject {
  const top = countOf(args[0], 0);
  const left = countOf(args[1], 0);
  const bottom = top + countOf(args[2], 1) - 1;
  const right = left + countOf(args[3], 1) - 1;
  const target = { book, sheet, range: WHOLE_SHEET };
  return bind(rangeClass, moved(target, { top, left, bottom, right }));
}

function used(target: SheetTarget, valuesOnly: Argument | undefined): BoundObject | null {
  const range = usedRange(target.sheet, flagOf(valuesOnly, false));
  return range && bind(rangeClass, { ...target, range });
}

function visibilityOf(value: Json): Visibility {
  const text = textOf(value);
  for (const [visibility, name] of Object.entries(VISIBILITIES)) {
    if (name === text) return visibility as Visibility;
  }
  throw new Refusal("InvalidArgument");
}
