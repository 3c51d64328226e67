import { cellAddress, columnLetters, quoteSheet, type CellRange } from "../grid/address";
import type { RegisteredNomination } from "../intake/register";
import type { Rubric } from "../regulation/schema";
import type { MarkState } from "../scoring/mark";
import { foldText } from "../text/foldText";
import { meanNumber } from "../scoring/mean";
import type { CandidateScore } from "../scoring/scoreCandidates";
import { kindWord } from "../sheets/kindWord";
import {
  HEADING_ROW,
  recordSheetContent,
  type RecordContent,
  type RecordSheet,
} from "../sheets/recordSheet";
import { formulaCell, textCell, type CellContent, type SheetContent } from "./sheetContent";
import { SCORE_TABLE } from "./scoreTableName";

/** Where one member's marks stand. */
export interface MarkSource {
  readonly member: string;
  readonly sheet: string;
  /** First and last zero-based row of the records. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Zero-based columns. */
  readonly nomination: number;
  readonly criteria: ReadonlyMap<string, number>;
}

export interface ScoreTableInput {
  readonly rubric: Rubric;
  readonly candidates: readonly RegisteredNomination[];
  readonly scores: readonly CandidateScore[];
  readonly ranks: ReadonlyMap<string, number | null>;
  readonly sources: readonly MarkSource[];
  /** The state of each member's mark by candidate and member. */
  readonly stateOf: (candidate: string, member: string) => MarkState;
  /** Sum of a given mark in hundredths. */
  readonly sumOf: (candidate: string, member: string) => number;
}

type ScoreField =
  "nomination" | "name" | "unit" | "kind" | "given" | "mean" | "rank" | `${"m" | "t"}:${string}`;

const FIXED = 4;

/** `Tổng hợp điểm`: candidate by member, with mean and rank as formulas that give the engine's figures. */
export function scoreTable(input: ScoreTableInput): SheetContent {
  const sheet = scoreSheet(input);
  const records = input.candidates.map((candidate, at) =>
    scoreRecord(input, candidate, HEADING_ROW + 1 + at),
  );
  return recordSheetContent(sheet, records);
}

function scoreSheet({ rubric, sources }: ScoreTableInput): RecordSheet<ScoreField> {
  return {
    table: SCORE_TABLE,
    title: "Tổng hợp điểm",
    note: `${rubric.name}. Xếp hạng riêng tập thể, cá nhân theo điểm trung bình của các ủy viên có cho điểm; bằng điểm thì xét lần lượt các cột “Khi bằng điểm”.`,
    key: ["nomination"],
    columns: [
      { field: "nomination", heading: "Mã đề nghị", width: 14 },
      { field: "name", heading: "Họ tên hoặc tên tập thể", width: 30 },
      { field: "unit", heading: "Đơn vị trình", width: 26 },
      { field: "kind", heading: "Đối tượng", width: 11 },
      ...sources.map(({ member }) => ({
        field: `m:${member}` as const,
        heading: memberHeading(sources, member),
        width: 13,
      })),
      { field: "given", heading: "Số ủy viên cho điểm", width: 10 },
      { field: "mean", heading: "Điểm trung bình", width: 11 },
      ...rubric.tieBreak.map((id) => ({
        field: `t:${id}` as const,
        heading: `Khi bằng điểm - ${rubric.criteria.find((each) => each.id === id)?.name ?? id}`,
        width: 16,
      })),
      { field: "rank", heading: "Xếp hạng", width: 9 },
    ],
  };
}

/** Headings of a table differ in more than their case: a second such name is numbered. */
function memberHeading(sources: readonly MarkSource[], member: string): string {
  const alike = sources.filter((source) => foldText(source.member) === foldText(member));
  const at = alike.findIndex((source) => source.member === member);
  return `Ủy viên ${member}${at > 0 ? ` (${String(at + 1)})` : ""}`;
}

const STATE_WORDS: Readonly<Record<Exclude<MarkState, "given">, string>> = {
  abstained: "không chấm",
  recused: "rút",
  absent: "vắng",
  missing: "chưa chấm",
};

function scoreRecord(
  input: ScoreTableInput,
  candidate: RegisteredNomination,
  row: number,
): RecordContent<ScoreField> {
  const { sources, rubric } = input;
  const score = input.scores.find((each) => each.candidate === candidate.id);
  const members = sources.map((source, at) => [
    `m:${source.member}`,
    memberCell(input, { candidate: candidate.id, source, row, column: FIXED + at }),
  ]);
  const ties = rubric.tieBreak.map((id) => [`t:${id}`, tieCell(input, { id, score, row })]);
  return {
    nomination: textCell(candidate.id),
    name: textCell(candidate.name),
    unit: textCell(candidate.submittingUnit ?? ""),
    kind: textCell(kindWord(candidate.kind)),
    ...(Object.fromEntries([...members, ...ties]) as Record<string, CellContent>),
    given: formulaCell(`=COUNT(${marksRange(sources.length, row)})`, score?.total?.given ?? 0),
    mean: meanCell(sources.length, row, score),
    rank: rankCell(input, candidate, row),
  };
}

