import { severityOf, type Severity } from "../../regulation/severity";
import type { ReviewYear } from "../../text/parseReviewYear";
import type { Check } from "../check";
import { DATA_FAULT, type FindingParams, type Observation } from "../finding";
import type { HistoryEntry, ReviewData } from "../reviewData";
import { linesOf, placeOfLine, tellsAward, type HistoryLine } from "./linesOf";

/**
 * A line of `Lịch sử` about an award, whose decision is incomplete, has an impossible date, or is older than
 * the year that it honours or later than this session's own decisions.
 */
export const historyDecision: Check = {
  id: "history-decision",
  needs: [],
  observe: (data) =>
    linesOf(data)
      .filter(({ entry }) => tellsAward(entry))
      .flatMap((line) => [...incomplete(data, line), ...wrongDate(data, line)]),
};

const PARTS = ["year", "number", "date", "issuer"] as const;
type Part = (typeof PARTS)[number];

function incomplete(data: ReviewData, line: HistoryLine): readonly Observation[] {
  const { yearText, number, dateText, date, issuer } = line.entry;
  const texts: Readonly<Record<Part, string>> = {
    year: yearText,
    number,
    date: date ?? dateText,
    issuer,
  };
  const lacking = PARTS.filter((part) => texts[part].trim() === "");
  if (lacking.length === 0) return [];
  const params = { fault: "incomplete", parts: lacking.join(",") };
  return [observation(data, line, { severity: "warning", parts: lacking, params })];
}

function wrongDate(data: ReviewData, line: HistoryLine): readonly Observation[] {
  const { date, dateText, year, yearText } = line.entry;
  const { decisionDate } = data.plan;
  if (date === null) {
    if (dateText.trim() === "") return [];
    const params = { fault: "impossible-date", date: dateText };
    return [observation(data, line, { severity: severityOf(DATA_FAULT), parts: ["date"], params })];
  }
  const found: Observation[] = [];
  if (year && date < firstDay(year)) {
    const params = { fault: "before-year", date, year: yearText };
    found.push(observation(data, line, { severity: "warning", parts: ["year", "date"], params }));
  }
  if (date > decisionDate) {
    const params = { fault: "after-session", date, decisionDate };
    found.push(observation(data, line, { severity: "warning", parts: ["date"], params }));
  }
  return found;
}

/** A school year begins in August at the earliest. */
function firstDay({ from, to }: ReviewYear): string {
  return `${String(from)}-${from === to ? "01" : "08"}-01`;
}

interface Seen {
  readonly severity: Severity;
  readonly parts: readonly Part[];
  readonly params: FindingParams;
}

function observation(
  data: ReviewData,
  line: HistoryLine,
  { severity, parts, params }: Seen,
): Observation {
  return {
    severity,
    basis: DATA_FAULT,
    ...placeOfLine(data, line, ...parts),
    params: { ...params, ...whatOf(line.entry) },
  };
}

function whatOf({ award, awardText, row }: HistoryEntry): FindingParams {
  return { what: awardText.trim() === "" ? (award ?? "") : awardText, row: row + 1 };
}
