import type { HostClass } from "../hostClass";
import type { RangeTarget } from "../rangeTarget";
import { colorOf, DEFAULT_STYLE, setStyle, styled } from "./styleOf";

export const rangeFillClass: HostClass<RangeTarget> = {
  name: "RangeFill",
  scalars: {
    Color: {
      since: 1,
      get: (target) => {
        const fill = styled(target, "fill");
        return fill === null ? null : `#${fill ?? DEFAULT_STYLE.fill}`;
      },
      set: (target, value) => {
        setStyle(target, { fill: colorOf(value) });
      },
    },
  },
};
