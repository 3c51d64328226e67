import type { Change } from "./change";
import { loosenTable } from "./fitTable";
import type { Journal, KeptSheet } from "./journal";
import { sameName } from "./objectNames";
import { hull } from "./ranges";
import { findName, hasSheet, tablesOn } from "./sheetById";
import type { WorkbookDescription } from "./workbook";

/**
 * Everything that brings the former contents back. Each change can be the last one done: made again
 * from what then stands, the list leads to the same end.
 */
export function putBackChanges(
  description: WorkbookDescription,
  { made, kept }: Journal,
): readonly Change[] {
  return [
    ...made.flatMap((sheet) => removeMade(description, sheet)),
    ...kept.flatMap((sheet) => loosenTables(description, sheet)),
    ...kept.flatMap((sheet) => copyBack(description, sheet)),
  ];
}

/** The title of the sheet to put the copy into: it may have been renamed since. */
export function standingTitle(description: WorkbookDescription, { id, title }: KeptSheet): string {
  return findName(description, id)?.sheet ?? title;
}

/**
 * A sheet is the broken write's if it carries the id, or has the title and nothing in it. Emptied
 * before it loses its name, it is known as ours until it is gone.
 */
function removeMade(
  description: WorkbookDescription,
  made: Journal["made"][number],
): readonly Change[] {
  const named = findName(description, made.id);
  const sheet = named?.sheet ?? made.title;
  const standing = description.sheets.find(({ name }) => sameName(name, sheet));
  if (!standing || (!named && standing.used)) return [];
  // The id points at all that was to be written, so this cuts through no merge of ours.
  const range = named && (standing.used ? hull(standing.used, named.range) : named.range);
  return [
    ...tablesOn(description, sheet).map(({ name }): Change => ({ do: "dropTable", name })),
    ...(range ? [{ do: "clear", sheet, range } as const] : []),
    ...(named ? [{ do: "dropName", name: made.id } as const] : []),
    { do: "deleteSheet", sheet },
  ];
}

function loosenTables(description: WorkbookDescription, kept: KeptSheet): readonly Change[] {
  return tablesOn(description, standingTitle(description, kept)).flatMap((table) => {
    const goal = kept.tables.find(({ name }) => sameName(name, table.name));
    return loosenTable(table, goal ?? null);
  });
}

function copyBack(description: WorkbookDescription, kept: KeptSheet): readonly Change[] {
  const sheet = standingTitle(description, kept);
  const { id, range, idRange, restore, tables } = kept;
  return [
    ...(hasSheet(description, sheet)
      ? []
      : [{ do: "addSheet", sheet, visibility: "visible" } as const]),
    { do: "clear", sheet, range },
    { do: "copyCells", from: restore, to: sheet, range },
    ...tables.map((table): Change => ({
      do: "setTable",
      name: table.name,
      sheet,
      range: table.range,
    })),
    { do: "setName", name: id, sheet, range: idRange },
  ];
}
