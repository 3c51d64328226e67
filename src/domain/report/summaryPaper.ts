import type { NotChecked } from "../checks/finding";
import type { RegisteredNomination } from "../intake/register";
import type { ListForm, Plan } from "../regulation/schema";
import { kindWord } from "../sheets/kindWord";
import type { CandidateOutcome } from "./decideOutcomes";
import { OPEN_ERROR } from "./openError";
import { addPaperHead } from "./paperHead";
import { PaperRows } from "./paperRows";
import {
  formulaCell,
  numberCell,
  textCell,
  EMPTY,
  type CellContent,
  type SheetContent,
} from "./sheetContent";
import { SUMMARY_NAME } from "./summaryName";
import { outcomeCells, SUMMARY_HEADINGS, SUMMARY_WIDTHS } from "./summaryRow";

export interface SummaryInput {
  readonly plan: Plan;
  readonly nominations: readonly RegisteredNomination[];
  readonly outcomes: readonly CandidateOutcome[];
  readonly notChecked: readonly NotChecked[];
  readonly openErrors: number;
}

const COLUMNS = SUMMARY_HEADINGS.length;

/**
 * `Bảng tổng hợp` as a paper: candidates with score, rank and vote, those already decorated by list, totals.
 * Every figure is a formula into the register, the scores, the votes or the findings; A4 landscape, Times New
 * Roman as NĐ 30/2020, Phụ lục I, has it.
 */
export function summaryPaper(input: SummaryInput): SheetContent {
  const paper = new PaperRows(COLUMNS);
  addPaperHead(paper, { columns: COLUMNS, title: "BẢNG TỔNG HỢP", plan: input.plan });
  const headingRow = addCandidates(paper, input);
  addRolls(paper, input);
  addTotals(paper, input.nominations);
  addNotes(paper, input);
  return paper.content({
    id: SUMMARY_NAME,
    title: "Bảng tổng hợp",
    widths: SUMMARY_WIDTHS,
    repeatRow: headingRow,
  });
}

/** Zero-based row of the headings. */
function addCandidates(paper: PaperRows, { plan, outcomes }: SummaryInput): number {
  const isScored = plan.rubric !== null;
  paper.addLine(textCell("A. Tập thể, cá nhân được giới thiệu, xét tại Hội đồng"), {
    size: 13,
    bold: true,
  });
  const headingRow = paper.addHeading(SUMMARY_HEADINGS.map(textCell));
  if (outcomes.length === 0) paper.addTableRow([textCell("(Không có)")]);
  for (const kind of ["collective", "individual", "unknown"] as const) {
    const group = outcomes.filter(({ nomination }) => nomination.kind === kind);
    if (group.length === 0) continue;
    paper.addGroup(textCell(kindWord(kind) || "Chưa rõ tập thể hay cá nhân"));
    for (const [at, outcome] of inOrder(group).entries()) {
      paper.addTableRow(outcomeCells(outcome, { order: at + 1, row: paper.nextRow, isScored }));
    }
  }
  paper.addBlank();
  return headingRow;
}

/** By rank; those without one last; otherwise in the order of the register. */
function inOrder(group: readonly CandidateOutcome[]): readonly CandidateOutcome[] {
  const place = ({ rank }: CandidateOutcome) => rank ?? Number.MAX_SAFE_INTEGER;
  return [...group].sort((a, b) => place(a) - place(b));
}

const ROLL_TITLE = "B. Tập thể, cá nhân đã được phong tặng, theo danh sách các đơn vị gửi";
const UNPLACED_TITLE =
  "B. Tập thể, cá nhân chưa rõ thuộc danh sách nào, chưa được xét tại Hội đồng";
const ROLL_HEADINGS = ["TT", "Danh sách", "", "", "Tập thể", "Cá nhân", "Chưa rõ", "Cộng"] as const;

/** All who are not in part A: those on rolls, and those whose list nobody could tell. */
function addRolls(paper: PaperRows, { plan, nominations }: SummaryInput): void {
  const rolls = plan.listForms.filter(({ role }) => role === "roll");
  const counted = [
    ...rolls.map((form) => rollOf(form, nominations)),
    ...unplaced(plan, nominations),
  ];
  if (counted.length === 0) return;
  const title = rolls.length === 0 ? UNPLACED_TITLE : ROLL_TITLE;
  paper.addLine(textCell(title), { size: 13, bold: true });
  paper.addHeading(ROLL_HEADINGS.map(textCell), { mergeName: true });
  const first = paper.nextRow;
  for (const [at, roll] of counted.entries()) addRoll(paper, roll, at + 1);
  const last = paper.nextRow - 1;
  const sums = ["E", "F", "G", "H"].map((letter, at) =>
    formulaCell(
      `=SUM(${letter}${String(first + 1)}:${letter}${String(last + 1)})`,
      counted.reduce((sum, { rows }) => sum + (kindCounts(rows)[at] ?? 0), 0),
      "00",
    ),
  );
  paper.addTableRow([EMPTY, textCell("Tổng cộng"), EMPTY, EMPTY, ...sums], {
    bold: true,
    mergeName: true,
  });
  paper.addBlank();
}

const KIND_WORDS = [kindWord("collective"), kindWord("individual"), kindWord("unknown")] as const;

/** A blank row of the register counts as nobody. */
const IS_RECORD = '(BX_DanhSach[Mã đề nghị]<>"")';

