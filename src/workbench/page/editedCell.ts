import { CellValueType, type ICellData } from "@univerjs/core";
import { constantCell, type CellValue, EMPTY_CELL, type GridCell } from "../../domain/grid/grid";
import type { CellType } from "../../domain/grid/grid";

/** What a cell of the view holds after a person's edit; `formula` is its text, "" where it has none. */
export function editedCell(data: ICellData, formula: string, pattern: string | null): GridCell {
  const numberFormat = pattern ?? "General";
  if (formula !== "") return { ...EMPTY_CELL, formula, numberFormat };
  return { ...valueCell(valueOf(data)), numberFormat };
}

/** The cell with the value that was calculated for its formula. */
export function calculatedCell(cell: GridCell, data: ICellData): GridCell {
  const { value, type, text } = valueCell(valueOf(data));
  return { ...cell, value, type, text };
}

function valueCell(value: CellValue): GridCell {
  const cell = constantCell(value);
  return isError(value) ? { ...cell, type: "error" satisfies CellType } : cell;
}

function isError(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(value)
  );
}

function valueOf({ v, t, p }: ICellData): CellValue {
  // Text with formats inside ends with the component's own sign of a paragraph.
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (v === undefined || v === null) return null;
  return t === CellValueType.BOOLEAN ? v === 1 || v === true : v;
}
