import type { Result } from "../domain/result";
import { readText } from "./csv/readText";
import type { FileFault } from "./fileFault";
import type { ParseHtml } from "./pasted/htmlNode";
import { HtmlVisitor } from "./pasted/HtmlVisitor";
import { CellBudget } from "./reading/CellBudget";
import { FileRefusal, overLimit } from "./reading/FileRefusal";
import { MAX_FILE_BYTES } from "./reading/limits";
import { found } from "./reading/notices";
import { refusedOr } from "./reading/refusedOr";
import type { ReceivedWorkbook } from "./receivedWorkbook";

export const PASTED_SHEET = "Đã dán";

/** What the clipboard holds, by kind; empty where it has none of that kind. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/**
 * Reads tables pasted from Word, Excel or a page into one grid, as `readDocx` does; without a table in the
 * HTML, the text with its cells parted by tabs. `parseHtml` must neither run nor fetch anything, as `DOMParser`
 * does not; nothing is put into a page here. Every cell is text.
 */
export function readPasted(
  { html, text }: Pasted,
  parseHtml: ParseHtml,
): Result<ReceivedWorkbook, FileFault> {
  return refusedOr(() => {
    const size = Math.max(html.length, text.length);
    if (size > MAX_FILE_BYTES) throw overLimit("too-large", MAX_FILE_BYTES, size);
    return (html.trim() === "" ? null : readTables(parseHtml, html)) ?? readLines(text);
  });
}

function readTables(parseHtml: ParseHtml, html: string): ReceivedWorkbook | null {
  const visitor = new HtmlVisitor(PASTED_SHEET, new CellBudget());
  const grid = visitor.read(parseHtml(html));
  if (visitor.tables === 0) return null;
  return {
    format: "pasted",
    grids: [grid],
    names: [],
    tables: [],
    notices: found([...visitor.counts]),
  };
}

function readLines(text: string): ReceivedWorkbook {
  if (text.trim() === "") throw new FileRefusal({ code: "nothing-pasted" });
  const { grid, notices } = readText(PASTED_SHEET, text, "\t");
  return { format: "pasted", grids: [grid], names: [], tables: [], notices };
}
