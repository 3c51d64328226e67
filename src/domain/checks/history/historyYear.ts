import type { Check } from "../check";
import { DATA_FAULT, type FindingParams, type Observation } from "../finding";
import type { HistoryEntry, ReviewData } from "../reviewData";
import { historyCell, linesOf, placeOfLine, tellsAward, type HistoryLine } from "./linesOf";

/**
 * A line of `Lịch sử` that nothing can be counted from: its year, award or rating cannot be read, or it is
 * about nobody on the register.
 */
export const historyYear: Check = {
  id: "history-year",
  needs: [],
  observe: (data) => [...linesOf(data).flatMap((line) => unread(data, line)), ...ofNobody(data)],
};

type Field = "year" | "award" | "rating";

function unread(data: ReviewData, line: HistoryLine): readonly Observation[] {
  const { year, yearText, award, awardText, rating, ratingText, row } = line.entry;
  const tellsRating = rating !== null || ratingText.trim() !== "";
  // A blank year beside an award is part of its decision, and said there.
  const tellsOnlyRating = tellsRating && !tellsAward(line.entry);
  const faults: readonly (readonly [Field, string, boolean])[] = [
    ["year", yearText, year === null && (yearText.trim() !== "" || tellsOnlyRating)],
    ["award", awardText, award === null && awardText.trim() !== ""],
    ["rating", ratingText, rating === null && ratingText.trim() !== ""],
    ["award", "", !tellsRating && !tellsAward(line.entry)],
  ];
  return faults
    .filter(([, , isFault]) => isFault)
    .map(([field, text]) => ({
      severity: "warning",
      basis: DATA_FAULT,
      ...placeOfLine(data, line, field),
      params: { fault: faultOf(field, text), text, row: row + 1 },
    }));
}

function faultOf(field: Field, text: string): string {
  if (text.trim() !== "") return `${field}-unread`;
  return field === "year" ? "year-blank" : "nothing-said";
}

function ofNobody(data: ReviewData): readonly Observation[] {
  const spoken = new Set(linesOf(data).map(({ entry }) => entry));
  return (data.history?.records ?? [])
    .filter((entry) => !spoken.has(entry))
    .map((entry) => ({
      severity: "info",
      basis: DATA_FAULT,
      subject: { kind: "sheet", id: data.history?.sheet ?? "" },
      at: [historyCell(data, entry.cells.year)],
      params: nobody(entry),
    }));
}

function nobody({ nomination, name, unit, row }: HistoryEntry): FindingParams {
  return { fault: "not-on-register", nomination, name, unit, row: row + 1 };
}
