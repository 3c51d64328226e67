const KEY_ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** What a slip of the hand costs: a key struck twice, one beside the right one, two in the wrong order, any other. */
const DOUBLED = 0.5;
const BESIDE = 0.75;
const SWAPPED = 0.75;
const OTHER = 1;
/** A shorter word has another letter in it by nature, not by mistake. */
const SHORTEST = 3;
const ROMAN = /^[ivx]+$/u;

/**
 * The cost of the one slip that makes one folded word of another: a letter too many or too few, a wrong one,
 * two neighbours in the wrong order. Null where there are more, where the words are of one or two letters,
 * and for numbers and abbreviations: "THCS" and "THPT", "1A" and "1B", "I" and "II" name different things.
 */
export function typingSlip(a: string, b: string): number | null {
  if (!hasVowel(a) || !hasVowel(b) || /\d/u.test(a + b)) return null;
  if (ROMAN.test(a) && ROMAN.test(b)) return null;
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  if (longer.length - shorter.length > 1) return null;
  const at = firstDifference(longer, shorter);
  if (longer.length > shorter.length) return extraLetter(longer, shorter, at);
  return longer.length < SHORTEST ? null : otherLetter(longer, shorter, at);
}

function hasVowel(word: string): boolean {
  return /[aeiouy]/u.test(word);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < b.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

function extraLetter(longer: string, shorter: string, at: number): number | null {
  if (longer.slice(at + 1) !== shorter.slice(at)) return null;
  if (at > 0 && longer.charAt(at) === longer.charAt(at - 1)) return DOUBLED;
  return longer.length < SHORTEST ? null : OTHER;
}

function otherLetter(a: string, b: string, at: number): number | null {
  if (a.slice(at + 1) === b.slice(at + 1)) {
    return areBeside(a.charAt(at), b.charAt(at)) ? BESIDE : OTHER;
  }
  const isSwap = a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at);
  return isSwap && a.slice(at + 2) === b.slice(at + 2) ? SWAPPED : null;
}

function areBeside(a: string, b: string): boolean {
  return KEY_ROWS.some((row) => {
    const [inA, inB] = [row.indexOf(a), row.indexOf(b)];
    return inA >= 0 && inB >= 0 && Math.abs(inA - inB) === 1;
  });
}
