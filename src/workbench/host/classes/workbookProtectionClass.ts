import type { HostBook } from "../HostBook";
import type { HostClass } from "../hostClass";
import { Refusal } from "../refusal";

/** Protects the structure. Passwords are not modelled: a workbook that is protected opens with any. */
export const workbookProtectionClass: HostClass<HostBook> = {
  name: "WorkbookProtection",
  scalars: { Protected: { since: 7, get: ({ model }) => model.isProtected } },
  methods: {
    Protect: {
      since: 7,
      call: ({ model }) => {
        if (model.isProtected) throw new Refusal("AccessDenied");
        model.isProtected = true;
        return null;
      },
    },
    Unprotect: {
      since: 7,
      call: ({ model }) => {
        model.isProtected = false;
        return null;
      },
    },
  },
};
