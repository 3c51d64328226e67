import { columnLetters } from "../grid/address";
import type { Plan } from "../regulation/schema";
import { addPaperHead } from "./paperHead";
import { PaperRows } from "./paperRows";
import { EMPTY, formulaCell, numberCell, textCell, type SheetContent } from "./sheetContent";
import { isLacking, type PaperState, type UnitStanding, type UnitState } from "./submissionStates";
import { PAPER_STANDING_WORDS, paperWords, UNIT_STANDING_WORDS } from "./submissionWords";

/** The defined name by which `Tình hình nộp` is known, whatever its title. */
export const SUBMISSION_NAME = "BX_TinhHinhNop";

export interface SubmissionInput {
  readonly plan: Plan;
  readonly units: readonly UnitState[];
  /** Nominations whose unit nobody could tell: what they owe stands with no unit. */
  readonly unplaced: number;
}

const HEADINGS = [
  "TT",
  "Đơn vị",
  "Loại đơn vị",
  "Tình trạng của đơn vị",
  "Thành phần hồ sơ",
  "Tình hình nộp",
  "Số còn thiếu",
  "Số nộp muộn",
] as const;
/** Zero-based column in which the units, and nothing else, say how they stand. */
const STANDING_COLUMN = 3;

/** `Tình hình nộp` as a paper: a row for each unit, below it a row for each paper that it owes. */
export function submissionPaper({ plan, units, unplaced }: SubmissionInput): SheetContent {
  const columns = HEADINGS.length;
  const paper = new PaperRows(columns);
  addPaperHead(paper, { columns, title: "TÌNH HÌNH NỘP HỒ SƠ", plan });
  const headingRow = paper.addHeading(HEADINGS.map(textCell));
  const first = paper.nextRow;
  if (units.length === 0) paper.addTableRow([EMPTY, textCell("(Chưa có đơn vị nào)")]);
  for (const [at, unit] of units.entries()) addUnit(paper, { unit, order: at + 1, plan });
  addTotals(paper, { first, last: paper.nextRow - 1, units });
  addNotes(paper, unplaced);
  return paper.content({
    id: SUBMISSION_NAME,
    title: "Tình hình nộp",
    widths: [5, 32, 18, 15, 34, 36, 8, 8],
    repeatRow: headingRow,
  });
}

interface UnitRows {
  readonly unit: UnitState;
  readonly order: number;
  readonly plan: Plan;
}

function addUnit(paper: PaperRows, { unit, order, plan }: UnitRows): void {
  const { papers } = unit;
  const counts =
    unit.standing === "unclear"
      ? [EMPTY, EMPTY]
      : [numberCell(papers.filter(isLacking).length), numberCell(unit.late)];
  const own = [unit.unit, unit.kind, UNIT_STANDING_WORDS[unit.standing]].map(textCell);
  paper.addTableRow([numberCell(order), ...own, EMPTY, EMPTY, ...counts], { bold: true });
  for (const { id, name } of plan.dossierItems) {
    const ofItem = papers.filter(({ item }) => item.id === id);
    if (ofItem.length > 0) addItem(paper, name, ofItem);
  }
}

function addItem(paper: PaperRows, name: string, papers: readonly PaperState[]): void {
  const late = papers.filter(({ lateness }) => lateness === "late").length;
  paper.addTableRow([
    ...[EMPTY, EMPTY, EMPTY, EMPTY],
    textCell(name),
    textCell(cellWords(papers)),
    numberCell(papers.filter(isLacking).length),
    numberCell(late),
  ]);
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

/** Units by how they stand, counted from the column above. */
function addTotals(paper: PaperRows, { first, last, units }: Totals): void {
  const column = columnLetters(STANDING_COLUMN);
  const range = `$${column}$${String(first + 1)}:$${column}$${String(last + 1)}`;
  paper.addBlank();
  for (const standing of TOTALLED) {
    const count = units.filter((unit) => unit.standing === standing).length;
    const word = UNIT_STANDING_WORDS[standing];
    paper.addTableRow([
      EMPTY,
      textCell(`Số đơn vị ${word}`),
      formulaCell(`=COUNTIF(${range},"${word}")`, count),
    ]);
  }
  paper.addBlank();
}

function addNotes(paper: PaperRows, unplaced: number): void {
  const notes = [
    "Ghi chú: Theo trang Hồ sơ và Tiếp nhận tại lúc ghi. Thành phần chưa ghi nhận ở trang Hồ sơ được coi là chưa nộp.",
    ...(unplaced === 0
      ? []
      : [
          `${String(unplaced)} đề nghị chưa rõ đơn vị trình, hồ sơ của các đề nghị này không có ở trên.`,
        ]),
  ];
  for (const note of notes) paper.addLine(textCell(note), { size: 11, italic: true, wrap: true });
}
