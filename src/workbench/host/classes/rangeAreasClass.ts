import { bind } from "../boundObject";
import { formatHostAddress } from "../hostAddress";
import type { HostClass } from "../hostClass";
import type { RangeTarget } from "../rangeTarget";
import { cellCount } from "../rangeTarget";
import { conditionalFormatsClass } from "./conditionalFormatsClass";
import { rangeClass } from "./rangeClass";
import { existing } from "../argument";

type Areas = readonly RangeTarget[];

const rangesClass: HostClass<Areas> = {
  name: "RangeCollection",
  items: (areas) => areas.map((area) => bind(rangeClass, area)),
  openers: {
    GetItemAt: {
      since: 9,
      open: (areas, [index]) =>
        bind(rangeClass, existing(areas[typeof index === "number" ? index : -1] ?? null)),
    },
  },
  methods: { GetCount: { since: 9, call: (areas) => areas.length } },
};

export const rangeAreasClass: HostClass<Areas> = {
  name: "RangeAreas",
  scalars: {
    Address: {
      since: 9,
      get: (areas) =>
        areas.map(({ sheet, range }) => formatHostAddress(sheet.name, range)).join(","),
    },
    AreaCount: { since: 9, get: (areas) => areas.length },
    CellCount: { since: 9, get: (areas) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  links: {
    Areas: { since: 9, open: (areas) => bind(rangesClass, areas) },
    ConditionalFormats: {
      since: 9,
      open: (areas) => {
        const { book, sheet } = existing(areas[0] ?? null);
        const ranges = areas.map(({ range }) => range);
        return bind(conditionalFormatsClass, { book, sheet, ranges });
      },
    },
  },
};
