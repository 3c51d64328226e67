import type { RegisteredNomination } from "../../../src/domain/intake/register";
import type { Plan, Rubric, VoteRule } from "../../../src/domain/regulation/schema";
import type { SheetContent } from "../../../src/domain/report/sheetContent";
import type { CandidateTally } from "../../../src/domain/sheets/tallySheet";
import type { VoteTally } from "../../../src/domain/voting/tally";
import { anIntroduced, PLAN as PLAN_003 } from "../checks/reviewKit";

export const RUBRIC: Rubric = {
  ...PLAN_003.rubric!,
  name: "Thang điểm thử",
  criteria: [
    { id: "a", name: "Thành tích", maximum: 4000, step: 50 },
    { id: "b", name: "Sáng tạo", maximum: 3000, step: 50 },
  ],
  tieBreak: ["b"],
};

/** At least 7/10 of all members; two thirds have to be there. */
export const RULE: VoteRule = PLAN_003.voteRules[0]!;

export const PLAN: Plan = { ...PLAN_003, rubric: RUBRIC };

export const SCHOOL: RegisteredNomination = anIntroduced({
  id: "DN-T",
  kind: "collective",
  name: "Trường THPT Mai Vàng",
  post: "",
  registerRow: 4,
});
export const TEACHER: RegisteredNomination = anIntroduced({ id: "DN-C", registerRow: 5 });

export function aTally(
  changes: Partial<VoteTally> = {},
  nomination: string = TEACHER.id,
): CandidateTally {
  const tally: VoteTally = {
    members: 9,
    present: 9,
    agree: 7,
    disagree: 2,
    blank: 0,
    invalid: 0,
    notReturned: 0,
    ...changes,
  };
  return { nomination, row: 4, cell: "D5", tally, unread: [] };
}

/** Every formula of a sheet with its place. */
export function formulasOf({ cells }: SheetContent): readonly string[] {
  return cells.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      cell.kind === "formula" ? [`${String(at)}:${String(column)} ${cell.formula}`] : [],
    ),
  );
}

/** A text, a number, or a formula as [formula, value, format]. */
export type Written =
  string | number | readonly [string, string | number | boolean | null, string?];

/** The rows of a sheet without the empty cells at their ends; an inner empty cell is "". */
export function writtenIn({ cells }: SheetContent): readonly (readonly Written[])[] {
  return cells.map((row) => {
    const last = row.map(({ kind }) => kind !== "empty").lastIndexOf(true);
    return row.slice(0, last + 1).map(writtenOf);
  });
}

function writtenOf(cell: SheetContent["cells"][number][number]): Written {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return cell.text;
    case "number":
      return cell.number;
    case "boolean":
      return String(cell.boolean);
    case "formula":
      return cell.format === undefined
        ? [cell.formula, cell.value]
        : [cell.formula, cell.value, cell.format];
  }
}

/** What a cell shows: a formula's value, else the cell itself. */
export function shown(written: Written | undefined): string | number | boolean | null {
  return typeof written === "object" ? written[1] : (written ?? null);
}
