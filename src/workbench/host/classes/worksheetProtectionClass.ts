import type { HostClass } from "../hostClass";
import { Refusal } from "../refusal";
import type { SheetTarget } from "../sheetTarget";

/** Passwords are not modelled: a sheet that is protected opens with any. */
export const worksheetProtectionClass: HostClass<SheetTarget> = {
  name: "WorksheetProtection",
  scalars: { Protected: { since: 2, get: ({ sheet }) => sheet.isProtected } },
  methods: {
    Protect: {
      since: 2,
      call: ({ sheet }) => {
        if (sheet.isProtected) throw new Refusal("InvalidOperation");
        sheet.isProtected = true;
        return null;
      },
    },
    Unprotect: {
      since: 2,
      call: ({ sheet }) => {
        sheet.isProtected = false;
        return null;
      },
    },
  },
};
