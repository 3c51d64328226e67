import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Nomination } from "../intake/nomination";
import { candidateKind } from "../checks/candidateKind";
import type { Opinion, SheetRecords } from "../checks/reviewData";
import type { Plan } from "../regulation/schema";
import { textCell } from "../report/sheetContent";
import { readRecords, type RecordContent, type RecordSheet } from "./recordSheet";
import { wordList } from "./wordList";

export type OpinionField =
  "nomination" | "name" | "award" | "criterion" | "text" | "verdict" | "by" | "note";

export const VERDICT_WORDS = wordList<NonNullable<Opinion["verdict"]>>([
  ["met", "đạt"],
  ["notMet", "không đạt"],
]);

/** `Ý kiến xét`: what people say of the criteria that only people can judge. */
export const OPINION_SHEET: RecordSheet<OpinionField> = {
  table: "BX_YKienXet",
  title: "Ý kiến xét",
  note: "Mỗi đề nghị và tiêu chuẩn một dòng. Ý kiến ghi: đạt hoặc không đạt; để trống là chưa ai xét.",
  key: ["nomination", "criterion"],
  columns: [
    { field: "nomination", heading: "Mã đề nghị", width: 14 },
    { field: "name", heading: "Họ tên", width: 28 },
    { field: "award", heading: "Danh hiệu", width: 24 },
    { field: "criterion", heading: "Mã tiêu chuẩn", width: 20 },
    { field: "text", heading: "Tiêu chuẩn", width: 60 },
    { field: "verdict", heading: "Ý kiến", width: 12, choices: VERDICT_WORDS.choices },
    { field: "by", heading: "Người ghi", width: 20 },
    { field: "note", heading: "Ghi chú", width: 30 },
  ],
};

/** A criterion that people are asked about. */
export interface AskedCriterion {
  /** `<standard id>/<path id>`. */
  readonly criterion: string;
  readonly text: string;
}

/** What people have to judge of a nomination that was put forward; nothing while award or kind is not clear. */
export function askedCriteria(
  plan: Pick<Plan, "standards" | "awards">,
  nomination: Pick<Nomination, "award" | "kind" | "name">,
): readonly AskedCriterion[] {
  const { award } = nomination;
  const kind = candidateKind(plan, nomination);
  if (award === null || kind === "unknown") return [];
  return plan.standards
    .filter(
      ({ enabled, awards, kinds }) => enabled && awards.includes(award) && kinds.includes(kind),
    )
    .flatMap(({ id, anyOf }) =>
      anyOf
        .filter(({ allOf }) => allOf.some(({ check }) => check === "people-criterion"))
        .map((path) => ({ criterion: `${id}/${path.id}`, text: path.text })),
    );
}

/** A line to be judged; the opinion is left for a person. */
export function opinionRecord(
  candidate: { readonly id: string; readonly name: string; readonly award: string },
  { criterion, text }: AskedCriterion,
): RecordContent<OpinionField> {
  return {
    nomination: textCell(candidate.id),
    name: textCell(candidate.name),
    award: textCell(candidate.award),
    criterion: textCell(criterion),
    text: textCell(text),
  };
}

export function readOpinions(grid: Grid, table: CellRange): SheetRecords<Opinion> {
  const { records } = readRecords(OPINION_SHEET, grid, table);
  return {
    sheet: grid.sheet,
    records: records.map(({ text, address }) => ({
      nomination: text("nomination"),
      criterion: text("criterion"),
      verdict: VERDICT_WORDS.read(text("verdict")),
      by: text("by"),
      cell: address("verdict"),
    })),
  };
}
