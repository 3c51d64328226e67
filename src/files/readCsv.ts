import type { Result } from "../domain/result";
import { decodeBytes } from "./csv/decodeBytes";
import { findDelimiter } from "./csv/findDelimiter";
import { readText } from "./csv/readText";
import type { FileFault } from "./fileFault";
import { checkSize } from "./reading/container";
import { refusedOr } from "./reading/refusedOr";
import type { FileNotice, ReceivedWorkbook } from "./receivedWorkbook";

const SHEET = "CSV";
/** A first line by which Excel is told the delimiter; it shows no row for it. */
const TOLD_DELIMITER = /^sep=([;,\t])(?:\r\n?|\n)/i;
const GUESSED: readonly FileNotice[] = [{ kind: "guessed-encoding", count: 1 }];

/**
 * Reads a received text file whose cells are parted by `;`, `,` or tab, in UTF-8, UTF-16 or windows-1258. Every
 * cell is text as it was typed: leading zeros stay, `=1+1` is no formula. Rows may be of uneven length.
 */
export function readCsv(bytes: Uint8Array): Promise<Result<ReceivedWorkbook, FileFault>> {
  return new Promise((resolve) => {
    resolve(refusedOr(() => read(bytes)));
  });
}

function read(bytes: Uint8Array): ReceivedWorkbook {
  checkSize(bytes);
  const { text, isCertain } = decodeBytes(bytes);
  const told = TOLD_DELIMITER.exec(text);
  const list = told ? text.slice(told[0].length) : text;
  const { grid, notices } = readText(SHEET, list, told?.[1] ?? findDelimiter(list));
  return {
    format: "csv",
    grids: [grid],
    names: [],
    tables: [],
    notices: isCertain ? notices : [...notices, ...GUESSED],
  };
}
