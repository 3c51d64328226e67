import { composeText, originalSlice, type ComposedText } from "../text/composeText";
import { foldTone } from "../text/foldTone";
import { isPlaceholder } from "../text/unfilledPrompt";
import { phraseTable, PARTING, type PhraseTable } from "./awardPhrases";
import { awardTokens, type AwardToken } from "./awardTokens";
import { nearAwardsFinder } from "./nearAwards";
import type { Award } from "./schema";

/** An award that words nobody understands may mean; a person decides. */
export interface NearAward {
  /** The words as written, one of `unread`. */
  readonly text: string;
  readonly award: string;
}

/** What an award cell says. Texts stand as written. */
export interface AwardsRead {
  /** Award codes in the order of the cell, each once. */
  readonly awards: readonly string[];
  /** A grading of the year (`HTXSNV`) that stands with the awards; null where there is none or several. */
  readonly rating: string | null;
  /** The parts that nobody understands. */
  readonly unread: readonly string[];
  readonly near: readonly NearAward[];
  /** The printed prompt stands there with nothing written: `…………`, `(ghi rõ danh hiệu)`. */
  readonly unfilled: boolean;
}

/** Words that turn around or leave open what a cell says: nothing of it is taken. */
const DOUBTS = new Set(
  (
    "không chưa rút hủy hoặc hay nếu thay trừ xóa bỏ thôi hoãn dừng " +
    // Where accents are left out; the others would be taken for names ("Bộ").
    "khong chua rut huy hoac neu xoa"
  )
    .split(" ")
    .map(foldTone),
);
/** "(ghi rõ danh hiệu)", "(nếu có)": what the form says to whoever fills it in. */
const NOTE = /[([]\s*(?:ghi|nêu|điền|nhập|chọn|nếu có)(?![\p{L}\p{M}])[^()[\]]*[)\]]/giu;
const LEADER = /\.{3,}|[…_]|:\s*$/u;

/** Reads one award cell, see `awardsReader`. */
export function readAwards(text: string, awards: readonly Award[]): AwardsRead {
  return awardsReader(awards)(text);
}

/**
 * Makes the reader of award cells. Awards are parted by `,` `;` `+` `/` `&`, line feeds, bullets and "và", where
 * these are not part of an award's own name; the longest name wins, so `LĐTT` is never found inside `Tập thể
 * LĐTT`. A grading may stand among them. A part is understood as a whole or not at all: `CSTĐCS năm 2021`,
 * `CSTDKS` and words that two awards share are unread, with what they may mean in `near`.
 */
export function awardsReader(awards: readonly Award[]): (text: string) => AwardsRead {
  const vocabulary = { table: phraseTable(awards), nearAwards: nearAwardsFinder(awards) };
  const known = new Map<string, AwardsRead>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const read = readCell(text, vocabulary);
    known.set(text, read);
    return read;
  };
}

interface Vocabulary {
  readonly table: PhraseTable;
  readonly nearAwards: (text: string) => readonly string[];
}

/** Tokens between two marks or words that part awards. */
type Part = readonly AwardToken[];

const NOTHING: AwardsRead = { awards: [], rating: null, unread: [], near: [], unfilled: false };

function readCell(text: string, vocabulary: Vocabulary): AwardsRead {
  const composed = composeText(text);
  const written = composed.text.replace(NOTE, (note) => " ".repeat(note.length));
  const tokens = awardTokens(written, vocabulary.table);
  const hasPrompt = written !== composed.text || LEADER.test(written) || isFormLeft(text);
  if (tokens.every(isLabel)) {
    if (hasPrompt) return { ...NOTHING, unfilled: true };
    return /\S/u.test(text) ? { ...NOTHING, unread: [text.trim()] } : NOTHING;
  }
  const parts = partsOf(written, tokens).filter((part) => !isBareLabel(written, part));
  if (isDoubtful(written, tokens) || parts.some(isTornFromNext)) return unreadWhole(text, tokens);
  return gather({ text, composed, parts, vocabulary });
}

function isDoubtful(written: string, tokens: readonly AwardToken[]): boolean {
  return written.includes("?") || tokens.some((token) => DOUBTS.has(looseWord(written, token)));
}

/** "Tập thể: - LĐTT" may well be one award, and that of a collective. */
function isTornFromNext(part: Part): boolean {
  const words = part.flatMap(({ meaning, words: own }) => (meaning === null ? own : ["-"]));
  return ["tap the", "tt"].includes(words.join(" "));
}

/** A dash alone may say that there is no award: that is asked. */
function isFormLeft(text: string): boolean {
  return isPlaceholder(text) && /[^\p{Pd}\s]/u.test(text);
}

function isLabel({ meaning }: AwardToken): boolean {
  return meaning?.kind === "label";
}

