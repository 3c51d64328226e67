import type { SourcePlace } from "../grid/sourcePlace";
import type { ReceivedList, SourceCell } from "./nomination";

/**
 * A cell as a list keeps it: A1, with its place in front where that is not the list's own: in a document the
 * paragraphs around a table, `Văn bản!A3`.
 */
export function cellOfList(sheet: string, place: SourcePlace): string {
  return place.sheet === sheet ? place.cell : `${place.sheet}!${place.cell}`;
}

/** Where a cell that a list keeps (`unitCell`, `totals`) stands in the received file. */
export function sourceOfList(
  { file, sheet }: Pick<ReceivedList, "file" | "sheet">,
  cell: string,
): SourceCell {
  const mark = cell.lastIndexOf("!");
  return mark < 0
    ? { file, sheet, cell }
    : { file, sheet: cell.slice(0, mark), cell: cell.slice(mark + 1) };
}
