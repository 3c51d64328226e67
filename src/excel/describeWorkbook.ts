import type { PlacedName, WorkbookDescription } from "../workbook/workbook";
import { loadedRange, PLACE } from "./proxyRange";
import { visibilityOf } from "./visibility";

interface Placing {
  readonly name: string;
  readonly range: Excel.Range;
}

/** What stands in the workbook: one sync for what there is, one for where it stands. */
export async function describeWorkbook(
  context: Excel.RequestContext,
): Promise<WorkbookDescription> {
  const { workbook } = context;
  const { worksheets, names, tables } = workbook;
  workbook.load("readOnly");
  worksheets.load("items/name, items/visibility, items/protection/protected");
  names.load("items/name, items/type");
  tables.load("items/name");
  await context.sync();

  const sheets = worksheets.items.map((sheet) => ({ sheet, used: loadUsed(sheet) }));
  const placedNames = names.items
    .filter((item) => item.type === "Range")
    .map((item) => loadPlacing(item.name, item.getRangeOrNullObject()));
  const placedTables = tables.items.map((table) => loadPlacing(table.name, table.getRange()));
  await context.sync();

  return {
    sheets: sheets.map(({ sheet, used }) => ({
      name: sheet.name,
      visibility: visibilityOf(sheet),
      protected: sheet.protection.protected,
      used: used.isNullObject ? null : loadedRange(used),
    })),
    names: placedNames.flatMap(placed),
    tables: placedTables.flatMap(placed),
    readOnly: workbook.readOnly,
  };
}

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).untrack().load(PLACE);
}

function loadPlacing(name: string, range: Excel.Range): Placing {
  return { name, range: range.untrack().load(`${PLACE}, worksheet/name`) };
}

/** A name whose cells were deleted stands nowhere and is left out. */
function placed({ name, range }: Placing): readonly PlacedName[] {
  if (range.isNullObject) return [];
  return [{ name, sheet: range.worksheet.name, range: loadedRange(range) }];
}
