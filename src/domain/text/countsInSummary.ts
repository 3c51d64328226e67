import { composeText, originalSlice, originalSpan, type TextSpan } from "./composeText";
import { findDecisions } from "./parseDecision";

/** A number in a summary that counts something: `02 SKKN`, `5 năm HTXSNV`, `12/15 LĐTT`. */
export interface SummaryCount {
  readonly count: number;
  /** Of how many, in `12/15 LĐTT`; null where it says no total. */
  readonly total: number | null;
  /** What is counted, as written: the words behind the number up to a mark, a number or a line's end. */
  readonly words: string;
  /** The first of them: `SKKN`, `năm`. */
  readonly unit: string;
  /** Where number and words stand. */
  readonly at: TextSpan;
}

const NUMBER = "\\d{1,5}(?![\\p{L}\\d])";
const COUNT = new RegExp(
  `(?<![\\p{L}\\d/.,%+-])(?<count>${NUMBER})(?:\\s*/\\s*(?<total>${NUMBER}))?(?:\\s*\\([^()\\d]{0,30}\\))?` +
    "[^\\S\\r\\n]+(?<words>(?<unit>\\p{L}[\\p{L}\\p{M}]*)[^\\S\\r\\n]?[^\\d,;:.!?()[\\]\\r\\n\\v\\u2028+•*]*)",
  "gu",
);
/** Behind these a number names, and does not count: "năm 2021", "lớp 9", "QĐ số 5", "hạng 2". */
const NAMES_BEFORE =
  /(?<![\p{L}\p{M}])(?:ngày|tháng|năm|năm học|số|lớp|khối|hạng|bậc|quý|kỳ|tuần|đợt|lần thứ|thứ|điều|khoản|mục|top)\s*:?\s*$/iu;
/** "5 tháng 6", "9 năm 2022": parts of a date. */
const DATE_BEHIND = /^(?:tháng\s+\d|năm\s+\d{4})/iu;
/** More signs than any of them has. */
const LONGEST_BEFORE = 30;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/**
 * The counts of a summary with their words, in order. Years, dates, percentages, decimal numbers, decision numbers
 * and numbers that name something (`lớp 9`) are none. What a count means for a standard is not told here.
 */
export function countsInSummary(text: string): readonly SummaryCount[] {
  const composed = composeText(text);
  const decisions = findDecisions(text);
  return Array.from(composed.text.matchAll(COUNT)).flatMap((match) => {
    const { count = "", total, words = "", unit = "" } = match.groups ?? {};
    if (isName(composed.text, match) || isYear(count)) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const at = originalSpan(composed, span);
    if (decisions.some((decision) => decision.at.start <= at.start && at.start < decision.at.end)) {
      return [];
    }
    const written = (part: string) => {
      const start = span.end - words.length;
      return originalSlice(text, composed, { start, end: start + part.length });
    };
    return [
      {
        count: Number(count),
        total: total === undefined ? null : Number(total),
        words: written(words).replace(/[\s-]+$/u, ""),
        unit: written(unit),
        at,
      },
    ];
  });
}

function isYear(digits: string): boolean {
  const number = Number(digits);
  return digits.length === 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
}

function isName(text: string, match: RegExpExecArray): boolean {
  const words = match.groups?.["words"] ?? "";
  const behind = text.slice(match.index + match[0].length - words.length);
  const before = text.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
  return NAMES_BEFORE.test(before) || DATE_BEHIND.test(behind);
}
