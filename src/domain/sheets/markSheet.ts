import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Criterion, Rubric } from "../regulation/schema";
import { EMPTY, textCell } from "../report/sheetContent";
import type { CriterionMark, MarkState, MemberMark } from "../scoring/mark";
import { foldText } from "../text/foldText";
import { hashText } from "../text/hashText";
import { decimalFromNumber } from "../text/parseDecimal";
import { readRecords, type ReadRecord, type RecordContent, type RecordSheet } from "./recordSheet";

/** Fixed columns, and one column a criterion, by its id. */
export type MarkField =
  "nomination" | "name" | "unit" | "member" | "state" | "comment" | `:${string}`;

/** All mark sheets' tables begin so; the member's own ending follows. */
export const MARK_TABLE_PREFIX = "BX_Diem_";

/** `Điểm - <ủy viên>`: one member's marks, written by nobody else. */
export function markSheet(rubric: Rubric, member: string): RecordSheet<MarkField> {
  return {
    table: `${MARK_TABLE_PREFIX}${hashText(member)}`,
    title: sheetTitle(member),
    note: `${rubric.name}. Trạng thái chỉ ghi khi không chấm: không chấm (không cho ý kiến), rút (có liên quan), vắng.`,
    columns: [
      { field: "nomination", heading: "Mã đề nghị", width: 14 },
      { field: "name", heading: "Họ tên hoặc tên tập thể", width: 28 },
      { field: "unit", heading: "Đơn vị trình", width: 26 },
      { field: "member", heading: "Ủy viên", width: 22 },
      ...rubric.criteria.map(criterionColumn),
      { field: "state", heading: "Trạng thái", width: 14 },
      { field: "comment", heading: "Nhận xét", width: 30 },
    ],
  };
}

function criterionColumn(criterion: Criterion) {
  const heading = `${criterion.name} (tối đa ${pointsText(criterion.maximum)})`;
  return { field: `:${criterion.id}` as const, heading, width: 16 };
}

function pointsText(hundredths: number): string {
  return String(hundredths / 100).replace(".", ",");
}

/** A sheet's name holds at most 31 characters and none of `: \ / ? * [ ]`. */
function sheetTitle(member: string): string {
  return `Điểm - ${member.replace(/[:\\/?*[\]']/g, " ")}`.slice(0, 31).trimEnd();
}

/** A row to be marked; the marks are left empty. */
export function markRecord(
  member: string,
  candidate: { readonly id: string; readonly name: string; readonly unit: string },
): RecordContent<MarkField> {
  return {
    nomination: textCell(candidate.id),
    name: textCell(candidate.name),
    unit: textCell(candidate.unit),
    member: textCell(member),
    state: EMPTY,
  };
}

/** A mark that could not be read as a number, or a state that is no known word. */
export interface MarkFault {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export interface ReadMarks {
  readonly marks: readonly MemberMark[];
  readonly faults: readonly MarkFault[];
}

const STATES: ReadonlyMap<string, MarkState> = new Map([
  ["khong cham", "abstained"],
  ["khong cho y kien", "abstained"],
  ["rut", "recused"],
  ["vang", "absent"],
]);

/** Reads a member's marks. A row without marks and state is missing; one with any text is never dropped. */
export function readMarks(rubric: Rubric, grid: Grid, table: CellRange): ReadMarks {
  const { records } = readRecords(markSheet(rubric, ""), grid, table);
  const faults: MarkFault[] = [];
  const marks = records.flatMap((record) => {
    const read = readMark(rubric, record, { sheet: grid.sheet, faults });
    return read ? [read] : [];
  });
  return { marks, faults };
}

interface FaultSink {
  readonly sheet: string;
  readonly faults: MarkFault[];
}

function readMark(
  rubric: Rubric,
  record: ReadRecord<MarkField>,
  sink: FaultSink,
): MemberMark | null {
  const who = { member: record.text("member"), candidate: record.text("nomination") };
  if (who.member === "" || who.candidate === "") return null;
  const points = rubric.criteria.flatMap(({ id }) => readPoints(id, record, sink));
  const stateText = record.text("state");
  if (stateText !== "") return readState(who, record, { points, sink });
  return points.length === 0 ? { ...who, state: "missing" } : { ...who, state: "given", points };
}

function readState(
  who: Pick<MemberMark, "member" | "candidate">,
  record: ReadRecord<MarkField>,
  { points, sink }: { readonly points: readonly CriterionMark[]; readonly sink: FaultSink },
): MemberMark {
  const text = record.text("state");
  const state = STATES.get(foldText(text));
  const fault = (code: string) =>
    sink.faults.push({ code, sheet: sink.sheet, cell: record.address("state"), text });
  if (state === undefined || state === "given") {
    fault("unknown-state");
    return { ...who, state: "missing" };
  }
  if (points.length > 0) fault("marks-beside-state");
  return points.length > 0 ? { ...who, state: "missing" } : { ...who, state };
}

/**
 * A mark has to be a number cell: a text such as "8,5" would count here and not in the workbook's own
 * formulas, so it is named as a fault instead.
 */
function readPoints(
  criterion: string,
  record: ReadRecord<MarkField>,
  sink: FaultSink,
): readonly CriterionMark[] {
  const field = `:${criterion}` as const;
  const cell = record.cell(field);
  const text = record.text(field);
  if (text === "") return [];
  const hundredths = typeof cell.value === "number" ? inHundredths(cell.value) : null;
  if (hundredths !== null) return [{ criterion, hundredths }];
  const code = typeof cell.value === "number" ? "too-many-decimals" : "mark-is-text";
  sink.faults.push({ code, sheet: sink.sheet, cell: record.address(field), text });
  return [];
}

/** Null where more than two decimals were written: nothing is rounded on the way in. */
function inHundredths(value: number): number | null {
  const read = decimalFromNumber(value);
  return read.ok && read.value.scale <= 2 ? read.value.units * 10 ** (2 - read.value.scale) : null;
}
