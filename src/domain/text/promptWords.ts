import { foldText } from "./foldText";
import { foldTone } from "./foldTone";
import { wordsOf } from "./wordsOf";

/** The words of a text by their keys, and where each ends in it; "QĐ" as the two words it stands for. */
export interface KeyedWords {
  readonly keys: readonly WordKey[];
  readonly ends: readonly number[];
}

/** A word with its accents, and without. */
interface WordKey {
  readonly text: string;
  readonly plain: string;
}

/** The words of a printed prompt. */
export interface PromptWords {
  readonly keys: readonly WordKey[];
  /** How many of them have to stand in a text: a closing "số" may be missing. */
  readonly needed: number;
  readonly asksForNumber: boolean;
}

/** Short prompts are compared with their accents: "Số" must not be found in "Sở". */
const WORDS_SAFE_WITHOUT_ACCENTS = 4;
const NUMBER_WORD = "số";

export function keyedWords(text: string): KeyedWords {
  const keys: WordKey[] = [];
  const ends: number[] = [];
  for (const { text: word, end } of wordsOf(text)) {
    for (const key of wordKeys(word)) {
      keys.push(key);
      ends.push(end);
    }
  }
  return { keys, ends };
}

const WORD_KEYS = new Map<string, readonly WordKey[]>();
const MOST_WORDS_KEPT = 20_000;

/** Kept by word: Vietnamese has a few thousand syllables, and every cell holds the same ones. */
function wordKeys(word: string): readonly WordKey[] {
  const known = WORD_KEYS.get(word);
  if (known) return known;
  const key = foldTone(word);
  const parts = key === "qđ" ? ["quyết", "định"] : [key];
  const keys = parts.map((part) => ({ text: part, plain: foldText(part) }));
  if (startsWithDigit(word)) return keys;
  if (WORD_KEYS.size >= MOST_WORDS_KEPT) WORD_KEYS.clear();
  WORD_KEYS.set(word, keys);
  return keys;
}

/** Numbers differ from cell to cell, and are not worth keeping. */
function startsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

const PROMPTS = new Map<string, PromptWords>();
const MOST_PROMPTS_KEPT = 200;

/** Kept by prompt: a plan has a few, and every cell is asked for the same ones. */
export function promptWords(prompt: string): PromptWords {
  const known = PROMPTS.get(prompt);
  if (known) return known;
  const { keys } = keyedWords(prompt);
  const asksForNumber = keys.at(-1)?.text === NUMBER_WORD;
  const needed = asksForNumber && keys.length > 1 ? keys.length - 1 : keys.length;
  const words = { keys, needed, asksForNumber };
  if (PROMPTS.size >= MOST_PROMPTS_KEPT) PROMPTS.clear();
  PROMPTS.set(prompt, words);
  return words;
}

/** Where the words of a prompt end in a text, each time that they stand in it one after another. */
export function promptPlaces({ keys, ends }: KeyedWords, prompt: PromptWords): readonly number[] {
  const places: number[] = [];
  if (prompt.keys.length === 0) return places;
  for (let first = 0; first < keys.length; first += 1) {
    const matched = matchedWords(keys, prompt.keys, first);
    const end = matched >= prompt.needed ? ends[first + matched - 1] : undefined;
    if (end !== undefined) places.push(end);
  }
  return places;
}

/** How many of the wanted words stand one after another from the given word on. */
function matchedWords(
  words: readonly WordKey[],
  wanted: readonly WordKey[],
  first: number,
): number {
  const ignoresAccents = wanted.length >= WORDS_SAFE_WITHOUT_ACCENTS;
  let matched = 0;
  while (matched < wanted.length) {
    const word = words[first + matched];
    const key = wanted[matched];
    if (!word || !key) return matched;
    if (word.text !== key.text && !(ignoresAccents && word.plain === key.plain)) return matched;
    matched += 1;
  }
  return matched;
}
