import { cellAt } from "../domain/grid/grid";
import { EMPTY, type CellContent, type SheetContent } from "../domain/report/sheetContent";
import type { Change } from "./change";
import { contentExtent } from "./contentExtent";
import { loosenTable, type TableGoal } from "./fitTable";
import { sameName } from "./objectNames";
import type { FormerSheet, SheetWrite } from "./planReplace";

/**
 * Everything that brings the contents about, in an order in which no formula comes before the sheet
 * or table that it names: sheets, then empty places, then tables with their headings, then cells.
 */
export function writeChanges(writes: readonly SheetWrite[]): readonly Change[] {
  return [
    ...writes.flatMap(placeChanges),
    ...writes.flatMap(emptyChanges),
    ...writes.flatMap(tableChanges),
    ...writes.flatMap(cellChanges),
    ...writes.filter(({ former }) => former === null).flatMap(layoutChanges),
  ];
}

/**
 * Widths, frozen rows and page: they cannot be kept, so on a rewritten sheet they come last. A new sheet is hidden
 * after all else; one that people have shown since stays shown.
 */
export function layoutChanges({ content, title, former }: SheetWrite): readonly Change[] {
  const { widths, freezeRows, page } = content;
  return [
    ...(widths.length > 0 ? [{ do: "widths", sheet: title, widths } as const] : []),
    { do: "freezeRows", sheet: title, rows: freezeRows },
    ...(page ? [{ do: "page", sheet: title, setup: page } as const] : []),
    ...(content.isHidden === true && !former
      ? [{ do: "showSheet", sheet: title, visibility: "hidden" } as const]
      : []),
  ];
}

function placeChanges({ content, title, former }: SheetWrite): readonly Change[] {
  const named: Change = {
    do: "setName",
    name: content.id,
    sheet: title,
    range: contentExtent(content),
  };
  return former ? [named] : [{ do: "addSheet", sheet: title, visibility: "visible" }, named];
}

function emptyChanges({ content, title, former }: SheetWrite): readonly Change[] {
  if (!former) return [];
  return [
    ...former.tables.flatMap((table) => loosenTable(table, tableGoal(content, former))),
    ...(former.fromRow > former.range.bottom
      ? []
      : [
          {
            do: "clear",
            sheet: title,
            range: { ...former.range, top: Math.max(former.range.top, former.fromRow) },
          } as const,
        ]),
  ];
}

/** No goal where headings change places: outside formulas would follow them to another column. */
function tableGoal(
  { table, cells }: SheetContent,
  { grid, tables }: FormerSheet,
): TableGoal | null {
  const standing = tables.find(({ name }) => table && sameName(name, table.name))?.range;
  if (!table || !standing) return null;
  const columns = new Map<string, number>();
  for (let column = standing.left; column <= standing.right; column += 1) {
    columns.set(cellAt(grid, { row: standing.top, column }).text, column);
  }
  const isMoved = (cells[table.range.top] ?? []).some(
    (cell, column) => cell.kind === "text" && (columns.get(cell.text) ?? column) !== column,
  );
  return isMoved ? null : table;
}

function tableChanges({ content: { table, cells }, title }: SheetWrite): readonly Change[] {
  if (!table) return [];
  const { top, left, right } = table.range;
  const headings = Array.from(
    { length: right - left + 1 },
    (_, column) => cells[top]?.[left + column] ?? EMPTY,
  );
  return [
    { do: "write", sheet: title, at: { row: top, column: left }, rows: [headings] },
    { do: "setTable", name: table.name, sheet: title, range: table.range },
  ];
}

function cellChanges({ content, title, former }: SheetWrite): readonly Change[] {
  const first = former?.fromRow ?? 0;
  const rows = rectangle(content.cells).slice(first);
  const styles = content.styles.flatMap(({ range, style }): readonly Change[] =>
    range.bottom < first
      ? []
      : [
          {
            do: "style",
            sheet: title,
            range: { ...range, top: Math.max(range.top, first) },
            style,
          },
        ],
  );
  return [
    ...(rows.length > 0
      ? [{ do: "write", sheet: title, at: { row: first, column: 0 }, rows } as const]
      : []),
    ...styles,
    ...(content.validations ?? []).map((validation): Change => ({
      do: "setList",
      sheet: title,
      validation,
    })),
    ...content.merges
      .filter(({ top }) => top >= first)
      .map((range) => ({ do: "merge", sheet: title, range }) as const),
  ];
}

function rectangle(
  cells: readonly (readonly CellContent[])[],
): readonly (readonly CellContent[])[] {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return [];
  return cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? EMPTY));
}
