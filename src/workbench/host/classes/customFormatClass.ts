import type { ConditionalFormat } from "../../../workbook/ConditionalFormats";
import type { MarkStyle } from "../../../workbook/marks";
import { checkUnprotected } from "../../../workbook/sheetRules";
import { accept } from "../accept";
import { existing, flagOf, textOf } from "../argument";
import { bind } from "../boundObject";
import type { HostClass } from "../hostClass";
import { Refusal } from "../refusal";
import type { SheetTarget } from "../sheetTarget";
import { colorOf } from "./styleOf";

/** One conditional format, by its id: what it holds changes. */
export interface FormatTarget extends SheetTarget {
  readonly id: number;
}

export function formatOf({ sheet, id }: FormatTarget): ConditionalFormat {
  return existing(sheet.conditionalFormats.find(id));
}

const ruleClass: HostClass<FormatTarget> = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      since: 6,
      get: (target) => formatOf(target).formula,
      set: (target, value) => {
        const formula = textOf(value);
        if (!formula.startsWith("=")) throw new Refusal("InvalidArgument");
        change(target, { formula });
      },
    },
  },
};

const fillClass: HostClass<FormatTarget> = {
  name: "ConditionalRangeFill",
  scalars: {
    Color: {
      since: 6,
      get: (target) => withHash(formatOf(target).style.fill),
      set: (target, value) => {
        restyle(target, { fill: colorOf(value) });
      },
    },
  },
};

const fontClass: HostClass<FormatTarget> = {
  name: "ConditionalRangeFont",
  scalars: {
    Bold: {
      since: 6,
      get: (target) => formatOf(target).style.bold ?? null,
      set: (target, value) => {
        restyle(target, { bold: flagOf(value, false) });
      },
    },
    Color: {
      since: 6,
      get: (target) => withHash(formatOf(target).style.color),
      set: (target, value) => {
        restyle(target, { color: colorOf(value) });
      },
    },
  },
};

const rangeFormatClass: HostClass<FormatTarget> = {
  name: "ConditionalRangeFormat",
  links: {
    Fill: { since: 6, open: (target) => bind(fillClass, target) },
    Font: { since: 6, open: (target) => bind(fontClass, target) },
  },
};

export const customFormatClass: HostClass<FormatTarget> = {
  name: "CustomConditionalFormat",
  links: {
    Format: { since: 6, open: (target) => bind(rangeFormatClass, target) },
    Rule: { since: 6, open: (target) => bind(ruleClass, target) },
  },
};

function change(
  { sheet, id }: FormatTarget,
  settings: Partial<Pick<ConditionalFormat, "formula" | "style">>,
): void {
  accept(checkUnprotected(sheet));
  sheet.conditionalFormats.change(id, settings);
}

function restyle(target: FormatTarget, style: MarkStyle): void {
  change(target, { style: { ...formatOf(target).style, ...style } });
}

function withHash(color: string | undefined): string {
  return color === undefined ? "" : `#${color}`;
}
