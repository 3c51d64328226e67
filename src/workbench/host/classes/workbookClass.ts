import { bind } from "../boundObject";
import type { HostBook } from "../HostBook";
import type { HostClass } from "../hostClass";
import { applicationClass } from "./applicationClass";
import { documentPropertiesClass } from "./documentPropertiesClass";
import { functionsClass } from "./functionsClass";
import { namesClass } from "./namesClass";
import { rangeAreasClass } from "./rangeAreasClass";
import { rangeClass } from "./rangeClass";
import { selectedRange } from "./selection";
import { tablesClass } from "./tablesClass";
import { workbookProtectionClass } from "./workbookProtectionClass";
import { worksheetsClass } from "./worksheetsClass";

export const workbookClass: HostClass<HostBook> = {
  name: "Workbook",
  scalars: {
    IsDirty: { since: 9, get: () => true },
    Name: { since: 7, get: ({ name }) => name },
    ReadOnly: { since: 8, get: ({ model, condition }) => model.readOnly || condition.isViewOnly },
  },
  links: {
    Application: { since: 1, open: (book) => bind(applicationClass, book) },
    Functions: { since: 2, open: (book) => bind(functionsClass, book) },
    Protection: { since: 7, open: (book) => bind(workbookProtectionClass, book) },
    Properties: { since: 7, open: (book) => bind(documentPropertiesClass, book) },
    Names: { since: 1, open: (book) => bind(namesClass, book) },
    Tables: { since: 1, open: (book) => bind(tablesClass, { book, sheet: null }) },
    Worksheets: { since: 1, open: (book) => bind(worksheetsClass, book) },
  },
  openers: {
    GetSelectedRange: { since: 1, open: (book) => bind(rangeClass, selectedRange(book)) },
    GetSelectedRanges: {
      since: 9,
      open: (book) => bind(rangeAreasClass, [selectedRange(book)]),
    },
    GetActiveCell: { since: 7, open: (book) => bind(rangeClass, selectedRange(book)) },
  },
  later: { LinkedWorkbooks: 15, ShowPivotFieldList: 15, FocusCell: 15, Use1904DateSystem: 17 },
};
