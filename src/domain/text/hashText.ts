const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A short fingerprint of a text in eight letters and digits: 40 bits, of two lanes that are mixed like
 * MurmurHash3 (Appleby), so that texts which differ in one digit do not fall together more often than chance
 * has it. For telling things apart, not for security.
 */
export function hashText(text: string): string {
  let left = 0x9747b28c ^ text.length;
  let right = 0x85ebca6b ^ text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    left = Math.imul(rotated(left ^ Math.imul(unit, 0xcc9e2d51), 15), 0x1b873593);
    right = Math.imul(rotated(right ^ Math.imul(unit, 0x27d4eb2f), 13), 0x165667b1);
  }
  return letters(finished(left ^ Math.imul(right, 0xe6546b64))) + letters(finished(right ^ left));
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** Every bit of the word comes to bear on every bit of what is left of it. */
function finished(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

function letters(hash: number): string {
  return [0, 5, 10, 15].map((shift) => ALPHABET.charAt((hash >>> shift) & 31)).join("");
}
