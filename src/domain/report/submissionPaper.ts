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

const BEFORE_ITEMS = ["TT", "Đơn vị", "Loại đơn vị"] as const;
const AFTER_ITEMS = ["Tình trạng", "Số còn thiếu", "Số nộp muộn"] as const;

/** `Tình hình nộp` as a paper: a row for each unit, a column for each paper that the plan asks for. */
export function submissionPaper({ plan, units, unplaced }: SubmissionInput): SheetContent {
  const items = itemsOf(plan);
  const columns = BEFORE_ITEMS.length + items.length + AFTER_ITEMS.length;
  const paper = new PaperRows(columns);
  addPaperHead(paper, { columns, title: "TÌNH HÌNH NỘP HỒ SƠ", plan });
  const headings = [...BEFORE_ITEMS, ...items.map(({ name }) => name), ...AFTER_ITEMS];
  const headingRow = paper.addHeading(headings.map(textCell));
  const first = paper.nextRow;
  if (units.length === 0) paper.addTableRow([EMPTY, textCell("(Chưa có đơn vị nào)")]);
  for (const [at, unit] of units.entries()) addUnit(paper, { unit, order: at + 1, items });
  addTotals(paper, { columns, first, last: paper.nextRow - 1, units });
  addNotes(paper, unplaced);
  const itemWidths = items.map(() => 24);
  return paper.content({
    id: SUBMISSION_NAME,
    title: "Tình hình nộp",
    widths: [5, 34, 20, ...itemWidths, 16, 9, 9],
    repeatRow: headingRow,
  });
}

/** What a unit can owe; a meeting's papers are the council's own. */
function itemsOf({ dossierItems }: Plan): Plan["dossierItems"] {
  return dossierItems.filter(({ per }) => per !== "meeting");
}

interface UnitRow {
  readonly unit: UnitState;
  readonly order: number;
  readonly items: Plan["dossierItems"];
}

function addUnit(paper: PaperRows, { unit, order, items }: UnitRow): void {
  const { papers } = unit;
  paper.addTableRow([
    numberCell(order),
    textCell(unit.unit),
    textCell(unit.kind),
    ...items.map(({ id }) => textCell(cellWords(papers.filter(({ item }) => item.id === id)))),
    textCell(UNIT_STANDING_WORDS[unit.standing]),
    ...(unit.standing === "unclear"
      ? [EMPTY, EMPTY]
      : [numberCell(papers.filter(isLacking).length), numberCell(unit.late)]),
  ]);
}

const STANDINGS = ["complete", "notNeeded", "awaited", "missing", "notSubmitted"] as const;

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
  readonly columns: number;
  /** Zero-based rows of the units. */
  readonly first: number;
  readonly last: number;
  readonly units: readonly UnitState[];
}

const TOTALLED: readonly UnitStanding[] = [
  "complete",
  "awaited",
  "missing",
  "notSubmitted",
  "nothingOwed",
  "unclear",
];

/** Units by how they stand, counted from the column above. */
function addTotals(paper: PaperRows, { columns, first, last, units }: Totals): void {
  const column = columnLetters(columns - AFTER_ITEMS.length);
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

/** 0 is A, 26 is AA. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`;
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
