import { foldText } from "./foldText";
import { foldTone } from "./foldTone";
import { singleI } from "./singleI";
import { typingSlip } from "./typingSlip";
import { withoutTypingMarks } from "./withoutTypingMarks";
import { wordsOf } from "./wordsOf";

/**
 * In what two spellings of a name differ, from the least to the most: in nothing that counts, in tones only,
 * in letters with and without their marks (ă â a, ê e, ô ơ o, ư u, đ d), by what a hand mistypes, or too
 * much to be one name.
 */
export type NameDifference = "same" | "tone" | "diacritic" | "typing" | "far";

export interface NameDistance {
  readonly kind: NameDifference;
  /** 0 for the same; a quarter a tone or mark, half a key struck twice, up to 1 a slip; `Infinity` where far. */
  readonly cost: number;
}

const SAME: NameDistance = { kind: "same", cost: 0 };
const FAR: NameDistance = { kind: "far", cost: Infinity };
const ORDER: readonly NameDifference[] = ["same", "tone", "diacritic", "typing", "far"];
const QUARTER = 0.25;
/** For a space too many or too few, and for a typing method's letters left in a word. */
const HALF = 0.5;
const MOST_SLIPS = 2;

/**
 * How far apart two names without forms of address are, as people mistake names. Case, spaces, Unicode form,
 * the place of the tone mark and i or y for one sound do not count; a word more or less is another name. At
 * most one slip a word and two a name are taken for mistyping.
 */
export function nameDistance(a: string, b: string): NameDistance {
  const inA = wordsOf(foldTone(a)).map(({ text }) => text);
  const inB = wordsOf(foldTone(b)).map(({ text }) => text);
  if (inA.length !== inB.length) return otherSpaces(inA, inB);
  let kind: NameDifference = "same";
  let cost = 0;
  let slips = 0;
  for (const [at, word] of inA.entries()) {
    const step = wordDistance(word, inB[at] ?? "");
    if (step.kind === "far") return FAR;
    if (step.kind === "typing") slips += 1;
    if (ORDER.indexOf(step.kind) > ORDER.indexOf(kind)) kind = step.kind;
    cost += step.cost;
  }
  return slips > MOST_SLIPS ? FAR : { kind, cost };
}

/** "Đặn g" is "Đặng"; with another word it is another name. */
function otherSpaces(a: readonly string[], b: readonly string[]): NameDistance {
  if (foldText(a.join("")) !== foldText(b.join(""))) return FAR;
  return { kind: "typing", cost: Math.abs(a.length - b.length) * HALF };
}

function wordDistance(a: string, b: string): NameDistance {
  if (a === b) return SAME;
  const [inA, inB] = [wordParts(a), wordParts(b)];
  const tone = inA.tone === inB.tone ? 0 : QUARTER;
  if (inA.letters === inB.letters) return tone === 0 ? SAME : { kind: "tone", cost: tone };
  if (inA.base === inB.base) {
    return { kind: "diacritic", cost: tone + QUARTER * otherLetters(inA.letters, inB.letters) };
  }
  if (isOneMeant(inA, inB)) return { kind: "typing", cost: HALF };
  const slip = typingSlip(inA.base, inB.base);
  return slip === null ? FAR : { kind: "typing", cost: slip };
}

/** Digits mean accents only where those of the other word are just these: "Tổ1" is not "Tổ2". */
function isOneMeant(a: WordParts, b: WordParts): boolean {
  const [meantA, meantB] = [a, b].map(({ base }) => withoutTypingMarks(base) ?? base);
  if (meantA !== meantB) return false;
  return !/\d/u.test(a.base + b.base) || vniDigits(a) === vniDigits(b);
}

const VNI: ReadonlyMap<string, string> = new Map([
  ["\u0301", "1"],
  ["\u0300", "2"],
  ["\u0309", "3"],
  ["\u0303", "4"],
  ["\u0323", "5"],
  ["\u0302", "6"],
  ["\u031b", "7"],
  ["\u0306", "8"],
  ["đ", "9"],
]);

/** The digits by which VNI types a word's accents, and those that stand in it. */
function vniDigits({ letters, tone }: WordParts): string {
  const typed = Array.from(letters.normalize("NFD") + tone, (mark) => VNI.get(mark) ?? mark);
  return typed
    .filter((mark) => /\d/u.test(mark))
    .sort()
    .join("");
}

type WordParts = ReturnType<typeof wordParts>;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A word taken apart: its letters with their marks but no tones, its tones, and its bare letters. */
function wordParts(word: string) {
  const decomposed = word.normalize("NFD");
  const letters = singleI(decomposed.replace(TONES, "").normalize("NFC"));
  return { letters, tone: decomposed.match(TONES)?.join("") ?? "", base: foldText(letters) };
}

function otherLetters(a: string, b: string): number {
  return Array.from(a).filter((letter, at) => letter !== b.charAt(at)).length;
}
