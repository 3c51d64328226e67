import { cellAddress } from "../../src/domain/grid/address";
import type { Grid, GridCell } from "../../src/domain/grid/grid";
import { readXlsx } from "../../src/files/readXlsx";
import type { FileFault } from "../../src/files/fileFault";
import type { ReceivedWorkbook } from "../../src/files/receivedWorkbook";
import { makeXlsx, type FileParts } from "./makeXlsx";

export async function read(bytes: Uint8Array): Promise<ReceivedWorkbook> {
  const result = await readXlsx(bytes);
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.fault)}`);
}

export async function faultOf(bytes: Uint8Array): Promise<FileFault> {
  const result = await readXlsx(bytes);
  if (!result.ok) return result.fault;
  throw new Error("Expected a refusal");
}

/** The one sheet of a file made of the parts. */
export async function readSheet(parts: FileParts): Promise<Grid> {
  const { grids } = await read(makeXlsx(parts));
  expect(grids).toHaveLength(1);
  return grids[0]!;
}

/** The cells with contents, by address. */
export function cellsOf(grid: Grid): Record<string, GridCell> {
  return Object.fromEntries(
    grid.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const at = { row: grid.origin.row + row, column: grid.origin.column + column };
        return cell.type === "empty" && cell.formula === null ? [] : [[cellAddress(at), cell]];
      }),
    ),
  );
}

/** One facet of each cell with contents, by address. */
export function facetOf<K extends keyof GridCell>(
  grid: Grid,
  facet: K,
): Record<string, GridCell[K]> {
  return Object.fromEntries(
    Object.entries(cellsOf(grid)).map(([address, cell]) => [address, cell[facet]]),
  );
}
