import type { Change } from "../workbook/change";
import { sameName } from "../workbook/objectNames";
import { hostError } from "./excelFault";
import { knownAfter, type Known, NOTHING_KNOWN } from "./known";
import { isMarksChange, loadMarkFormats, ownFormats, queueFormats } from "./markFormats";
import type { MarkFormats } from "./markFormats";

/** What stands at a point of a list of changes; `after` follows a change. */
export interface Standing {
  readonly known: Known;
  hasName(name: string): boolean;
  hasTable(name: string): boolean;
  isTableOn(name: string, sheet: string): boolean;
  /** Ids of our conditional formats of a sheet, as they were before the first change of the list. */
  marksOn(sheet: string): readonly string[];
  after(change: Change): Standing;
}

const NO_MARKS: MarkFormats = new Map();

/** What stands before these changes, as far as they need it and it is not known: one sync, or none. */
export async function loadStanding(
  context: Excel.RequestContext,
  changes: readonly Change[],
  known: Known | null,
): Promise<Standing> {
  const needsNames = known === null && changes.some(restsOnNames);
  const marked = changes.filter(isMarksChange).map(({ sheet }) => sheet);
  if (marked.length === 0 && !needsNames) return standingOf(known ?? NOTHING_KNOWN, NO_MARKS);
  try {
    return await loadAtOnce(context, marked, needsNames ? null : (known ?? NOTHING_KNOWN));
  } catch (thrown) {
    if (marked.length === 0 || !hostError(thrown)) throw thrown;
    const { known: fresh } = needsNames
      ? await loadAtOnce(context, [], null)
      : { known: known ?? NOTHING_KNOWN };
    return standingOf(fresh, await loadMarkFormats(context, marked));
  }
}

/** Whether what is queued for the change follows from the names and tables that stand. */
export function restsOnNames(
  change: Change,
): change is Extract<Change, { readonly do: "setName" | "setTable" }> {
  return change.do === "setName" || change.do === "setTable";
}

async function loadAtOnce(
  context: Excel.RequestContext,
  marked: readonly string[],
  known: Known | null,
): Promise<Standing> {
  const { names, tables } = context.workbook;
  if (!known) {
    names.load("items/name");
    tables.load("items/name, items/worksheet/name");
  }
  const formats = marked.map((sheet) => ({ sheet, all: queueFormats(context, sheet) }));
  await context.sync();
  const loaded = known ?? {
    sheets: [],
    names: names.items.map(({ name }) => ({ name, sheet: null })),
    tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
  };
  return standingOf(loaded, new Map(formats.map(({ sheet, all }) => [sheet, ownFormats(all)])));
}

function standingOf(known: Known, marks: MarkFormats): Standing {
  const tableOf = (name: string) => known.tables.find((table) => sameName(table.name, name));
  return {
    known,
    hasName: (name) => known.names.some((other) => sameName(other.name, name)),
    hasTable: (name) => tableOf(name) !== undefined,
    isTableOn: (name, sheet) => sameName(tableOf(name)?.sheet ?? "", sheet),
    marksOn: (sheet) => marks.get(sheet) ?? [],
    after: (change) => standingOf(knownAfter(known, change), marks),
  };
}
