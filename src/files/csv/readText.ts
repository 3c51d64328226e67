import { damaged } from "../reading/FileRefusal";
import { found } from "../reading/notices";
import type { FileNotice } from "../receivedWorkbook";
import type { Grid } from "../../domain/grid/grid";
import { DelimitedReader } from "./DelimitedReader";
import { gridOfRows } from "./gridOfRows";

/** A sheet made of text, and what is odd about it. */
export interface TextReading {
  readonly grid: Grid;
  readonly notices: readonly FileNotice[];
}

/** Reads text whose cells the delimiter parts; throws a `FileRefusal` where a quoted cell never ends. */
export function readText(sheet: string, text: string, delimiter: string | null): TextReading {
  const reader = new DelimitedReader(text, delimiter);
  const { grid, raggedRows } = gridOfRows(sheet, reader.rows());
  if (reader.unclosed !== null) {
    throw damaged("unclosed-quote", { sheet, row: reader.unclosed + 1 });
  }
  const notices = found([
    ["ragged-rows", raggedRows],
    ["odd-quotes", reader.oddQuotes],
  ]);
  return { grid, notices };
}
