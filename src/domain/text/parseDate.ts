import { fail, ok, type Result } from "../result";
import { daysInMonth, type PartialDate } from "./calendarDate";
import { foldTone } from "./foldTone";

export interface DateFault {
  readonly code:
    "unfilled-date" | "not-a-date" | "impossible-date" | "two-digit-year" | "year-out-of-range";
  readonly params?: Readonly<Record<string, string | number>>;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const LONGEST_DATE = 80;

const YEAR = "(?<year>\\d{4}|\\d{2})";
const FORMS: readonly RegExp[] = [
  // 26/9/2022, 30.06.2024, 19-6-2015, ngày 26/9/2022
  new RegExp(`^(?:ngày ?)?(?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?${YEAR}$`, "u"),
  // 2016-03-25
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u,
  // ngày 24 tháng 10 năm 2022, ngày 24 tháng 10/2022
  new RegExp(
    `^(?:ngày ?)?(?<day>\\d{1,2}) ?tháng ?(?<month>\\d{1,2}) ?(?:năm|[/,])? ?${YEAR}$`,
    "u",
  ),
  // /5/2021, …/9/2022, tháng 5/2021, ngày … tháng 5 năm 2021
  new RegExp(
    `^(?:ngày ?)?[.…_ ]*(?:/|tháng) ?(?<month>\\d{1,2}) ?(?:/|[.-]|,? ?năm) ?${YEAR}$`,
    "u",
  ),
  // 09.2023
  /^(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})$/u,
  // …/…/2020, ngày tháng năm 2020
  /^(?:ngày ?)?[.…_ ]*(?:\/|tháng)[.…_ ]*(?:\/|năm) ?(?<year>\d{4})$/u,
  // 2016, năm 2016
  /^(?:năm )?(?<year>\d{4})$/u,
];
const UNFILLED = /^(?:ngày|tháng|năm|[/.…_ -])*$/u;
const BORN = /^sinh:? ?(?=ngày|tháng|năm|\d)/u;
/** What a program adds to a date that has no time. */
const MIDNIGHT = /[ t]0?0:00(?::00)?$/u;

/**
 * Reads a cell that holds one date and nothing else, day before month, in any of the written forms
 * of letters and lists, also in brackets, behind "sinh" or before a midnight; a year may stand alone, and a
 * day or month left blank stays null. Nothing is completed, swapped or guessed. Faults: `unfilled-date` (blank, dots), `not-a-date`,
 * `impossible-date`, `two-digit-year`, `year-out-of-range` (outside 1900 to 2099).
 */
export function parseDate(text: string): Result<PartialDate, DateFault> {
  if (text.length > LONGEST_DATE) return fail({ code: "not-a-date" });
  const written = bareDate(foldTone(text));
  if (UNFILLED.test(written)) return fail({ code: "unfilled-date" });
  for (const form of FORMS) {
    const parts = form.exec(written)?.groups;
    if (parts) return checkDate(parts);
  }
  return fail({ code: "not-a-date" });
}

function bareDate(folded: string): string {
  const ended = folded.replace(/[.;,]+$/u, "");
  const inner = /^\( ?(?<inner>[^()]*?)[.;,]* ?\)$/u.exec(ended)?.groups?.["inner"] ?? ended;
  return inner.replace(BORN, "").replace(MIDNIGHT, "");
}

type DateParts = Readonly<Partial<Record<string, string>>>;

function checkDate(parts: DateParts): Result<PartialDate, DateFault> {
  const yearText = parts["year"] ?? "";
  if (yearText.length < 4) return fail({ code: "two-digit-year", params: { year: yearText } });
  const date = { year: Number(yearText), month: part(parts["month"]), day: part(parts["day"]) };
  if (date.year < FIRST_YEAR || date.year > LAST_YEAR) {
    return fail({ code: "year-out-of-range", params: { year: date.year } });
  }
  return isPossible(date) ? ok(date) : fail({ code: "impossible-date", params: known(date) });
}

function part(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function isPossible({ year, month, day }: PartialDate): boolean {
  if (month === null) return true;
  const days = daysInMonth(year, month);
  return days > 0 && (day === null || (day >= 1 && day <= days));
}

function known({ year, month, day }: PartialDate): Record<string, number> {
  return { year, ...(month === null ? {} : { month }), ...(day === null ? {} : { day }) };
}
