import { columnLetters } from "../grid/address";
import type { Deadline, Plan } from "../regulation/schema";
import { dateContent } from "../sheets/cellDate";
import { deadlinesOf } from "./deadlineDays";
import { dueOnWords, dueWords } from "./letterWords";
import { addPaperHead } from "./paperHead";
import { PaperRows } from "./paperRows";
import {
  EMPTY,
  formulaCell,
  numberCell,
  textCell,
  type CellContent,
  type SheetContent,
} from "./sheetContent";
import { isLacking, type PaperState, type UnitStanding, type UnitState } from "./submissionStates";
import {
  deadlineWords,
  lateWords,
  listWords,
  PAPER_STANDING_WORDS,
  paperWords,
  plainDate,
  UNIT_STANDING_WORDS,
} from "./submissionWords";
import type { ArrivedList } from "./unitArrivals";

/** The defined name by which `Tình hình nộp` is known, whatever its title. */
export const SUBMISSION_NAME = "BX_TinhHinhNop";

export interface SubmissionInput {
  readonly plan: Plan;
  readonly units: readonly UnitState[];
  /** Nominations whose unit nobody could tell: what they owe stands with no unit. */
  readonly unplaced: number;
  /** The day up to which days are counted, `YYYY-MM-DD`. */
  readonly today: string;
}

const HEADINGS = [
  "TT",
  "Đơn vị",
  "Loại đơn vị",
  "Tình trạng của đơn vị",
  "Danh sách, thành phần hồ sơ",
  "Tình hình nộp",
  "Ngày nhận",
  "Kênh nhận",
  "Bản thứ",
  "Số đề nghị",
  "Hạn theo kế hoạch",
  "Số còn thiếu",
  "Số nộp muộn",
] as const;
const WIDTHS = [4, 20, 11, 10, 25, 20, 10, 8, 5, 6, 14, 6, 6] as const;
/** Zero-based columns in which the units, and nothing else, say how they stand, and that nothing has come. */
const STANDING_COLUMN = 3;
const SILENCE_COLUMN = 5;
const SILENT = "chưa gửi gì";

/**
 * `Tình hình nộp` as a paper: a row for each unit, below it a row for each list that it sent, with day, channel
 * and version, and a row for each paper that it owes, with the deadline and the days left or past.
 */
export function submissionPaper(input: SubmissionInput): SheetContent {
  const { plan, units } = input;
  const paper = new PaperRows(HEADINGS.length);
  addPaperHead(paper, { columns: HEADINGS.length, title: "TÌNH HÌNH NỘP HỒ SƠ", plan });
  const headingRow = paper.addHeading(HEADINGS.map(textCell));
  const first = paper.nextRow;
  if (units.length === 0) paper.addTableRow([EMPTY, textCell("(Chưa có đơn vị nào)")]);
  for (const [at, unit] of units.entries()) addUnit(paper, { unit, order: at + 1, input });
  addTotals(paper, { first, last: paper.nextRow - 1, units });
  addNotes(paper, input);
  return paper.content({
    id: SUBMISSION_NAME,
    title: "Tình hình nộp",
    widths: WIDTHS,
    repeatRow: headingRow,
  });
}

interface UnitRows {
  readonly unit: UnitState;
  readonly order: number;
  readonly input: SubmissionInput;
}

function addUnit(paper: PaperRows, { unit, order, input }: UnitRows): void {
  const { papers, arrivals } = unit;
  const counts =
    unit.standing === "unclear"
      ? [EMPTY, EMPTY]
      : [numberCell(papers.filter(isLacking).length), numberCell(unit.late)];
  const own = [unit.unit, unit.kind, UNIT_STANDING_WORDS[unit.standing]].map(textCell);
  paper.addTableRow(
    [
      ...[numberCell(order), ...own, EMPTY, textCell(unitWords(unit))],
      ...[EMPTY, EMPTY, EMPTY, numberCell(arrivals.nominations.all), EMPTY],
      ...counts,
    ],
    { bold: true },
  );
  for (const each of arrivals.lists) addList(paper, each);
  const { plan } = input;
  for (const item of plan.dossierItems) {
    const ofItem = papers.filter((each) => each.item.id === item.id);
    if (ofItem.length > 0) addItem(paper, { name: item.name, papers: ofItem }, input);
  }
}

function unitWords(unit: UnitState): string {
  const { withdrawn } = unit.arrivals;
  if (hasSentNothing(unit)) return SILENT;
  return withdrawn === 0 ? "" : `đã rút ${String(withdrawn)} đề nghị`;
}

/** A unit of which nothing is asked is none that is waited for. */
function hasSentNothing({ isSilent, standing }: UnitState): boolean {
  return isSilent && standing !== "nothingOwed";
}

