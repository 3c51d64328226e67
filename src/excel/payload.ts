/** What one request or answer of ours may weigh; Excel on the web refuses 5 MB. */
export const BLOCK_BYTES = 2_000_000;

/** Bytes of a text in UTF-8: at most three per UTF-16 unit, exact for what is in the BMP. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7ff) bytes += 2;
    else if (unit > 0x7f) bytes += 1;
  }
  return bytes;
}
