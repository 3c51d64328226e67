import type { Result } from "../domain/result";
import { readDocument } from "./docx/readDocument";
import type { FileFault } from "./fileFault";
import { openPackage } from "./reading/container";
import { refusedOr } from "./reading/refusedOr";
import type { ReceivedWorkbook } from "./receivedWorkbook";

/**
 * Reads a received .docx (or .docm) file into one grid, in reading order: each paragraph outside tables is a
 * row with one cell, each table's rows follow as rows and make a block (`Bảng 1`). Blank paragraphs, automatic
 * numbers and what tracked changes delete are left out; what is not read is told in the notices. Guarded as
 * `readXlsx` is: nothing is run or followed, and a file that cannot be read for certain is refused as a whole.
 */
export function readDocx(bytes: Uint8Array): Promise<Result<ReceivedWorkbook, FileFault>> {
  return new Promise((resolve) => {
    resolve(refusedOr(() => readDocument(openPackage(bytes, "docx"))));
  });
}
