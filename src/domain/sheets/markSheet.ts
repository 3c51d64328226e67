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
    key: ["nomination", "member"],
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
  readonly candidate: string;
  readonly member: string;
}

export interface ReadMarks {
  readonly marks: readonly MemberMark[];
  readonly faults: readonly MarkFault[];
  /** Where each row of marks stands, by its first mark. */
  readonly places: readonly MarkPlace[];
}

export interface MarkPlace {
  readonly candidate: string;
  readonly member: string;
  readonly sheet: string;
  readonly cell: string;
}

/** How a state is written where no points stand; a mark that is still expected has no word. */
export const MARK_STATE_WORDS: Readonly<Record<Exclude<MarkState, "given">, string>> = {
  abstained: "không chấm",
  recused: "rút",
  absent: "vắng",
  missing: "",
};

const STATES: ReadonlyMap<string, MarkState> = new Map([
  ["khong cham", "abstained"],
  ["khong cho y kien", "abstained"],
  ["rut", "recused"],
  ["vang", "absent"],
]);

/** Reads a member's marks. A row without marks and state is missing; one with any text is never dropped. */
export function readMarks(rubric: Rubric, grid: Grid, table: CellRange): ReadMarks {
  const { records } = readRecords(markSheet(rubric, ""), grid, table);
  const reads = records.map((record) => readMark(rubric, record, grid.sheet));
  return {
    marks: reads.flatMap(({ marks }) => marks),
    faults: reads.flatMap(({ faults }) => faults),
    places: reads.flatMap(({ places }) => places),
  };
}

function readMark(rubric: Rubric, record: ReadRecord<MarkField>, sheet: string): ReadMarks {
  const who = { member: record.text("member"), candidate: record.text("nomination") };
  if (who.member === "" || who.candidate === "") return { marks: [], faults: [], places: [] };
  const [first] = rubric.criteria;
  const cell = record.address(first ? `:${first.id}` : "nomination");
  const places = [{ ...who, sheet, cell }];
  const reads = rubric.criteria.map(({ id }) => readPoints(id, record));
  const points = reads.flatMap((read) => (read.mark ? [read.mark] : []));
  const state = readState(record, points);
  const faults = [...reads.map(({ fault }) => fault), state.fault].flatMap((fault) =>
    fault ? [{ ...fault, ...who, sheet }] : [],
  );
  const given = state.state === "given" && points.length > 0 && faults.length === 0;
  if (given) return { marks: [{ ...who, state: "given", points }], faults, places };
  const marked = state.state === "given" ? "missing" : state.state;
  return { marks: [{ ...who, state: marked }], faults, places };
}

type CellFault = Pick<MarkFault, "code" | "cell" | "text">;

/** The state in words; a row that has marks beside one, or an unknown word, counts as missing. */
function readState(
  record: ReadRecord<MarkField>,
  points: readonly CriterionMark[],
): { readonly state: MarkState; readonly fault: CellFault | null } {
  const text = record.text("state");
  if (text === "") return { state: "given", fault: null };
  const state = STATES.get(foldText(text));
  const cell = record.address("state");
  if (state === undefined)
    return { state: "missing", fault: { code: "unknown-state", cell, text } };
  if (points.length === 0) return { state, fault: null };
  return { state: "missing", fault: { code: "marks-beside-state", cell, text } };
}

/**
 * A mark has to be a number cell: a text such as "8,5" would count here and not in the workbook's own
 * formulas, so it is named as a fault instead.
 */
function readPoints(
  criterion: string,
  record: ReadRecord<MarkField>,
): { readonly mark: CriterionMark | null; readonly fault: CellFault | null } {
  const field = `:${criterion}` as const;
  const { value } = record.cell(field);
  const text = record.text(field);
  if (text === "") return { mark: null, fault: null };
  const hundredths = typeof value === "number" ? inHundredths(value) : null;
  if (hundredths !== null) return { mark: { criterion, hundredths }, fault: null };
  const code = typeof value === "number" ? "too-many-decimals" : "mark-is-text";
  return { mark: null, fault: { code, cell: record.address(field), text } };
}

/** Null where more than two decimals were written: nothing is rounded on the way in. */
function inHundredths(value: number): number | null {
  const read = decimalFromNumber(value);
  return read.ok && read.value.scale <= 2 ? read.value.units * 10 ** (2 - read.value.scale) : null;
}
