import { fail, ok, type Result } from "../domain/result";
import type { FileFault } from "./fileFault";
import { checkContainer, checkKind } from "./reading/container";
import { FileRefusal } from "./reading/FileRefusal";
import { readPackage } from "./reading/readPackage";
import { ZipPackage } from "./reading/ZipPackage";
import type { ReceivedWorkbook } from "./receivedWorkbook";

/**
 * Reads a received .xlsx (or .xlsm) file, which nobody vouches for, in Node or in a worker: values, computed
 * results, formulas, formats, merges, hidden parts; nothing in it is run or followed. A file that
 * cannot be read for certain is refused as a whole, and one made to fill the memory is stopped at
 * `reading/limits.ts`. Formulas are told as Excel shows them; one whose text the file does not tell is `=`.
 */
export function readXlsx(bytes: Uint8Array): Promise<Result<ReceivedWorkbook, FileFault>> {
  return new Promise((resolve) => {
    resolve(tryRead(bytes));
  });
}

function tryRead(bytes: Uint8Array): Result<ReceivedWorkbook, FileFault> {
  try {
    checkContainer(bytes);
    const parts = new ZipPackage(bytes);
    checkKind(parts);
    return ok(readPackage(parts));
  } catch (error) {
    if (error instanceof FileRefusal) return fail(error.fault);
    throw error;
  }
}