/** Nominations that are counted together in one row. */
interface Roll {
  readonly label: string;
  /** What a row of the register has to meet, as a formula; `row` is the paper's, from 1. */
  readonly condition: (row: number) => string;
  readonly rows: readonly RegisteredNomination[];
}

function rollOf({ id, title }: ListForm, nominations: readonly RegisteredNomination[]): Roll {
  return {
    label: title,
    condition: (row) => `(BX_DanhSach[Danh sách]=$B${String(row)})`,
    rows: nominations.filter(({ listForm }) => listForm === id),
  };
}

/** Those whose list nobody could tell: the paper must not pass over them. */
function unplaced(
  { listForms }: Plan,
  nominations: readonly RegisteredNomination[],
): readonly Roll[] {
  const known = new Set(listForms.map(({ id }) => id));
  const titles = listForms.map(({ title }) => `"${title.replaceAll('"', '""')}"`).join(",");
  const rows = nominations.filter(({ listForm }) => listForm === null || !known.has(listForm));
  const condition = () => `${IS_RECORD}*ISNA(MATCH(BX_DanhSach[Danh sách],{${titles}},0))`;
  return rows.length === 0 ? [] : [{ label: "Chưa rõ thuộc danh sách nào", condition, rows }];
}

function addRoll(paper: PaperRows, { label, condition, rows }: Roll, order: number): void {
  const counts = kindCounts(rows);
  const row = paper.nextRow + 1;
  const ofKind = (word: string) =>
    `=SUMPRODUCT(${condition(row)}*(BX_DanhSach[Đối tượng]="${word}"))`;
  paper.addTableRow(
    [
      numberCell(order),
      textCell(label),
      EMPTY,
      EMPTY,
      ...KIND_WORDS.map((word, at) => formulaCell(ofKind(word), counts[at] ?? 0, "00")),
      formulaCell(`=SUM(E${String(row)}:G${String(row)})`, counts[3] ?? 0, "00"),
    ],
    { mergeName: true },
  );
}

/** Collectives, individuals, unclear, all. */
function kindCounts(rows: readonly RegisteredNomination[]): readonly number[] {
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  return [count("collective"), count("individual"), count("unknown"), rows.length];
}

/**
 * "Danh sách có … tập thể và … cá nhân./.", counted over the whole register; those who may be either are
 * named after it, where there are any.
 */
function addTotals(paper: PaperRows, nominations: readonly RegisteredNomination[]): void {
  const [collectives = 0, individuals = 0, unclear = 0] = kindCounts(nominations);
  const ofKind = (word: string) => `(BX_DanhSach[Đối tượng]="${word}")`;
  const collective = ofKind(kindWord("collective"));
  const individual = ofKind(kindWord("individual"));
  const others = `SUMPRODUCT(${IS_RECORD}*${ofKind(kindWord("unknown"))})`;
  const two = (count: number) => String(count).padStart(2, "0");
  const formula = [
    `="Danh sách có "&TEXT(SUMPRODUCT(--${collective}),"00")&" tập thể và "`,
    `TEXT(SUMPRODUCT(--${individual}),"00")&" cá nhân"`,
    `IF(${others}=0,"","; "&TEXT(${others},"00")&"${UNCLEAR_KIND}")`,
    `"./."`,
  ];
  const rest = unclear === 0 ? "" : `; ${two(unclear)}${UNCLEAR_KIND}`;
  const value = `Danh sách có ${two(collectives)} tập thể và ${two(individuals)} cá nhân${rest}./.`;
  paper.addLine(formulaCell(formula.join("&"), value), { size: 13, italic: true });
  paper.addBlank();
}

const UNCLEAR_KIND = " đề nghị chưa rõ tập thể hay cá nhân";

const NOT_SCORED = "- Kế hoạch không có thang điểm: không chấm điểm, không xếp hạng.";

function addNotes(paper: PaperRows, input: SummaryInput): void {
  const note = (content: CellContent) => {
    paper.addLine(content, { size: 11, wrap: true });
  };
  const { rubric, voteRules } = input.plan;
  note(textCell("Ghi chú:"));
  note(textCell(rubric ? `- Điểm: ${rubric.name}.` : NOT_SCORED));
  if (rubric && input.outcomes.some(({ provisional }) => provisional)) {
    note(textCell("- Xếp hạng còn tạm thời: có ủy viên chưa chấm."));
  }
  for (const { basis } of voteRules) {
    note(textCell(`- Quy tắc biểu quyết: ${basis.citation.ref}. ${ruleStatus(basis.confidence)}`));
  }
  const openErrors = `="- Số lỗi còn mở trong Kết quả kiểm tra: "&SUMPRODUCT(--(BX_KetQuaKiemTra[Mức độ]="${OPEN_ERROR}"))&"."`;
  note(
    formulaCell(openErrors, `- Số lỗi còn mở trong Kết quả kiểm tra: ${String(input.openErrors)}.`),
  );
  note(
    textCell(
      `- Nội dung phần mềm không kiểm tra: ${String(input.notChecked.length)} mục, nêu tại Kết quả kiểm tra.`,
    ),
  );
}

function ruleStatus(confidence: string): string {
  return confidence === "VERIFIED" ? "" : "Chưa đối chiếu nguyên văn, Hội đồng cần xác nhận.";
}
