import { cellAddress } from "../domain/grid/address";
import type { Grid } from "../domain/grid/grid";

/**
 * What a sheet holds, whatever it is called and however it is formatted: each filled cell with its value. A
 * sheet that is received by itself is known again by the SHA-256 of this text, whether Excel or a saved file
 * tells it: a formula that gives an empty text is a text in one and empty in the other, so it counts as empty.
 */
export function canonicalCells({ rows, origin }: Grid): string {
  const cells = rows.flatMap((row, down) =>
    row.flatMap(({ type, value }, across) => {
      const at = { row: origin.row + down, column: origin.column + across };
      return value === null || value === "" ? [] : [[cellAddress(at), type, value]];
    }),
  );
  return JSON.stringify(cells);
}
