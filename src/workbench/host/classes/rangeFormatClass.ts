import { checkUnprotected } from "../../../workbook/sheetRules";
import { DEFAULT_WIDTH } from "../../../workbook/MemorySheet";
import { accept } from "../accept";
import { flagOf, numberOf, textOf } from "../argument";
import { bind } from "../boundObject";
import type { HostClass } from "../hostClass";
import type { Json } from "../protocol";
import type { RangeTarget } from "../rangeTarget";
import { Refusal } from "../refusal";
import { charactersOf, pointsOf } from "../columnWidth";
import { rangeBordersClass } from "./rangeBordersClass";
import { rangeFillClass } from "./rangeFillClass";
import { rangeFontClass } from "./rangeFontClass";
import { DEFAULT_STYLE, setStyle, styled } from "./styleOf";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

export const rangeFormatClass: HostClass<RangeTarget> = {
  name: "RangeFormat",
  scalars: {
    ColumnWidth: { since: 2, get: widthOf, set: setWidth },
    HorizontalAlignment: {
      since: 1,
      get: (target) => {
        const side = styled(target, "horizontal");
        return side === undefined ? "General" : side && HORIZONTAL[side];
      },
      set: (target, value) => {
        setStyle(target, { horizontal: keyOf(HORIZONTAL, value) });
      },
    },
    VerticalAlignment: {
      since: 1,
      get: (target) => {
        const side = styled(target, "vertical");
        return side === undefined ? "Bottom" : side && VERTICAL[side];
      },
      set: (target, value) => {
        setStyle(target, { vertical: keyOf(VERTICAL, value) });
      },
    },
    WrapText: {
      since: 1,
      get: (target) => {
        const wrap = styled(target, "wrap");
        return wrap === undefined ? DEFAULT_STYLE.wrap : wrap;
      },
      set: (target, value) => {
        setStyle(target, { wrap: flagOf(value, false) });
      },
    },
  },
  links: {
    Borders: { since: 1, open: (target) => bind(rangeBordersClass, target) },
    Fill: { since: 1, open: (target) => bind(rangeFillClass, target) },
    Font: { since: 1, open: (target) => bind(rangeFontClass, target) },
  },
  methods: {
    AutofitColumns: { since: 2, call: () => null },
    AutofitRows: { since: 2, call: () => null },
  },
};

function keyOf<K extends string>(names: Readonly<Record<K, string>>, value: Json): K {
  const text = textOf(value);
  for (const key in names) if (names[key] === text) return key;
  throw new Refusal("NotImplemented");
}

/** In points; null where the columns differ. */
function widthOf({ sheet, range }: RangeTarget): number | null {
  const widths = sheet.widths.slice(range.left, range.right + 1);
  const beyond = range.right >= sheet.widths.length ? [DEFAULT_WIDTH] : [];
  const [first = DEFAULT_WIDTH, ...rest] = [...widths, ...beyond];
  return rest.every((width) => width === first) ? pointsOf(first) : null;
}

function setWidth({ sheet, range }: RangeTarget, value: Json): void {
  accept(checkUnprotected(sheet));
  const characters = charactersOf(numberOf(value));
  const length = Math.max(sheet.widths.length, range.right + 1);
  sheet.widths = Array.from({ length }, (_, column) =>
    range.left <= column && column <= range.right
      ? characters
      : (sheet.widths[column] ?? DEFAULT_WIDTH),
  );
}