interface MemberCellPlace {
  readonly candidate: string;
  readonly source: MarkSource;
  readonly row: number;
  readonly column: number;
}

/** The sum of the member's criteria by formula; for a mark that is not given, its state in words. */
function memberCell(input: ScoreTableInput, place: MemberCellPlace): CellContent {
  const state = input.stateOf(place.candidate, place.source.member);
  if (state !== "given") return textCell(STATE_WORDS[state]);
  const sums = input.rubric.criteria.map(({ id }) => criterionSum(place.source, id, place.row));
  const value = input.sumOf(place.candidate, place.source.member) / 100;
  return formulaCell(`=${sums.join("+")}`, value, "0.00");
}

function criterionSum(source: MarkSource, criterion: string, row: number): string {
  const column = source.criteria.get(criterion);
  if (column === undefined) return "0";
  return `SUMIFS(${columnRange(source, column)},${columnRange(source, source.nomination)},$A${String(row + 1)})`;
}

function columnRange({ sheet, firstRow, lastRow }: MarkSource, column: number): string {
  return `${quoteSheet(sheet)}!${fixedRange(column, { first: firstRow, last: lastRow })}`;
}

function marksRange(members: number, row: number): string {
  if (members === 0) return cellAddress({ row, column: FIXED - 1 });
  const range: CellRange = { top: row, left: FIXED, bottom: row, right: FIXED + members - 1 };
  return `${cellAddress({ row, column: range.left })}:${cellAddress({ row, column: range.right })}`;
}

function meanCell(members: number, row: number, score: CandidateScore | undefined): CellContent {
  const marks = marksRange(members, row);
  const value = score?.total ? meanNumber(score.total) : "";
  return formulaCell(`=IF(COUNT(${marks})=0,"",AVERAGE(${marks}))`, value, "0.00");
}

interface TiePlace {
  readonly id: string;
  readonly score: CandidateScore | undefined;
  readonly row: number;
}

/** Mean of one criterion over the members whose marks count. */
function tieCell(input: ScoreTableInput, { id, score, row }: TiePlace): CellContent {
  const given = columnLetters(FIXED + input.sources.length);
  const parts = input.sources.map((source, at) => {
    const own = cellAddress({ row, column: FIXED + at });
    return `IF(ISNUMBER(${own}),${criterionSum(source, id, row)},0)`;
  });
  const count = `${given}${String(row + 1)}`;
  const total = score?.criteria.find(({ criterion }) => criterion === id)?.total;
  const value = total ? meanNumber(total) : "";
  return formulaCell(`=IF(${count}=0,"",(${parts.join("+") || "0"})/${count})`, value, "0.00");
}

/**
 * One more than the number of candidates of the same kind who are ahead by mean, then by each tie-break.
 * Different means lie further apart than the tolerance, which only swallows the noise of division.
 */
function rankCell(
  input: ScoreTableInput,
  candidate: RegisteredNomination,
  row: number,
): CellContent {
  if (candidate.kind === "unknown") return textCell("chưa rõ đối tượng");
  const meanColumn = FIXED + input.sources.length + 1;
  const keys = [meanColumn, ...input.rubric.tieBreak.map((_, at) => meanColumn + 1 + at)];
  const last = HEADING_ROW + input.candidates.length;
  const all = (column: number) => fixedRange(column, { first: HEADING_ROW + 1, last });
  const own = (column: number) => cellAddress({ row, column });
  const sameKind = `(${all(FIXED - 1)}=${own(FIXED - 1)})`;
  const ahead = keys.map((key, depth) => {
    const equals = keys
      .slice(0, depth)
      .map(
        (tied) =>
          `(${all(tied)}>=${own(tied)}-${TOLERANCE})*(${all(tied)}<=${own(tied)}+${TOLERANCE})`,
      );
    const better = `ISNUMBER(${all(key)})*(${all(key)}>${own(key)}+${TOLERANCE})`;
    return `SUMPRODUCT(${[sameKind, ...equals, better].join("*")})`;
  });
  const formula = `=IF(${own(meanColumn)}="","",1+${ahead.join("+")})`;
  return formulaCell(formula, input.ranks.get(candidate.id) ?? "");
}

const TOLERANCE = "0.0000001";

function fixedRange(
  column: number,
  rows: { readonly first: number; readonly last: number },
): string {
  const letter = columnLetters(column);
  return `$${letter}$${String(rows.first + 1)}:$${letter}$${String(rows.last + 1)}`;
}
