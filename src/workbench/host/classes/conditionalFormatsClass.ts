import type { CellRange } from "../../../domain/grid/address";
import type { ConditionalFormat } from "../../../workbook/ConditionalFormats";
import { overlaps } from "../../../workbook/ranges";
import { checkUnprotected } from "../../../workbook/sheetRules";
import { accept } from "../accept";
import { countOf, existing, plainOf, textOf } from "../argument";
import { bind, type BoundObject } from "../boundObject";
import type { Argument, HostClass } from "../hostClass";
import type { Json } from "../protocol";
import { Refusal } from "../refusal";
import type { SheetTarget } from "../sheetTarget";
import { customFormatClass, formatOf, type FormatTarget } from "./customFormatClass";

/** The formats that reach into some ranges of a sheet. */
interface FormatsTarget extends SheetTarget {
  readonly ranges: readonly CellRange[];
}

const KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

/** Of formats that are not custom the host knows only that they are there. */
const conditionalFormatClass: HostClass<FormatTarget> = {
  name: "ConditionalFormat",
  id: ({ id }) => String(id),
  scalars: {
    Id: { since: 6, get: ({ id }) => String(id) },
    Priority: {
      since: 6,
      get: (target) => target.sheet.conditionalFormats.all.indexOf(formatOf(target)),
    },
    StopIfTrue: {
      since: 6,
      get: () => false,
      set: (_target, value) => {
        if (value !== false) throw new Refusal("NotImplemented");
      },
    },
    Type: { since: 6, get: (target) => formatOf(target).kind },
  },
  links: {
    Custom: {
      since: 6,
      open: (target) => {
        if (formatOf(target).kind !== "Custom") throw new Refusal("InvalidOperation");
        return bind(customFormatClass, target);
      },
    },
    CustomOrNullObject: {
      since: 6,
      open: (target) =>
        formatOf(target).kind === "Custom" ? bind(customFormatClass, target) : null,
    },
  },
  methods: {
    Delete: {
      since: 6,
      call: (target) => {
        accept(checkUnprotected(target.sheet));
        target.sheet.conditionalFormats.remove(formatOf(target).id);
        return null;
      },
    },
  },
};

export const conditionalFormatsClass: HostClass<FormatsTarget> = {
  name: "ConditionalFormatCollection",
  items: (target) => formatsIn(target).map((format) => bound(target, format)),
  item: (target, key) => bound(target, existing(findFormat(target, key))),
  openers: {
    Add: { since: 6, open: addFormat },
    GetItemAt: {
      since: 6,
      open: (target, [index]) =>
        bound(target, existing(formatsIn(target)[countOf(index, 0)] ?? null)),
    },
    GetItemOrNullObject: {
      since: 14,
      open: (target, [key]) => {
        const format = findFormat(target, plainOf(key));
        return format && bound(target, format);
      },
    },
  },
  methods: { GetCount: { since: 6, call: (target) => formatsIn(target).length } },
};

function formatsIn({ sheet, ranges }: FormatsTarget): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.all.filter((format) =>
    format.ranges.some((range) => ranges.some((other) => overlaps(range, other))),
  );
}

function findFormat(target: FormatsTarget, key: Json): ConditionalFormat | null {
  return formatsIn(target).find(({ id }) => String(id) === key) ?? null;
}

function bound({ book, sheet }: FormatsTarget, { id }: ConditionalFormat): BoundObject {
  return bind(conditionalFormatClass, { book, sheet, id });
}

function addFormat(target: FormatsTarget, [kind]: readonly Argument[]): BoundObject {
  if (!KINDS.includes(textOf(kind))) throw new Refusal("InvalidArgument");
  accept(checkUnprotected(target.sheet));
  return bound(target, target.sheet.conditionalFormats.add(target.ranges, textOf(kind)));
}
