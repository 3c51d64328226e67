import { parseCellAddress, parseRangeAddress } from "../../../src/domain/grid/address";
import {
  constantCell,
  type CellValue,
  type Grid,
  type GridCell,
} from "../../../src/domain/grid/grid";

type Literal = CellValue | GridCell;

interface GridOptions {
  readonly sheet?: string;
  /** A1 addresses of the merged ranges. */
  readonly merges?: readonly string[];
  /** Where the first literal stands; A1 unless told. */
  readonly at?: string;
}

/** A sheet of literal cells; rows may be ragged, null is an empty cell. */
export function gridOf(
  rows: readonly (readonly Literal[])[],
  { sheet = "Trang1", merges = [], at = "A1" }: GridOptions = {},
): Grid {
  return {
    sheet,
    visibility: "visible",
    origin: must(parseCellAddress(at)),
    rows: rows.map((row) => row.map(cellOf)),
    merges: merges.map((address) => must(parseRangeAddress(address))),
    hiddenRows: [],
    hiddenColumns: [],
    dateSystem: 1900,
  };
}

export function errorCell(code: string): GridCell {
  return { ...constantCell(code), type: "error" };
}

function cellOf(literal: Literal): GridCell {
  return literal !== null && typeof literal === "object" ? literal : constantCell(literal);
}

function must<T>(value: T | null): T {
  if (value === null) throw new Error("Not an address");
  return value;
}
