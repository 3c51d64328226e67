import type { Grid, GridCell } from "../domain/grid/grid";

/** Days between the first days of the two date systems. */
const DATE_SYSTEM_OFFSET = 1462;

/** The grid with its dates as serial numbers of the 1900 system. */
export function in1900(grid: Grid): Grid {
  if (grid.dateSystem === 1900) return grid;
  return {
    ...grid,
    dateSystem: 1900,
    rows: grid.rows.map((row) => row.map(dateIn1900)),
  };
}

function dateIn1900(cell: GridCell): GridCell {
  const { value, numberFormat } = cell;
  const isDate = /[dy]/i.test(withoutLiterals(numberFormat));
  return typeof value === "number" && isDate
    ? { ...cell, value: value + DATE_SYSTEM_OFFSET }
    : cell;
}

/** A number format without quoted text, escapes, colours and locale codes. */
function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, "");
}
