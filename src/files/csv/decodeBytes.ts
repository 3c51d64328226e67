import { damaged, FileRefusal } from "../reading/FileRefusal";

/** Text, and whether its encoding is more than a guess. */
export interface DecodedText {
  readonly text: string;
  readonly isCertain: boolean;
}

const SAMPLE_BYTES = 4096;
/** Share of bytes at odd (even) places that are zero, from which on text is UTF-16. */
const ZEROS = 0.3;
/** Share of control characters that no text has. */
const MOST_CONTROLS = 0.01;

/**
 * Decodes the bytes of a text file: by its byte order mark, as UTF-16 by its zero bytes, as UTF-8 where they are
 * valid UTF-8, else as windows-1258, whose combining marks stay as they are. Bytes that belie their encoding
 * are damage, and what is no text in any of them is refused.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const decoded = decodeAny(bytes);
  if (countControls(decoded.text) > decoded.text.length * MOST_CONTROLS) {
    throw new FileRefusal({ code: "not-text" });
  }
  return decoded;
}

function decodeAny(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (marked !== null) return { text: decodeAs(marked, bytes), isCertain: true };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isCertain: true };
  } catch {
    return decodeNarrow(bytes);
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Most letters of a Vietnamese list are below U+0100, so that one half of each is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > ZEROS && even < odd / 10) return "utf-16le";
  return even > ZEROS && odd < even / 10 ? "utf-16be" : null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged("bad-text");
  }
}

/** UTF-8 that is cut short, or spoilt in places, must not be read as another alphabet. */
function decodeNarrow(bytes: Uint8Array): DecodedText {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const spoilt = count(lenient, /\uFFFD/g);
  const read = count(lenient, /[\u0080-\uFFFC]/g);
  if (read > spoilt) throw damaged("bad-text");
  return { text: new TextDecoder("windows-1258").decode(bytes), isCertain: false };
}

/** Tab, line feed, form feed and carriage return are met in lists; the rest of the controls, zero too, hardly. */
function countControls(text: string): number {
  return count(text, /(?![\t\n\f\r])\p{Cc}/gu);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  while (pattern.exec(text)) found += 1;
  return found;
}
