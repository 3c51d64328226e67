import { flagOf, numberOf, textOf } from "../argument";
import type { HostClass } from "../hostClass";
import type { RangeTarget } from "../rangeTarget";
import { colorOf, DEFAULT_STYLE, setStyle, styled } from "./styleOf";

export const rangeFontClass: HostClass<RangeTarget> = {
  name: "RangeFont",
  scalars: {
    Bold: {
      since: 1,
      get: (target) => {
        const bold = styled(target, "bold");
        return bold === undefined ? DEFAULT_STYLE.bold : bold;
      },
      set: (target, value) => {
        setStyle(target, { bold: flagOf(value, false) });
      },
    },
    Color: {
      since: 1,
      get: (target) => {
        const color = styled(target, "color");
        return color === null ? null : `#${color ?? DEFAULT_STYLE.color}`;
      },
      set: (target, value) => {
        setStyle(target, { color: colorOf(value) });
      },
    },
    Italic: {
      since: 1,
      get: (target) => {
        const italic = styled(target, "italic");
        return italic === undefined ? DEFAULT_STYLE.italic : italic;
      },
      set: (target, value) => {
        setStyle(target, { italic: flagOf(value, false) });
      },
    },
    Name: {
      since: 1,
      get: (target) => {
        const font = styled(target, "font");
        return font === undefined ? DEFAULT_STYLE.font : font;
      },
      set: (target, value) => {
        setStyle(target, { font: textOf(value) });
      },
    },
    Size: {
      since: 1,
      get: (target) => {
        const size = styled(target, "size");
        return size === undefined ? DEFAULT_STYLE.size : size;
      },
      set: (target, value) => {
        setStyle(target, { size: numberOf(value) });
      },
    },
  },
};
