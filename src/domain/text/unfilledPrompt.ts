import { BULLET } from "./bulletSyntax";
import { composeText, originalSlice, type ComposedText, type TextSpan } from "./composeText";
import { foldTone } from "./foldTone";
import { mayBePlaceholder } from "./mayBePlaceholder";
import { keyedWords, promptPlaces, promptWords, type KeyedWords } from "./promptWords";

/** Whether a printed prompt stands in a cell, and what was written after it (verbatim, trimmed). */
export type PromptAnswer =
  | { readonly state: "absent" }
  | { readonly state: "unfilled" }
  | { readonly state: "filled"; readonly answer: string };

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
const FORM_WORDS = new Set(["số", "qđ", "quyết", "định", "ngày", "tháng", "năm", "của"]);

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
  readonly words: KeyedWords;
}

function readSummary(original: string): Summary {
  const composed = composeText(original);
  return { original, composed, words: keyedWords(composed.text) };
}

function answerTo({ original, composed, words }: Summary, prompt: string): PromptAnswer {
  const wanted = promptWords(prompt);
  const places = promptPlaces(words, wanted);
  if (places.length === 0) return { state: "absent" };
  for (const place of places) {
    const span = answerSpan(composed.text, place, wanted.asksForNumber);
    if (isUnfilled(composed.text.slice(span.start, span.end))) continue;
    return { state: "filled", answer: originalSlice(original, composed, span) };
  }
  return { state: "unfilled" };
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
  BETWEEN_FILL_MARKS.lastIndex = 0;
  for (;;) {
    const word = BETWEEN_FILL_MARKS.exec(answer)?.[0];
    if (word === undefined) return false;
    if (!FORM_WORDS.has(foldTone(word))) return true;
  }
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
