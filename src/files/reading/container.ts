import { FileRefusal, overLimit } from "./FileRefusal";
import { MAX_FILE_BYTES } from "./limits";
import type { ZipPackage } from "./ZipPackage";

/** A first entry, or the end record of an archive without entries (APPNOTE 4.3). */
const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** Compound file: .xls, or an .xlsx under a password (MS-CFB 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Refuses by the first bytes what can be no .xlsx file, whatever its name says. */
export function checkContainer(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileRefusal({ code: "empty-file" });
  if (bytes.length > MAX_FILE_BYTES) throw overLimit("too-large", MAX_FILE_BYTES, bytes.length);
  if (startsWith(bytes, COMPOUND)) throw new FileRefusal({ code: "old-format-or-password" });
  if (!ZIP.some((signature) => startsWith(bytes, signature)))
    throw new FileRefusal({ code: "not-xlsx" });
}

/** Refuses archives that are something else: .docx by its own code, others (.ods, .pptx, .xlsb) as no .xlsx. */
export function checkKind(parts: ZipPackage): void {
  const holds = (prefix: string): boolean =>
    parts.names.some((name) => name.toLowerCase().startsWith(prefix));
  if (holds("xl/") && !parts.has("xl/workbook.bin")) return;
  throw new FileRefusal({ code: holds("word/") ? "docx-not-xlsx" : "not-xlsx" });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
