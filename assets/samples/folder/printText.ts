import type { SentText } from "./folderFixture";
import { toWindows1258 } from "./oldLetters";

const BYTE_ORDER_MARK = "\ufeff";

/** The text file that a unit sent: as an old Vietnamese Windows saves it, or as Excel saves Unicode text. */
export function printText({ rows, delimiter, encoding }: SentText): Uint8Array {
  const lines = rows.map((cells) => cells.map((text) => quoted(text, delimiter)).join(delimiter));
  const text = lines.map((line) => `${line}\r\n`).join("");
  return encoding === "utf-16"
    ? new Uint8Array(Buffer.from(BYTE_ORDER_MARK + text, "utf16le"))
    : toWindows1258(text);
}

function quoted(text: string, delimiter: string): string {
  const isPlain = ![delimiter, '"', "\n"].some((sign) => text.includes(sign));
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