/** "Khen thưởng:" with nothing behind it. */
function isBareLabel(written: string, part: Part): boolean {
  return part.every(isLabel) && /^\s*(?::|\.{3}|…|_)/u.test(written.slice(part.at(-1)?.end ?? 0));
}

function unreadWhole(text: string, tokens: readonly AwardToken[]): AwardsRead {
  const whole = text.trim();
  const near = codesOf(tokens).map((award) => ({ text: whole, award }));
  return { ...NOTHING, unread: [whole], near };
}

function codesOf(tokens: readonly AwardToken[]): readonly string[] {
  const codes = tokens.flatMap(({ meaning }) => (meaning?.kind === "award" ? meaning.codes : []));
  return [...new Set(codes)];
}

function partsOf(written: string, tokens: readonly AwardToken[]): readonly Part[] {
  const parts: AwardToken[][] = [];
  let last: AwardToken | null = null;
  for (const token of tokens) {
    const part = parts.at(-1);
    const isAnd = looseWord(written, token) === "và";
    const between = written.slice(last?.end ?? 0, token.start);
    const goesOn = part && last && (isOneOffice(last, token) || !isParted(between, part));
    if (isAnd) parts.push([]);
    else if (goesOn) part.push(token);
    else parts.push([token]);
    last = token;
  }
  return parts.filter((part) => part.length > 0);
}

/** A word that is no part of what was understood, with its accents. */
function looseWord(written: string, { meaning, start, end }: AwardToken): string {
  return meaning === null ? foldTone(written.slice(start, end)) : "";
}

/** "GD&ĐT" is one name wherever it stands. */
function isOneOffice(last: AwardToken, token: AwardToken): boolean {
  return last.words.at(-1) === "gd" && token.words[0] === "dt";
}

/** A form's word goes with what stands on the next line; brackets explain what stands before them. */
function isParted(between: string, part: Part): boolean {
  const marks = between.replace(/[()[\]]/gu, " ");
  if (part.every(isLabel)) return PARTING.test(marks.replace(/[\r\n\v\u2028]/gu, " "));
  return PARTING.test(marks);
}

interface Reading {
  readonly text: string;
  readonly composed: ComposedText;
  readonly parts: readonly Part[];
  readonly vocabulary: Vocabulary;
}

function gather(reading: Reading): AwardsRead {
  const understood = reading.parts.filter(isUnderstood);
  const ratings = new Map(
    understood
      .flat()
      .filter(({ meaning }) => meaning?.kind === "rating")
      .map((token) => [token.words.join(" "), ratingAsWritten(reading, token)]),
  );
  const [rating = null, ...others] = ratings.values();
  const isOneRating = others.length === 0;
  const unread = reading.parts
    .filter((part) => !isUnderstood(part))
    .map((part) => ({ text: wordsAsWritten(reading, part), part }));
  return {
    awards: codesOf(understood.flat()),
    rating: isOneRating ? rating : null,
    unread: [...unread.map((each) => each.text), ...(isOneRating ? [] : ratings.values())],
    near: unread.flatMap((each) => nearOf(each, reading.vocabulary)),
    unfilled: false,
  };
}

/** Each word belongs to an award that is alone with its name, to a grading, or to the form. */
function isUnderstood(part: Part): boolean {
  const isKnown = part.every(
    ({ meaning }) => meaning !== null && (meaning.kind !== "award" || meaning.codes.length === 1),
  );
  return isKnown && !part.every(isLabel);
}

/** The form's words ("đề nghị GK") say nothing of what is meant. */
function nearOf(
  { text, part }: { readonly text: string; readonly part: Part },
  { nearAwards }: Vocabulary,
): readonly NearAward[] {
  const codes = codesOf(part);
  const own = part.filter((token) => !isLabel(token)).flatMap(({ words }) => words);
  const near = codes.length > 0 ? codes : nearAwards(own.join(" "));
  return near.map((award) => ({ text, award }));
}

function ratingAsWritten({ text, composed }: Reading, { start, end }: AwardToken): string {
  return originalSlice(text, composed, { start, end });
}

/** The words with the brackets and quotation marks around them; of a cell's only part, the whole cell. */
function wordsAsWritten({ text, composed, parts }: Reading, part: Part): string {
  if (parts.length === 1 && parts[0] === part) return text.trim();
  const from = part[0]?.start ?? 0;
  const to = part.at(-1)?.end ?? 0;
  const opening =
    /[^\p{L}\p{N}\p{M}\s,;+/&|•·▪*-]*$/u.exec(composed.text.slice(0, from))?.[0] ?? "";
  const closing = /^[^\p{L}\p{N}\p{M}\s,;+/&|•·▪*-]*/u.exec(composed.text.slice(to))?.[0] ?? "";
  const span = { start: from - opening.length, end: to + closing.length };
  return originalSlice(text, composed, span);
}
