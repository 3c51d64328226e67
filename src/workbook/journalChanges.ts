import { textCell } from "../domain/report/sheetContent";
import type { Change } from "./change";
import { JOURNAL, journalCells, type Journal, type JournalState } from "./journal";
import { findName, hasSheet } from "./sheetById";
import type { WorkbookDescription } from "./workbook";

/** Writes the journal, then copies each sheet that will be rewritten; none of them is touched. */
export function keepChanges(sheet: string, journal: Journal): readonly Change[] {
  return [
    { do: "addSheet", sheet, visibility: "hidden" },
    { do: "write", sheet, at: { row: 0, column: 0 }, rows: journalCells(journal) },
    { do: "setName", name: JOURNAL, sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } },
    ...journal.kept.flatMap(({ title, restore, range }): Change[] => [
      { do: "addSheet", sheet: restore, visibility: "hidden" },
      { do: "copyCells", from: title, to: restore, range },
    ]),
  ];
}

export function markChange(sheet: string, state: JournalState): Change {
  return { do: "write", sheet, at: { row: 0, column: 1 }, rows: [[textCell(state)]] };
}

/** Takes the restore copies and the journal away, as far as they are there. */
export function cleanUpChanges(
  description: WorkbookDescription,
  sheet: string,
  journal: Journal,
): readonly Change[] {
  const restores = journal.kept
    .map(({ restore }) => restore)
    .filter((restore) => hasSheet(description, restore));
  return [
    ...restores.map((restore): Change => ({ do: "deleteSheet", sheet: restore })),
    ...(findName(description, JOURNAL)?.sheet === sheet
      ? [{ do: "dropName", name: JOURNAL } as const]
      : []),
    { do: "deleteSheet", sheet },
  ];
}
