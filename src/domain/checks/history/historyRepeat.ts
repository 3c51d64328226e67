import type { RegisteredNomination } from "../../intake/register";
import type { Plan } from "../../regulation/schema";
import { foldText } from "../../text/foldText";
import { reviewYearText } from "../../text/parseReviewYear";
import type { Check } from "../check";
import { evidenceOf } from "../evidence";
import { DATA_FAULT, type FindingParams, type Observation } from "../finding";
import type { HistoryEntry, ReviewData } from "../reviewData";
import { historyCell, tellsAward } from "./linesOf";

/**
 * One decision copied over several years of a candidate, or the same title twice for one year. A commendation
 * may be given several times a year; there only the same decision is a repeat.
 */
export const historyRepeat: Check = {
  id: "history-repeat",
  needs: [],
  observe: (data) => {
    const titles = titlesOf(data.plan);
    const { historyOf } = evidenceOf(data);
    return data.register.nominations.flatMap((nomination) => {
      const lines = historyOf(nomination).filter(tellsAward);
      return lines.length < 2 || !mayRepeat(lines)
        ? []
        : [...copied(data, nomination, lines), ...twice({ data, nomination, lines, titles })];
    });
  },
};

/** Two lines of one day or of one year: without these nothing is repeated. */
function mayRepeat(lines: readonly HistoryEntry[]): boolean {
  const isTwice = (values: readonly (string | number | null)[]) => {
    const stated = values.filter((value) => value !== null);
    return new Set(stated).size < stated.length;
  };
  return (
    isTwice(lines.map(({ date }) => date)) || isTwice(lines.map(({ year }) => year && year.to))
  );
}

function titlesOf({ awards }: Plan): ReadonlySet<string> {
  return new Set(awards.filter(({ type }) => type === "title").map(({ code }) => code));
}

function decisionOf({ number, date }: HistoryEntry): string | null {
  const folded = foldText(number);
  return folded === "" || date === null ? null : `${folded}|${date}`;
}

function copied(
  data: ReviewData,
  nomination: RegisteredNomination,
  lines: readonly HistoryEntry[],
): readonly Observation[] {
  return grouped(lines, decisionOf).flatMap((group) => {
    const years = new Set(group.flatMap(({ year }) => (year ? [reviewYearText(year)] : [])));
    const [first] = group;
    if (!first || years.size < 2) return [];
    const { number, date } = first;
    const params = {
      fault: "one-decision",
      number,
      date: date ?? "",
      years: [...years].join(", "),
      lines: group.length,
    };
    return [observation(data, nomination, { lines: group, field: "number", params })];
  });
}

function twice({
  data,
  nomination,
  lines,
  titles,
}: {
  readonly data: ReviewData;
  readonly nomination: RegisteredNomination;
  readonly lines: readonly HistoryEntry[];
  readonly titles: ReadonlySet<string>;
}): readonly Observation[] {
  const keyOf = ({ award, year, ...entry }: HistoryEntry) => {
    if (award === null || year === null) return null;
    const decision = titles.has(award) ? "" : decisionOf({ award, year, ...entry });
    return decision === null ? null : `${award}|${year.from}|${year.to}|${decision}`;
  };
  return grouped(lines, keyOf).flatMap((group) => {
    const [first] = group;
    if (!first || group.length < 2) return [];
    const { award, year } = first;
    const params = {
      fault: "same-year",
      award: award ?? "",
      year: year ? reviewYearText(year) : "",
      lines: group.length,
    };
    return [observation(data, nomination, { lines: group, field: "award", params })];
  });
}

function grouped(
  lines: readonly HistoryEntry[],
  keyOf: (entry: HistoryEntry) => string | null,
): readonly (readonly HistoryEntry[])[] {
  const groups = new Map<string, HistoryEntry[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = key === null ? undefined : groups.get(key);
    if (group) group.push(line);
    else if (key !== null) groups.set(key, [line]);
  }
  return [...groups.values()];
}

interface Repeat {
  readonly lines: readonly HistoryEntry[];
  readonly field: "number" | "award";
  readonly params: FindingParams;
}

function observation(
  data: ReviewData,
  { id }: RegisteredNomination,
  { lines, field, params }: Repeat,
): Observation {
  return {
    severity: "warning",
    basis: DATA_FAULT,
    subject: { kind: "nomination", id },
    fields: ["name"],
    at: lines.map(({ cells }) => historyCell(data, cells[field])),
    params,
  };
}
