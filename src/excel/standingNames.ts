import type { Change } from "../workbook/change";
import { sameName } from "../workbook/objectNames";

interface StandingTable {
  readonly name: string;
  readonly sheet: string;
}

/** The names and tables that stand at a point of a list of changes; `after` follows a change. */
export interface StandingNames {
  hasName(name: string): boolean;
  hasTable(name: string): boolean;
  isTableOn(name: string, sheet: string): boolean;
  after(change: Change): StandingNames;
}

/** Whether Excel has to be asked for names and tables before these changes are queued. */
export function needsStandingNames(changes: readonly Change[]): boolean {
  return changes.some((change) => change.do === "setName" || change.do === "setTable");
}

/** Asks Excel, in one sync, for the names and tables that stand now. */
export async function loadStandingNames(context: Excel.RequestContext): Promise<StandingNames> {
  const { names, tables } = context.workbook;
  names.load("items/name");
  tables.load("items/name, items/worksheet/name");
  await context.sync();
  return standingNames(
    names.items.map((item) => item.name),
    tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
  );
}

export function standingNames(
  names: readonly string[],
  tables: readonly StandingTable[],
): StandingNames {
  const tableOf = (name: string) => tables.find((table) => sameName(table.name, name));
  return {
    hasName: (name) => names.some((other) => sameName(other, name)),
    hasTable: (name) => tableOf(name) !== undefined,
    isTableOn: (name, sheet) => sameName(tableOf(name)?.sheet ?? "", sheet),
    after: (change) => followed(names, tables, change),
  };
}

function followed(
  names: readonly string[],
  tables: readonly StandingTable[],
  change: Change,
): StandingNames {
  const otherNames = (gone: string) => names.filter((name) => !sameName(name, gone));
  const otherTables = (gone: string) => tables.filter(({ name }) => !sameName(name, gone));
  if (change.do === "setName") {
    return standingNames([...otherNames(change.name), change.name], tables);
  }
  if (change.do === "dropName") return standingNames(otherNames(change.name), tables);
  if (change.do === "setTable") {
    return standingNames(names, [...otherTables(change.name), change]);
  }
  if (change.do === "dropTable") return standingNames(names, otherTables(change.name));
  if (change.do !== "deleteSheet") return standingNames(names, tables);
  const { sheet } = change;
  return standingNames(
    names,
    tables.filter((table) => !sameName(table.sheet, sheet)),
  );
}
