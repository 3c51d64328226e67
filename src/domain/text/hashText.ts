const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A short fingerprint of a text in eight letters and digits (40 bits of two FNV-1a hashes, Fowler, Noll
 * and Vo). For telling things apart, not for security.
 */
export function hashText(text: string): string {
  const high = fnv1a(text, 0x811c9dc5);
  const low = fnv1a(text, 0x01000193 ^ high);
  return letters(high) + letters(low);
}

function letters(hash: number): string {
  return [0, 5, 10, 15].map((shift) => ALPHABET.charAt((hash >>> shift) & 31)).join("");
}

/** Over UTF-16 units, both bytes of each. */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
