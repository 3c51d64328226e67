import { fail, ok, type Result } from "../result";
import { unifyCharacters } from "./unifyCharacters";

/** A calendar year, both numbers the same, or a school year such as 2021-2022. */
export interface ReviewYear {
  readonly from: number;
  readonly to: number;
}

const YEAR = /^(?:(?:năm(?:\s+học)?|nh)\s+)?(\d{4})(?:\s*[-/]\s*(\d{4}|\d{2}))?[.;,]?$/iu;

/**
 * Reads "2022", "2021-2022", "2021 – 22", "Năm học 2021-2022", "NH 2021-2022", with any dash and any blanks around it. Faults:
 * `empty`, `not-a-year` (params: text), also for years that do not follow each other (2023-2022, 2020-2025) or lie
 * outside 1945 to 2100.
 */
export function parseReviewYear(text: string): Result<ReviewYear> {
  const trimmed = text.normalize("NFC").trim();
  if (trimmed === "") return fail({ code: "empty" });
  const [, first, second] = YEAR.exec(unifyCharacters(trimmed)) ?? [];
  const from = Number(first);
  const to = second === undefined ? from : lastYear(from, second);
  const isPlausible = from >= 1945 && to <= 2100 && (to === from || to === from + 1);
  if (first === undefined || !isPlausible || (second !== undefined && to === from)) {
    return fail({ code: "not-a-year", params: { text: trimmed } });
  }
  return ok({ from, to });
}

/** Of "1999-00" the second year is in the next century. */
function lastYear(from: number, second: string): number {
  if (second.length === 4) return Number(second);
  const sameCentury = Math.floor(from / 100) * 100 + Number(second);
  return second === "00" ? sameCentury + 100 : sameCentury;
}

/** "2021-2022", or "2022". */
export function reviewYearText({ from, to }: ReviewYear): string {
  return from === to ? String(from) : `${String(from)}-${String(to)}`;
}

/**
 * Whether `next` is the year right after `year`; null where one is a calendar year and the other a school
 * year, which nobody can put in a row without asking.
 */
export function followsYear(year: ReviewYear, next: ReviewYear): boolean | null {
  const isSchoolYear = ({ from, to }: ReviewYear) => from !== to;
  if (isSchoolYear(year) !== isSchoolYear(next)) return null;
  return next.to === year.to + 1;
}
