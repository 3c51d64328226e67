import type { WorkbookCell } from "../finding";
import type { FactField, FactNumber } from "../reviewData";
import type { Candidate } from "./candidate";

/** Cells of the candidate's line of `Thông tin xét`; none where there is no line. */
export function factCells(
  { nomination, data, evidence }: Candidate,
  fields: readonly FactField[],
): readonly WorkbookCell[] {
  const facts = evidence.factsOf(nomination);
  const sheet = data.facts?.sheet;
  if (!facts || sheet === undefined) return [];
  return fields.map((field) => ({ sheet, cell: facts.cells[field] }));
}

const GREATEST: Readonly<Record<FactNumber, number>> = {
  monthsWorked: 12,
  sectorYears: 80,
  teachingYears: 80,
  hardAreaYears: 80,
  existenceYears: 1000,
  members: 1_000_000,
  completedMembers: 1_000_000,
  titledMembers: 1_000_000,
  fighterMembers: 1_000_000,
};

/** A stated whole number that can be true; null where none is stated, or a fraction, or one beyond all bounds. */
export function statedNumber(
  { nomination, evidence }: Candidate,
  field: FactNumber,
): number | null {
  const value = evidence.factsOf(nomination)?.numbers[field].value ?? null;
  if (value === null || !Number.isInteger(value)) return null;
  return value >= 0 && value <= GREATEST[field] ? value : null;
}
