import type { HostBook } from "../HostBook";
import type { HostClass } from "../hostClass";

const EMPTY = { since: 7, get: () => "" } as const;

/** The model keeps no properties of the document: all are empty. */
export const documentPropertiesClass: HostClass<HostBook> = {
  name: "DocumentProperties",
  scalars: {
    Author: EMPTY,
    Category: EMPTY,
    Comments: EMPTY,
    Company: EMPTY,
    Keywords: EMPTY,
    LastAuthor: EMPTY,
    Manager: EMPTY,
    RevisionNumber: { since: 7, get: () => 0 },
    Subject: EMPTY,
    Title: EMPTY,
  },
};
