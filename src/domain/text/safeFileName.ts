/** What no system takes in a name, and what would hide or turn round a part of it. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * A text as part of a file's name on any system, without extension: no path, no reserved signs, at most `length`
 * characters; empty where nothing is left. `"..\\a/b?"` gives `"a b"`. What is too long is cut between words where
 * it has several, and never within brackets: `"Danh sách (gửi lại lần 2)"` at 18 gives `"Danh sách"`.
 */
export function safeFileName(text: string, length: number): string {
  const plain = text.normalize("NFC").replace(UNSAFE, " ").replace(/\s+/gu, " ");
  const signs = Array.from(trimmed(plain));
  const kept = signs.slice(0, length).join("");
  if (signs.length <= length) return kept;
  const whole = WORD_SIGN.test(signs[length] ?? "")
    ? orAll(kept.replace(HALF_WORD, ""), kept)
    : kept;
  return trimmed(orAll(beforeOpenBracket(whole), whole));
}

const WORD_SIGN = /[\p{L}\p{M}\p{N}]/u;
const HALF_WORD = /[\p{L}\p{M}\p{N}]+$/u;

/** A text that was shortened, bare of the signs that led on; the whole where nothing would be left of it. */
function orAll(shortened: string, whole: string): string {
  const bare = shortened.replace(/[\s._,;–-]+$/u, "");
  return WORD_SIGN.test(bare) ? bare : whole;
}

/** The text up to the first bracket that is opened and not closed. */
function beforeOpenBracket(text: string): string {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]{}]/gu)) {
    if ("([{".includes(sign)) open.push(index);
    else open.pop();
  }
  return text.slice(0, open[0] ?? text.length);
}

/** Windows drops blanks and points at the end, and a leading point hides a file elsewhere. */
function trimmed(text: string): string {
  return text.replace(/^[ .]+|[ .]+$/gu, "");
}
