import { textOf } from "../argument";
import { bind } from "../boundObject";
import { parseHostAddress } from "../hostAddress";
import type { HostClass } from "../hostClass";
import { Refusal } from "../refusal";
import type { SheetTarget } from "../sheetTarget";
import { changePage, pageOf } from "./pageLayoutClass";

/** The rows before which a new page begins. */
export const pageBreaksClass: HostClass<SheetTarget> = {
  name: "PageBreakCollection",
  openers: {
    Add: {
      since: 9,
      open: (target, [address]) => {
        const range = parseHostAddress(textOf(address))?.range;
        // Excel has no break above the first row.
        if (!range || range.top === 0) throw new Refusal("InvalidArgument");
        changePage(target, { pageBreaks: [...(pageOf(target).pageBreaks ?? []), range.top] });
        return bind(pageBreakClass, target);
      },
    },
  },
  methods: {
    RemovePageBreaks: {
      since: 9,
      call: (target) => {
        changePage(target, { pageBreaks: [] });
        return null;
      },
    },
  },
};

const pageBreakClass: HostClass<SheetTarget> = { name: "PageBreak" };
