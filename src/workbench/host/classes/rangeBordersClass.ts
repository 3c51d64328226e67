import { existing, textOf } from "../argument";
import { bind, type BoundObject } from "../boundObject";
import type { HostClass } from "../hostClass";
import type { Json } from "../protocol";
import type { RangeTarget } from "../rangeTarget";
import { Refusal } from "../refusal";
import { setStyle, styled } from "./styleOf";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

interface Side {
  readonly target: RangeTarget;
  readonly side: (typeof SIDES)[number];
}

/**
 * The model knows only "thin lines round and inside": any edge that gets a line sets that, a
 * diagonal is not kept, and taking the lines away asks for the same on any edge.
 */
const rangeBorderClass: HostClass<Side> = {
  name: "RangeBorder",
  scalars: {
    SideIndex: { since: 1, get: ({ side }) => side },
    Style: {
      since: 1,
      get: ({ target, side }) => {
        const borders = styled(target, "borders");
        if (borders === null) return null;
        return borders && !side.startsWith("Diagonal") ? "Continuous" : "None";
      },
      set: ({ target, side }, value) => {
        if (side.startsWith("Diagonal")) throw new Refusal("NotImplemented");
        setStyle(target, { borders: lineOf(value) });
      },
    },
    Weight: {
      since: 1,
      get: () => "Thin",
      set: (_side, value) => {
        if (value !== "Thin") throw new Refusal("NotImplemented");
      },
    },
  },
};

export const rangeBordersClass: HostClass<RangeTarget> = {
  name: "RangeBorderCollection",
  scalars: { Count: { since: 1, get: () => SIDES.length } },
  items: (target) => SIDES.map((side) => bind(rangeBorderClass, { target, side })),
  item: borderOf,
  openers: { GetItemAt: { since: 1, open: (target, [index]) => borderAt(target, index) } },
};

function borderOf(target: RangeTarget, key: Json): BoundObject {
  const side = SIDES.find((one) => one === textOf(key));
  if (!side) throw new Refusal("InvalidArgument");
  return bind(rangeBorderClass, { target, side });
}

function borderAt(target: RangeTarget, index: unknown): BoundObject {
  const side = existing(SIDES[typeof index === "number" ? index : -1] ?? null);
  return bind(rangeBorderClass, { target, side });
}

function lineOf(value: Json): boolean {
  if (value !== "Continuous" && value !== "None") throw new Refusal("NotImplemented");
  return value === "Continuous";
}
