import type { GridCell } from "../grid/grid";
import { EMPTY, textCell, type CellContent } from "../report/sheetContent";

/** What to write so that the cell stands as it does; an error that somebody pasted as its formula (`=#N/A`). */
export function standingContent({ value, type, formula, numberFormat }: GridCell): CellContent {
  const format = numberFormat === "General" ? {} : { format: numberFormat };
  if (formula !== null) return { kind: "formula", formula, value, ...format };
  if (type === "error") return { kind: "formula", formula: `=${String(value)}`, value };
  if (value === null) return EMPTY;
  if (typeof value === "string") return textCell(value);
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return { kind: "number", number: value, ...format };
}
