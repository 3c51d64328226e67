import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

/** The snapshot without the drop-down lists of blank rows below a table, which may outlive a write taken back. */
export function listsInTables(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const bottom = snapshot.tables.find((table) => table.sheet === sheet.name)?.range.bottom ?? 0;
      const validations = sheet.validations.flatMap((list) => {
        const range = { ...list.range, bottom: Math.min(list.range.bottom, bottom) };
        return range.bottom < range.top ? [] : [{ ...list, range }];
      });
      return { ...sheet, validations };
    }),
  };
}
