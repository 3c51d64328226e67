import { sameName } from "../workbook/objectNames";
import type { PlacedName, WorkbookDescription } from "../workbook/workbook";
import type { Known } from "./known";
import { loadedRange, PLACE } from "./proxyRange";
import { visibilityOf } from "./visibility";

/** A description, and what is known from it for later requests. */
export interface Described {
  readonly description: WorkbookDescription;
  readonly known: Known;
}

/** A description that is being asked for: queue it, sync, then finish it. */
export interface QueuedDescription {
  readonly workbook: Excel.Workbook;
  readonly used: Place[];
  readonly names: Place[];
  readonly tables: Place[];
}

interface Place {
  readonly name: string;
  readonly range: Excel.Range;
}

/** What stands in the workbook: in one sync what is known, in a second one what is new. */
export async function describeWorkbook(
  context: Excel.RequestContext,
  known: Known,
): Promise<Described> {
  const queued = queueDescription(context, known);
  await context.sync();
  return finishDescription(context, queued);
}

/** Asks for what there is and where the known things stand. Excel refuses it where one is gone. */
export function queueDescription(context: Excel.RequestContext, known: Known): QueuedDescription {
  const { workbook } = context;
  const { worksheets, names, tables } = workbook;
  workbook.load("readOnly");
  worksheets.load("items/name, items/visibility, items/protection/protected");
  names.load("items/name, items/type");
  tables.load("items/name");
  return {
    workbook,
    used: known.sheets.map(({ name }) => usedPlace(name, worksheets.getItem(name))),
    names: known.names
      .filter(({ sheet }) => sheet !== null)
      .map(({ name }) => namePlace(name, names.getItem(name))),
    tables: known.tables.map(({ name }) => tablePlace(name, tables.getItem(name))),
  };
}

/** After a sync: asks for what was not known, where there is any, and puts all together. */
export async function finishDescription(
  context: Excel.RequestContext,
  queued: QueuedDescription,
): Promise<Described> {
  const { worksheets, names, tables } = queued.workbook;
  const rangeNames = names.items.filter((item) => item.type === "Range");
  const used = [
    ...queued.used,
    ...lacking(worksheets.items, queued.used).map((sheet) => usedPlace(sheet.name, sheet)),
  ];
  const placedNames = [
    ...queued.names,
    ...lacking(rangeNames, queued.names).map((item) => namePlace(item.name, item)),
  ];
  const placedTables = [
    ...queued.tables,
    ...lacking(tables.items, queued.tables).map((table) => tablePlace(table.name, table)),
  ];
  const asked = queued.used.length + queued.names.length + queued.tables.length;
  const places = used.length + placedNames.length + placedTables.length;
  if (places > asked) await context.sync();
  const description = {
    sheets: worksheets.items.map((sheet) => describedSheet(sheet, used)),
    names: rangeNames.flatMap((item) => placed(item, placedNames)),
    tables: tables.items.flatMap((table) => placed(table, placedTables)),
    readOnly: queued.workbook.readOnly,
  };
  return { description, known: knownFrom(description, names.items) };
}

function knownFrom(
  description: WorkbookDescription,
  names: readonly { readonly name: string }[],
): Known {
  const sheetOf = (name: string) => description.names.find((other) => other.name === name)?.sheet;
  return {
    sheets: description.sheets,
    names: names.map(({ name }) => ({ name, sheet: sheetOf(name) ?? null })),
    tables: description.tables,
  };
}

function lacking<T extends { readonly name: string }>(
  items: readonly T[],
  places: readonly Place[],
): readonly T[] {
  return items.filter((item) => !places.some(({ name }) => sameName(name, item.name)));
}

function usedPlace(name: string, sheet: Excel.Worksheet): Place {
  return { name, range: sheet.getUsedRangeOrNullObject(true).untrack().load(PLACE) };
}

function namePlace(name: string, item: Excel.NamedItem): Place {
  return { name, range: loadPlace(item.getRangeOrNullObject()) };
}

function tablePlace(name: string, table: Excel.Table): Place {
  return { name, range: loadPlace(table.getRange()) };
}

function loadPlace(range: Excel.Range): Excel.Range {
  return range.untrack().load(`${PLACE}, worksheet/name`);
}

function describedSheet(
  sheet: Excel.Worksheet,
  used: readonly Place[],
): WorkbookDescription["sheets"][number] {
  const place = used.find(({ name }) => sameName(name, sheet.name))?.range;
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet),
    protected: sheet.protection.protected,
    used: !place || place.isNullObject ? null : loadedRange(place),
  };
}

/** A name whose cells were deleted stands nowhere and is left out. */
function placed(
  { name }: { readonly name: string },
  places: readonly Place[],
): readonly PlacedName[] {
  const range = places.find((place) => sameName(place.name, name))?.range;
  if (!range || range.isNullObject) return [];
  return [{ name, sheet: range.worksheet.name, range: loadedRange(range) }];
}
