import type { FileFaultCode } from "../fileFault";
import { compoundFileCode } from "./compoundFile";
import { fileKind } from "./fileKind";
import { FileRefusal, overLimit } from "./FileRefusal";
import { MAX_FILE_BYTES } from "./limits";
import { ZipPackage } from "./ZipPackage";

/** What is read; `text` may still turn out to be none. */
export type ReadableKind = "xlsx" | "docx" | "text";

/** Tells by the bytes how a file is to be read, and refuses what is of any other kind by a code of its own. */
export function readableKind(bytes: Uint8Array): ReadableKind {
  checkSize(bytes);
  const kind = fileKind(bytes);
  if (kind === "text") return kind;
  if (kind === "zip") return packageKind(new ZipPackage(bytes));
  throw new FileRefusal({ code: kind === "compound" ? compoundFileCode(bytes) : kind });
}

/** Opens a package of the wanted kind. */
export function openPackage(bytes: Uint8Array, wanted: "xlsx" | "docx"): ZipPackage {
  if (readableKind(bytes) !== wanted) throw new FileRefusal({ code: `not-${wanted}` });
  return new ZipPackage(bytes);
}

export function checkSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileRefusal({ code: "empty-file" });
  if (bytes.length > MAX_FILE_BYTES) throw overLimit("too-large", MAX_FILE_BYTES, bytes.length);
}

function packageKind(parts: ZipPackage): ReadableKind {
  if (parts.has("mimetype")) throw new FileRefusal({ code: openDocumentCode(parts) });
  const holds = (prefix: string): boolean =>
    parts.names.some((name) => name.toLowerCase().startsWith(prefix));
  if (parts.has("xl/workbook.bin")) throw new FileRefusal({ code: "binary-workbook" });
  if (holds("xl/")) return "xlsx";
  if (holds("word/")) return "docx";
  throw new FileRefusal({ code: holds("ppt/") ? "presentation" : "archive" });
}

const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
const MIME_TYPE_BYTES = 200;

/** OpenDocument 1.3 part 2, 3.3: the first entry names the kind. */
function openDocumentCode(parts: ZipPackage): FileFaultCode {
  const start: number[] = [];
  parts.stream("mimetype", (chunk) => {
    start.push(...chunk.subarray(0, MIME_TYPE_BYTES - start.length));
  });
  const type = new TextDecoder().decode(Uint8Array.from(start));
  if (!type.startsWith(OPEN_DOCUMENT)) return "archive";
  if (type.startsWith(`${OPEN_DOCUMENT}spreadsheet`)) return "open-document-sheet";
  return type.startsWith(`${OPEN_DOCUMENT}text`) ? "open-document-text" : "open-document";
}
