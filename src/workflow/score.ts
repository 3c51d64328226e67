import type { Rubric } from "../domain/regulation/schema";
import type { CountedMark } from "../domain/report/assess";
import { scoreTable, type MarkSource } from "../domain/report/scoreTable";
import type { SheetContent } from "../domain/report/sheetContent";
import { markSheet } from "../domain/sheets/markSheet";
import { readRecords } from "../domain/sheets/recordSheet";
import type { GatheredReview } from "./gatherReview";
import { markTables, type Review } from "./readReview";

/** `Tổng hợp điểm` of the gathered marks; null where the plan has no rubric. */
export function scoreContent(gathered: GatheredReview, rubric: Rubric | null): SheetContent | null {
  if (!rubric) return null;
  const { candidates, scoring, members, review } = gathered;
  const marks = new Map(scoring.marks.map((mark) => [markKey(mark), mark]));
  const markOf = (candidate: string, member: string) => marks.get(markKey({ candidate, member }));
  return scoreTable({
    rubric,
    candidates,
    scores: scoring.scores,
    ranks: new Map(
      scoring.rankings.flatMap(({ places }) =>
        places.map(({ candidate, rank }) => [candidate, rank] as const),
      ),
    ),
    sources: markSources(review, rubric, members),
    stateOf: (candidate, member) => markOf(candidate, member)?.state ?? "missing",
    sumOf: (candidate, member) => markOf(candidate, member)?.sum ?? 0,
  });
}

function markKey({ candidate, member }: Pick<CountedMark, "candidate" | "member">): string {
  return JSON.stringify([candidate, member]);
}

/** Where each member's marks stand; a member without a sheet of marks has an empty column. */
function markSources(
  review: Review,
  rubric: Rubric,
  members: readonly string[],
): readonly MarkSource[] {
  const found = markTables(review.tables).flatMap(({ grid, range }) => {
    const { columns, records } = readRecords(markSheet(rubric, ""), grid, range);
    const nomination = columns.get("nomination");
    const owner = records.find(({ text }) => text("member") !== "")?.text("member");
    if (nomination === undefined || owner === undefined) return [];
    const criteria = rubric.criteria.flatMap(({ id }) => {
      const column = columns.get(`:${id}`);
      return column === undefined ? [] : [[id, column] as const];
    });
    const place = { sheet: grid.sheet, firstRow: range.top + 1, lastRow: range.bottom, nomination };
    return [{ member: owner, ...place, criteria: new Map(criteria) }];
  });
  return members.map(
    (member) =>
      found.find((source) => source.member === member) ?? {
        member,
        sheet: "",
        firstRow: 0,
        lastRow: 0,
        nomination: 0,
        criteria: new Map<string, number>(),
      },
  );
}
