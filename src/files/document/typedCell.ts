import { EMPTY_CELL, type GridCell } from "../../domain/grid/grid";

/** A cell of typed text: numbers stay as they were typed, and nothing becomes a formula. */
export function typedCell(text: string, font: string | null): GridCell {
  return { ...EMPTY_CELL, value: text, type: "text", text, font };
}
