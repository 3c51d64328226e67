/** What the first bytes of a file say; `text` is what is left when they say nothing. */
export type FileKind =
  "zip" | "compound" | "pdf" | "rtf" | "web-page" | "xml-file" | "picture" | "archive" | "text";

type Signature = readonly (number | null)[];

const SIGNATURES: readonly (readonly [FileKind, Signature])[] = [
  // A first entry, or the end record of an archive without entries (APPNOTE 4.3).
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  // MS-CFB 2.2.
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", ascii("%PDF-")],
  ["rtf", ascii("{\\rtf")],
  ["archive", ascii("Rar!")],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["archive", [0x1f, 0x8b, 0x08]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", ascii("GIF8")],
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["picture", [0x4d, 0x4d, 0x00, 0x2a]],
  ["picture", [...ascii("BM"), null, null, null, null, 0, 0, 0, 0]],
  ["picture", [...ascii("RIFF"), null, null, null, null, ...ascii("WEBP")]],
  ["picture", [null, null, null, null, ...ascii("ftyphei")]],
  ["picture", [null, null, null, null, ...ascii("ftypmif1")]],
];

const HEAD_BYTES = 4096;
const WEB_PAGE =
  /^(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|meta|table|style|script|div|p|span)\b/i;
const MIME_PAGE = /^(?:mime-version:|content-type:\s*multipart\/related)/im;

/** Looks at the bytes alone: names of received files are often wrong. */
export function fileKind(bytes: Uint8Array): FileKind {
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  return known ? known[0] : markupKind(textHead(bytes));
}

function markupKind(head: string): FileKind {
  if (WEB_PAGE.test(head)) return "web-page";
  if (/^<\?xml\b/i.test(head)) return /<html\b/i.test(head) ? "web-page" : "xml-file";
  const firstLine = head.slice(0, head.search(/[\r\n]|$/));
  return /^[\w-]+:\s/.test(firstLine) && MIME_PAGE.test(head) ? "web-page" : "text";
}

function textHead(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes.subarray(0, HEAD_BYTES)).trimStart();
}

function startsWith(bytes: Uint8Array, signature: Signature): boolean {
  return signature.every((byte, index) => byte === null || bytes[index] === byte);
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
