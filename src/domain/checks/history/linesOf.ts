import type { RegisteredNomination } from "../../intake/register";
import { evidenceOf } from "../evidence";
import type { Observation, WorkbookCell } from "../finding";
import type { HistoryEntry, ReviewData } from "../reviewData";

/** A line of `Lịch sử` with the nomination that it speaks for. */
export interface HistoryLine {
  readonly nomination: RegisteredNomination;
  readonly entry: HistoryEntry;
}

const KNOWN = new WeakMap<ReviewData, readonly HistoryLine[]>();

/** Every line for each nomination that it speaks for, in the order of the register; made once. */
export function linesOf(data: ReviewData): readonly HistoryLine[] {
  const known = KNOWN.get(data);
  if (known) return known;
  const { historyOf } = evidenceOf(data);
  const lines: HistoryLine[] = [];
  for (const nomination of data.register.nominations) {
    for (const entry of historyOf(nomination)) lines.push({ nomination, entry });
  }
  KNOWN.set(data, lines);
  return lines;
}

/** Whether a line tells of an award, known or not; others tell of a year's rating. */
export function tellsAward({ award, awardText }: HistoryEntry): boolean {
  return award !== null || awardText.trim() !== "";
}

/** Where a finding on a line stands, and whose it is. */
export function placeOfLine(
  data: ReviewData,
  { nomination, entry }: HistoryLine,
  ...fields: readonly (keyof HistoryEntry["cells"])[]
): Pick<Observation, "subject" | "fields" | "at"> {
  return {
    subject: { kind: "nomination", id: nomination.id },
    fields: ["name"],
    at: fields.map((field) => historyCell(data, entry.cells[field])),
  };
}

export function historyCell(data: ReviewData, cell: string): WorkbookCell {
  return { sheet: data.history?.sheet ?? "", cell };
}
