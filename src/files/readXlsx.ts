import type { Result } from "../domain/result";
import type { FileFault } from "./fileFault";
import { openPackage } from "./reading/container";
import { readPackage } from "./reading/readPackage";
import { refusedOr } from "./reading/refusedOr";
import type { ReceivedWorkbook } from "./receivedWorkbook";

/**
 * Reads a received .xlsx (or .xlsm) file, which nobody vouches for, in Node or in a worker: values, computed
 * results, formulas, formats, merges, hidden parts; nothing in it is run or followed. A file that
 * cannot be read for certain is refused as a whole, and one made to fill the memory is stopped at
 * `reading/limits.ts`. Formulas are told as Excel shows them; one whose text the file does not tell is `=`.
 */
export function readXlsx(bytes: Uint8Array): Promise<Result<ReceivedWorkbook, FileFault>> {
  return new Promise((resolve) => {
    resolve(refusedOr(() => readPackage(openPackage(bytes, "xlsx"))));
  });
}
