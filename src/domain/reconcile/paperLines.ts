import { shownText, type Grid } from "../grid/grid";
import { sourcePlace } from "../grid/sourcePlace";
import { foldText } from "../text/foldText";

/** One line of a paper, in reading order. */
export interface TextLine {
  readonly text: string;
  /** Without accents, for comparing. */
  readonly folded: string;
  /** Where a person finds it: `Văn bản!A9`, `Bảng 1!B2`. */
  readonly place: string;
  /** Which of the document's tables it stands in; null for a paragraph. */
  readonly table: number | null;
  /** Zero-based row and column of the grid. */
  readonly row: number;
  readonly column: number;
}

/** The lines of a document's grid; a cell of several lines gives several. Blank ones are left out. */
export function paperLines(grid: Grid): readonly TextLine[] {
  const { origin, rows, blocks = [] } = grid;
  return rows.flatMap((cells, down) => {
    const row = origin.row + down;
    const table = blocks.findIndex(({ range }) => range.top <= row && row <= range.bottom);
    return cells.flatMap((cell, across) => {
      const column = origin.column + across;
      const { sheet, cell: address } = sourcePlace(grid, { row, column });
      return shownText(cell)
        .split(/\r?\n|\v/u)
        .map((line) => line.normalize("NFC").trim())
        .filter((text) => text !== "")
        .map((text) => ({
          text,
          folded: foldText(text),
          place: `${sheet}!${address}`,
          table: table < 0 ? null : table,
          row,
          column,
        }));
    });
  });
}

/** Whether a folded line holds one of these folded phrases on word bounds. */
export function holdsAny({ folded }: TextLine, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => ` ${folded} `.includes(` ${phrase} `));
}
