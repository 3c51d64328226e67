import { isWrittenSyllable } from "../isWrittenSyllable";
import type { Mended } from "./repair";

/** A stretch of neighbouring parts that make one syllable; `end` is not part of it. */
interface Window {
  readonly start: number;
  readonly end: number;
}

const LETTERS = /^[\p{L}\p{M}]+$/u;
const LETTERS_THEN_MARKS = /^[\p{L}\p{M}]+[,.;:!?)]*$/u;
const MARKS_BEFORE_LETTERS = /^["“(]*[\p{L}\p{M}]+[,.;:!?)]*$/u;
const MOST_PARTS = 5;
/** No part of a syllable is longer without being one. */
const LONGEST_PART = 4;
/** Words after which a single letter is a name of its own: "điểm c", "lớp n". */
const LABEL =
  /^(?:điểm|khoản|tiết|mục|ý|câu|lớp|tổ|nhóm|khối|bảng|cột|hạng|loại|phần|bài|nhà|khu|ông|bà|em|cô|anh|chị|thầy|bạn|cháu|số|chữ|thứ|phòng|trang|mức|bậc|tầng|lô|ô)$/iu;
const DIGIT_AT_END = /\d[.,)]*$/u;

/**
 * A syllable torn apart (`Đặn g`, `t r ẻ`) is put together where a part of it is no syllable and the whole is
 * one. It is a guess where there are several ways, or where the part may be an abbreviation: a capital
 * letter, two letters such as "th".
 */
export function mendSplitLetter(text: string): Mended {
  let sure = true;
  const lines = text.split("\n").map((line) => {
    const mended = mendLine(line);
    sure &&= mended.sure;
    return mended.text;
  });
  return { text: lines.join("\n"), sure };
}

function mendLine(line: string): Mended {
  const parts = line.split(" ");
  let sure = true;
  for (let at = 0; at < parts.length; at += 1) {
    if (!isTorn(parts, at)) continue;
    const ways = bestWindows(parts, at);
    const way = ways[0];
    if (way === undefined) continue;
    sure &&= ways.length === 1 && isSureWindow(parts, way);
    const joined = parts.slice(way.start, way.end).join("");
    parts.splice(way.start, way.end - way.start, joined);
    at = way.start;
  }
  return { text: parts.join(" "), sure };
}

/** A few letters that are no syllable, no abbreviation and no label. */
function isTorn(parts: readonly string[], at: number): boolean {
  const part = lettersOf(parts[at] ?? "");
  if (part === "" || part.length > LONGEST_PART || isShortSyllable(part)) return false;
  const isAbbreviation = part.length > 1 && part === part.toUpperCase();
  return !isAbbreviation && !(part.length === 1 && LABEL.test(lettersOf(parts[at - 1] ?? "")));
}

const SHORT = new Map<string, boolean>();

/** Remembered for each short part that is met: the same few stand in all lists. */
function isShortSyllable(part: string): boolean {
  const known = SHORT.get(part);
  if (known !== undefined) return known;
  const told = isWrittenSyllable(part);
  SHORT.set(part, told);
  return told;
}

/** The windows around a torn part that leave the fewest parts torn, the shortest of them. */
function bestWindows(parts: readonly string[], at: number): readonly Window[] {
  const windows = windowsAround(parts, at);
  const mended = (window: Window): number =>
    parts.slice(window.start, window.end).filter((part) => !isWrittenSyllable(lettersOf(part)))
      .length;
  const most = Math.max(0, ...windows.map(mended));
  const best = windows.filter((window) => mended(window) === most);
  const shortest = Math.min(...best.map(({ start, end }) => end - start));
  return best.filter(({ start, end }) => end - start === shortest);
}

function windowsAround(parts: readonly string[], at: number): readonly Window[] {
  const windows: Window[] = [];
  for (let start = Math.max(0, at - MOST_PARTS + 1); start <= at; start += 1) {
    for (let end = Math.max(at + 1, start + 2); end <= start + MOST_PARTS; end += 1) {
      if (end <= parts.length && isSyllableOf(parts, { start, end })) windows.push({ start, end });
    }
  }
  return windows;
}

function isSyllableOf(parts: readonly string[], window: Window): boolean {
  const own = parts.slice(window.start, window.end);
  const first = own[0] ?? "";
  if (DIGIT_AT_END.test(parts[window.start - 1] ?? "") && !isWrittenSyllable(lettersOf(first)))
    return false;
  const arePure = own.every((part, place) => {
    if (place === 0) return MARKS_BEFORE_LETTERS.test(part) && LETTERS.test(part.slice(-1));
    return (place === own.length - 1 ? LETTERS_THEN_MARKS : LETTERS).test(part);
  });
  const joined = lettersOf(own.join(""));
  return arePure && isOneCase(joined) && isWrittenSyllable(joined);
}

/** All small, all capital, or a capital at the front only. */
function isOneCase(word: string): boolean {
  const [head = "", ...tail] = Array.from(word.normalize("NFC"));
  const rest = tail.join("");
  return rest === rest.toLowerCase() || head + rest === word.toUpperCase().normalize("NFC");
}

function isSureWindow(parts: readonly string[], window: Window): boolean {
  const torn = parts
    .slice(window.start, window.end)
    .map(lettersOf)
    .filter((part) => !isWrittenSyllable(part));
  return torn.every((part) => isPlainlyTorn(part, window.end - window.start));
}

/** A single small letter, a capital digraph as in "Ng uyễn", or letters with an accent. */
function isPlainlyTorn(part: string, parts: number): boolean {
  if (/[^a-zđ]/u.test(part.toLowerCase())) return true;
  if (part.length === 1) return part === part.toLowerCase();
  return parts > 2 || part !== part.toLowerCase();
}

function lettersOf(part: string): string {
  return LETTERS.test(part) ? part : part.replace(/[^\p{L}\p{M}]+/gu, "");
}
