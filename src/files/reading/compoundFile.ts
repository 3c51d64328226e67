import type { FileFaultCode } from "../fileFault";

/** MS-CFB 2.6.1: directory entries of 128 bytes, the name in UTF-16, its length behind it, then the kind. */
const ENTRY_BYTES = 128;
const HEADER_BYTES = 512;
const NAME_LENGTH_AT = 64;

const NAMES = ["EncryptedPackage", "WordDocument", "Workbook", "Book"] as const;
type KnownName = (typeof NAMES)[number];

/**
 * What a compound file is, told by the names of its streams: entries stand at multiples of their size, so
 * that the chains of sectors, which may be broken or endless, are not followed.
 */
export function compoundFileCode(bytes: Uint8Array): FileFaultCode {
  const found = new Set<KnownName>();
  for (let at = HEADER_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const name = NAMES.find((known) => isNamed(bytes, at, known));
    if (name) found.add(name);
  }
  if (found.has("EncryptedPackage")) return "password";
  const excel = found.has("Workbook") || found.has("Book");
  // With both, one is embedded in the other.
  if (excel === found.has("WordDocument")) return "old-office";
  return excel ? "old-excel" : "old-word";
}

function isNamed(bytes: Uint8Array, at: number, name: KnownName): boolean {
  if (bytes[at + NAME_LENGTH_AT] !== (name.length + 1) * 2) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[at + index * 2] !== name.charCodeAt(index)) return false;
    if (bytes[at + index * 2 + 1] !== 0) return false;
  }
  return true;
}
