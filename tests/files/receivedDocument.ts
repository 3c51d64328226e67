import type { Grid } from "../../src/domain/grid/grid";
import { readDocx } from "../../src/files/readDocx";
import type { ReceivedWorkbook } from "../../src/files/receivedWorkbook";
import { makeDocx, type DocumentParts } from "./makeDocx";

export async function readBook(parts: DocumentParts): Promise<ReceivedWorkbook> {
  const result = await readDocx(makeDocx(parts));
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.fault)}`);
}

/** The one grid of a document made of the parts. */
export async function readGrid(parts: DocumentParts): Promise<Grid> {
  const { grids } = await readBook(parts);
  expect(grids).toHaveLength(1);
  return grids[0]!;
}
