import { countOf } from "../argument";
import { bind } from "../boundObject";
import { WHOLE_SHEET } from "../hostAddress";
import type { HostClass } from "../hostClass";
import type { SheetTarget } from "../sheetTarget";
import { rangeClass } from "./rangeClass";

/** The model freezes rows only. */
export const freezePanesClass: HostClass<SheetTarget> = {
  name: "WorksheetFreezePanes",
  openers: {
    GetLocationOrNullObject: {
      since: 7,
      open: ({ book, sheet }) => {
        if (sheet.freezeRows === 0) return null;
        const range = { ...WHOLE_SHEET, bottom: sheet.freezeRows - 1 };
        return bind(rangeClass, { book, sheet, range });
      },
    },
  },
  methods: {
    FreezeRows: {
      since: 7,
      call: ({ sheet }, [rows]) => {
        sheet.freezeRows = countOf(rows ?? 1, 1);
        return null;
      },
    },
    Unfreeze: {
      since: 7,
      call: ({ sheet }) => {
        sheet.freezeRows = 0;
        return null;
      },
    },
  },
};
