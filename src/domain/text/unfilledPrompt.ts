import { composeText, originalSlice, type ComposedText, type TextSpan } from "./composeText";
import { foldText } from "./foldText";
import { foldTone } from "./foldTone";
import { mayBePlaceholder } from "./mayBePlaceholder";
import { wordsOf, type Word } from "./wordsOf";

/** Whether a printed prompt stands in a cell, and what was written after it (verbatim, trimmed). */
export type PromptAnswer =
  | { readonly state: "absent" }
  | { readonly state: "unfilled" }
  | { readonly state: "filled"; readonly answer: string };

interface Token extends Word {
  readonly plain: string;
}

/** Short prompts are compared with their accents: "Số" must not be found in "Sở". */
const WORDS_SAFE_WITHOUT_ACCENTS = 4;
const NUMBER_WORD = "số";
const BULLET = "(?:[-+*•·▪]|\\d{1,2}[.)](?!\\d)|\\p{L}[.)])";
const BULLET_LINE = new RegExp(`^\\s*${BULLET}`, "u");
/** How the prompts of printed forms begin; any other line may be part of an answer. */
const PROMPT = "(?:tóm tắt|đạt danh hiệu theo|trích ngang)(?!\\p{L})";
const PROMPT_LINE = new RegExp(`^\\s*(?:${BULLET}\\s*)?${PROMPT}`, "iu");
const PROMPT_IN_LINE = new RegExp(`[^\\S\\r\\n]${BULLET}\\s*(?=${PROMPT})`, "iu");
/** "123/QĐ-CTN", "QĐ số 12", "Số: …": a line that can only take up a number asked for above it. */
const NUMBER_LINE = new RegExp(
  `^\\s*(?:${BULLET}\\s*)?(?:(?:qđ|quyết\\s+định)(?!\\p{L})|số\\s*[:\\d.…_/]|/` +
    "|\\d{1,6}[a-z]?\\s*(?:[/-]\\s*(?:\\d{4}\\s*/\\s*)?\\p{L}|ngày))",
  "iu",
);
const BETWEEN_FILL_MARKS = /[^\s.…_\-/:;,()[\]"]+/gu;
const LINE = /[^\r\n]*(?:\r\n?|\n|$)/uy;
const COLON = /[^\S\r\n]*:?/uy;
const FORM_WORDS = new Set([NUMBER_WORD, "qđ", "quyết", "định", "ngày", "tháng", "năm", "của"]);

/**
 * Looks for a printed prompt (`Đạt danh hiệu theo Quyết định số:`) in a summary cell, whatever its
 * spacing, colon, line feeds, Unicode form or case, and says what was answered. `QĐ` counts as `Quyết
 * định`, and a closing `số` may be missing. The answer goes on over lines and bullets up to the next
 * printed prompt; the answer to a prompt that asks for a number (it ends in `số`) stops at a bullet too,
 * unless the line begins like such a number. Dots, dashes and bare form words are no
 * answer. Where the prompt stands twice, one answer is enough.
 */
export function promptAnswer(text: string, prompt: string): PromptAnswer {
  return answerTo(readSummary(text), prompt);
}

/** The answers to several prompts of one text, in their order, each as `promptAnswer` gives it. */
export function promptAnswers(text: string, prompts: readonly string[]): readonly PromptAnswer[] {
  const summary = readSummary(text);
  return prompts.map((prompt) => answerTo(summary, prompt));
}

interface Summary {
  readonly original: string;
  readonly composed: ComposedText;
  readonly words: readonly Token[];
}

function readSummary(original: string): Summary {
  const composed = composeText(original);
  return { original, composed, words: tokensOf(composed.text) };
}

function answerTo({ original, composed, words }: Summary, prompt: string): PromptAnswer {
  const wanted = wordsOfPrompt(prompt);
  const places = promptPlaces(words, wanted);
  if (places.length === 0) return { state: "absent" };
  const asksForNumber = wanted.at(-1)?.text === NUMBER_WORD;
  for (const place of places) {
    const span = answerSpan(composed.text, place, asksForNumber);
    if (isUnfilled(composed.text.slice(span.start, span.end))) continue;
    return { state: "filled", answer: originalSlice(original, composed, span) };
  }
  return { state: "unfilled" };
}

const PROMPTS = new Map<string, readonly Token[]>();
const MOST_PROMPTS_KEPT = 200;

/** Kept by prompt: a plan has a few, and every cell is asked for the same ones. */
function wordsOfPrompt(prompt: string): readonly Token[] {
  const known = PROMPTS.get(prompt);
  if (known) return known;
  const words = tokensOf(prompt);
  if (PROMPTS.size >= MOST_PROMPTS_KEPT) PROMPTS.clear();
  PROMPTS.set(prompt, words);
  return words;
}

/** Where the words of a prompt end. */
function promptPlaces(words: readonly Token[], wanted: readonly Token[]): readonly number[] {
  if (wanted.length === 0) return [];
  const asksForNumber = wanted.length > 1 && wanted.at(-1)?.text === NUMBER_WORD;
  const needed = asksForNumber ? wanted.length - 1 : wanted.length;
  const places: number[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const matched = matchedWords(words, wanted, first);
    const end = matched >= needed ? words[first + matched - 1]?.end : undefined;
    if (end !== undefined) places.push(end);
  }
  return places;
}

/** How many of the wanted words stand one after another from the given word on. */
function matchedWords(words: readonly Token[], wanted: readonly Token[], first: number): number {
  let matched = 0;
  while (matched < wanted.length) {
    const word = words[first + matched];
    const token = wanted[matched];
    if (!word || !token || !isSameWord(word, token, wanted.length)) return matched;
    matched += 1;
  }
  return matched;
}

function isSameWord(word: Token, token: Token, words: number): boolean {
  return (
    word.text === token.text || (words >= WORDS_SAFE_WITHOUT_ACCENTS && word.plain === token.plain)
  );
}

/** The words of a text by their folded keys; "QĐ" as the two words it stands for. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { text: word, start, end } of wordsOf(text)) {
    for (const { text: key, plain } of wordKeys(word))
      tokens.push({ text: key, plain, start, end });
  }
  return tokens;
}

const WORD_KEYS = new Map<string, readonly Omit<Token, "start" | "end">[]>();
const MOST_WORDS_KEPT = 20_000;

/** Kept by word: Vietnamese has a few thousand syllables, and every cell holds the same ones; numbers differ. */
function wordKeys(word: string): readonly Omit<Token, "start" | "end">[] {
  if (/^\d/u.test(word)) return [{ text: foldTone(word), plain: foldText(word) }];
  const known = WORD_KEYS.get(word);
  if (known) return known;
  const key = foldTone(word);
  const parts = key === "qđ" ? ["quyết", "định"] : [key];
  const keys = parts.map((part) => ({ text: part, plain: foldText(part) }));
  if (WORD_KEYS.size >= MOST_WORDS_KEPT) WORD_KEYS.clear();
  WORD_KEYS.set(word, keys);
  return keys;
}

function answerSpan(text: string, place: number, asksForNumber: boolean): TextSpan {
  COLON.lastIndex = place;
  const start = place + (COLON.exec(text)?.[0].length ?? 0);
  let end = lineEnd(text, start);
  while (end < text.length) {
    const next = lineEnd(text, end);
    const line = text.slice(end, next);
    const isOver = asksForNumber
      ? !carriesOnNumber(line, text.slice(start, end))
      : PROMPT_LINE.test(line);
    if (isOver) break;
    end = next;
  }
  const prompt = PROMPT_IN_LINE.exec(` ${text.slice(start, end)}`);
  return { start, end: prompt ? start + prompt.index : end };
}

/** Behind the line feed, the carriage return or both that end a line. */
function lineEnd(text: string, from: number): number {
  LINE.lastIndex = from;
  return from + (LINE.exec(text)?.[0].length ?? 0);
}

function carriesOnNumber(line: string, answer: string): boolean {
  if (NUMBER_LINE.test(line)) return true;
  return !isUnfilled(answer) && !BULLET_LINE.test(line) && !PROMPT_LINE.test(line);
}

function isUnfilled(answer: string): boolean {
  return !hasOwnWord(answer) || isPlaceholder(answer);
}

function hasOwnWord(answer: string): boolean {
  for (const [word] of answer.matchAll(BETWEEN_FILL_MARKS)) {
    if (!FORM_WORDS.has(foldTone(word))) return true;
  }
  return false;
}

const DOTS = /[.…_\-\s]+/gu;
const ONLY_DOTS = /^[.…_\-\s]+$/u;
const LEADER = /\.{3,}|[…_]|\.\s\.\s\./u;
const IN_BRACKETS = /^\[[^[\]]*\]$/u;
/** The sample names of the printed forms. */
const SAMPLE_NAME =
  /^(?:(?:ông|bà|ông ?\/ ?bà|cô|thầy|đ\/c|đồng chí)[.:]? )?(?:nguyễn|trần|lê|phạm) (?:văn|thị) [abcdx](?![\p{L}\p{M}])/u;
const CELL_FORM_WORDS = new Set(
  (
    "ông bà cô thầy đồng chí đ c họ và tên tập thể cá nhân trường thpt thcs th mn tiểu học mầm non " +
    "trung tâm gdtx tổ nhóm phòng khoa ban cụm trưởng khối sở đơn vị lớp " +
    "giáo viên hiệu trưởng phó chức vụ số quyết định qđ ngày tháng năm của"
  ).split(" "),
);

/**
 * Whether a cell only holds what the printed form came with: dots, underscores, dashes or an ellipsis
 * alone; form words before dots (`Trường.....`); a sample name (`Bà Nguyễn Thị A, …`); a merge field
 * in brackets (`[...]`). An empty text is no placeholder; words of its own make a text none either.
 */
export function isPlaceholder(text: string): boolean {
  if (!mayBePlaceholder(text)) return false;
  const folded = foldTone(text);
  if (ONLY_DOTS.test(folded) || IN_BRACKETS.test(folded)) return true;
  return SAMPLE_NAME.test(folded) || isFormLine(folded);
}

/** Form words with nothing but dots beside them. */
function isFormLine(folded: string): boolean {
  if (!LEADER.test(folded)) return false;
  const words = folded.replace(DOTS, " ").split(/[\s/:;,()]+/u);
  return words.every((word) => word === "" || CELL_FORM_WORDS.has(word));
}
