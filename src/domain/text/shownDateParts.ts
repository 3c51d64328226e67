/** What a number format shows of a date. */
export interface ShownDateParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

/**
 * Which parts of a date a number format (as Excel keeps it, `dd/mm/yyyy`, `[$-42A]mmmm yyyy;@`) shows; null where
 * it shows none: plain numbers, times, durations. A weekday alone says less than the date it stands for, which is
 * given whole.
 */
export function shownDateParts(format: string): ShownDateParts | null {
  const letters = dateLetters(format);
  const isMinute = (at: number): boolean =>
    letters[at - 1]?.startsWith("h") === true || letters[at + 1]?.startsWith("s") === true;
  const month = letters.some((run, at) => run.startsWith("m") && !isMinute(at));
  const year = letters.some((run) => run.startsWith("y"));
  const day = letters.some((run) => run === "d" || run === "dd");
  const weekday = letters.some((run) => run.startsWith("ddd"));
  const time = letters.some((run) => run.startsWith("h"));
  if (!month && !year && !day) return weekday ? { year: true, month: true, day: true, time } : null;
  return { year, month, day, time };
}

/** Runs of date letters of the first section, without quoted text, colours, languages and durations. */
function dateLetters(format: string): readonly string[] {
  const bare = format
    .replace(/"[^"]*"?|[\\_*]./gu, "")
    .replace(/\[[^\]]*\]/gu, "")
    .replace(/general|am\/pm|a\/p/giu, "");
  const section = bare.split(";")[0] ?? "";
  return section.toLowerCase().match(/y+|m+|d+|h+|s+/gu) ?? [];
}