function addList(paper: PaperRows, arrived: ArrivedList): void {
  const { list, title } = arrived;
  const what = title === "" ? "Danh sách chưa rõ mẫu" : title;
  const stands = listWords(arrived);
  paper.addTableRow([
    ...[EMPTY, EMPTY, EMPTY, EMPTY],
    textCell(`${what} (tệp ${list.file}, trang ${list.sheet})`),
    textCell(list.received === null ? `${stands}, chưa ghi ngày nhận` : stands),
    dateContent(list.received),
    textCell(list.channel === "" ? "chưa ghi" : list.channel),
    numberCell(list.version),
    numberCell(list.nominations),
    ...[EMPTY, EMPTY, EMPTY],
  ]);
}

interface ItemRow {
  readonly name: string;
  readonly papers: readonly PaperState[];
}

function addItem(
  paper: PaperRows,
  { name, papers }: ItemRow,
  { plan, today }: SubmissionInput,
): void {
  const [first, ...others] = papers;
  const late = papers.filter(({ lateness }) => lateness === "late").length;
  paper.addTableRow([
    ...[EMPTY, EMPTY, EMPTY, EMPTY],
    textCell(name),
    textCell(cellWords(papers)),
    first && others.length === 0 ? dateContent(first.date) : EMPTY,
    ...[EMPTY, EMPTY, EMPTY],
    textCell(deadlineCell(papers, plan.deadlines, today)),
    numberCell(papers.filter(isLacking).length),
    numberCell(late),
  ]);
}

/** Days count to today for what is still to come, to the day it came for what came late. */
function deadlineCell(
  papers: readonly PaperState[],
  deadlines: readonly Deadline[],
  today: string,
): string {
  const [first] = papers;
  if (!first) return "";
  const { item } = first;
  if (papers.some(isLacking)) return dueOnWords(deadlines, item, today);
  const came = papers.flatMap(({ date, lateness }) => (lateness === "late" && date ? [date] : []));
  const last = came.reduce((latest, day) => (day > latest ? day : latest), "");
  if (last === "") return dueWords(deadlines, item);
  return deadlinesOf(deadlines, item.id)
    .filter((deadline) => deadlineWords(deadline) !== "")
    .map((deadline) => `${deadlineWords(deadline)}${lateWords(deadline, last)}`)
    .join("; ");
}

const STANDINGS = [
  "complete",
  "notNeeded",
  "awaited",
  "faulty",
  "missing",
  "notSubmitted",
] as const;

/** One paper in full; of several, how many are how far. */
function cellWords(papers: readonly PaperState[]): string {
  const [paper, ...others] = papers;
  if (!paper) return "";
  if (others.length === 0) return paperWords(paper);
  const count = (fits: (one: PaperState) => boolean) => papers.filter(fits).length;
  const counted = STANDINGS.map(
    (each) => [PAPER_STANDING_WORDS[each], count(({ standing }) => standing === each)] as const,
  );
  const late = count(({ lateness }) => lateness === "late");
  return [...counted, ["nộp muộn", late] as const]
    .filter(([, number]) => number > 0)
    .map(([word, number]) => `${word} ${String(number)}/${String(papers.length)}`)
    .join("; ");
}

interface Totals {
  /** Zero-based rows of the units. */
  readonly first: number;
  readonly last: number;
  readonly units: readonly UnitState[];
}

const TOTALLED: readonly UnitStanding[] = [
  "complete",
  "awaited",
  "faulty",
  "missing",
  "notSubmitted",
  "nothingOwed",
  "unclear",
];

/** Units by how they stand, and those that sent nothing, counted from the columns above. */
function addTotals(paper: PaperRows, { first, last, units }: Totals): void {
  const counted = (column: number, word: string, count: number): CellContent => {
    const letters = `$${columnLetters(column)}$`;
    const range = `${letters}${String(first + 1)}:${letters}${String(last + 1)}`;
    return formulaCell(`=COUNTIF(${range},"${word}")`, count);
  };
  paper.addBlank();
  for (const standing of TOTALLED) {
    const count = units.filter((unit) => unit.standing === standing).length;
    const word = UNIT_STANDING_WORDS[standing];
    const label = textCell(`Số đơn vị ${word}`);
    paper.addTableRow([EMPTY, label, counted(STANDING_COLUMN, word, count)]);
  }
  const silent = units.filter(hasSentNothing).length;
  const label = textCell(`Số đơn vị ${SILENT}`);
  paper.addTableRow([EMPTY, label, counted(SILENCE_COLUMN, SILENT, silent)]);
  paper.addBlank();
}

function addNotes(paper: PaperRows, { unplaced, today }: SubmissionInput): void {
  const notes = [
    `Ghi chú: Theo trang Hồ sơ, Tiếp nhận và Danh sách, tính đến ngày ${plainDate(today)}. Thành phần chưa ghi nhận ở trang Hồ sơ được coi là chưa nộp.`,
    "Số đề nghị: của đơn vị là số đang có ở trang Danh sách, không kể đã rút; của từng danh sách là số đọc được khi nhận. Danh sách có nhiều bản chỉ tính bản mới nhất.",
    ...(unplaced === 0
      ? []
      : [
          `${String(unplaced)} đề nghị chưa rõ đơn vị trình, hồ sơ của các đề nghị này không có ở trên.`,
        ]),
  ];
  for (const note of notes) paper.addLine(textCell(note), { size: 11, italic: true, wrap: true });
}
