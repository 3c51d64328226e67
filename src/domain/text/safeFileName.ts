/** What no system takes in a name, and what would hide or turn round a part of it. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * A text as part of a file's name on any system, without extension: no path, no reserved signs, at most `length`
 * characters; empty where nothing is left. `"..\\a/b?"` gives `"a b"`.
 */
export function safeFileName(text: string, length: number): string {
  const plain = text.normalize("NFC").replace(UNSAFE, " ").replace(/\s+/gu, " ");
  return trimmed(Array.from(trimmed(plain)).slice(0, length).join(""));
}

/** Windows drops blanks and points at the end, and a leading point hides a file elsewhere. */
function trimmed(text: string): string {
  return text.replace(/^[ .]+|[ .]+$/gu, "");
}
