import type { Basis } from "../regulation/basis";
import type { Deadline, DossierItem, Plan } from "../regulation/schema";
import { addPaperHead } from "./paperHead";
import { PaperRows } from "./paperRows";
import { EMPTY, numberCell, textCell, type CellContent, type SheetContent } from "./sheetContent";
import { isLacking, type PaperState, type UnitState } from "./submissionStates";
import { deadlineWords, formWords, PAPER_STANDING_WORDS } from "./submissionWords";

/** The defined name by which `Yêu cầu bổ sung` is known, whatever its title. */
export const REQUEST_NAME = "BX_YeuCauBoSung";

const HEADINGS = [
  "TT",
  "Thành phần hồ sơ",
  "Của đề nghị",
  "Tình trạng",
  "Yêu cầu khi nộp",
  "Theo quy định",
  "Hạn theo kế hoạch",
] as const;

/**
 * `Yêu cầu bổ sung` as a paper: a block for each unit that lacks something, each paper with the rule that asks
 * for it and the plan's deadline. The new deadline is left for a person.
 */
export function requestPaper({
  plan,
  units,
}: {
  readonly plan: Plan;
  readonly units: readonly UnitState[];
}): SheetContent {
  const paper = new PaperRows(HEADINGS.length);
  addPaperHead(paper, { columns: HEADINGS.length, title: "YÊU CẦU BỔ SUNG HỒ SƠ", plan });
  const headingRow = paper.addHeading(HEADINGS.map(textCell));
  const lacking = units.filter(({ papers }) => papers.some(isLacking));
  if (lacking.length === 0) {
    paper.addTableRow([EMPTY, textCell("(Không đơn vị nào còn thiếu)"), ...blanks(5)]);
  }
  for (const [at, unit] of lacking.entries()) addBlock(paper, plan, unit, at + 1);
  addUnclear(paper, units);
  return paper.content({
    id: REQUEST_NAME,
    title: "Yêu cầu bổ sung",
    widths: [5, 40, 26, 16, 26, 44, 22],
    repeatRow: headingRow,
  });
}

function blanks(count: number): readonly CellContent[] {
  return Array.from({ length: count }, () => EMPTY);
}

function addBlock(paper: PaperRows, plan: Plan, unit: UnitState, order: number): void {
  const papers = unit.papers.filter(isLacking);
  const kind = unit.kind === "" ? "" : ` (${unit.kind})`;
  paper.addGroup(
    textCell(
      `${String(order)}. ${unit.unit}${kind}: cần bổ sung ${String(papers.length)} thành phần`,
    ),
  );
  for (const [at, each] of papers.entries()) {
    paper.addTableRow([
      numberCell(at + 1),
      textCell(each.item.name),
      textCell(each.candidate || each.nomination),
      textCell(standingWords(each)),
      textCell(askedWords(each.item)),
      textCell(basisWords(each.item.basis)),
      textCell(dueWords(plan.deadlines, each.item)),
    ]);
  }
  paper.addGroup(textCell("Gửi bổ sung trước ngày: ……/……/……… (cơ quan ghi)"));
}

function standingWords({ standing, copies, item }: PaperState): string {
  const word = PAPER_STANDING_WORDS[standing];
  if (copies === null) return word;
  return `${word}: mới có ${String(copies)}/${String(item.copies ?? copies)} bộ`;
}

/** Sets, form, and who has to confirm it, as far as the plan says. */
function askedWords({ copies, form, confirmedBy }: DossierItem): string {
  return [
    copies === null ? "" : `${String(copies)} bộ`,
    formWords(form),
    confirmedBy === null ? "" : `có xác nhận của ${confirmedBy}`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function basisWords({ citation, confidence }: Basis): string {
  const isSure = confidence === "VERIFIED" || confidence === "CONFIRMED";
  return isSure ? citation.ref : `${citation.ref} (chưa đối chiếu nguyên văn)`;
}

function dueWords(deadlines: readonly Deadline[], { id }: DossierItem): string {
  const own = deadlines.filter(({ items }) => items.includes(id)).map(deadlineWords);
  return own.filter((words) => words !== "").join("; ") || "kế hoạch không nêu ngày";
}

/** What a unit of unclear kind owes is not known: it must not look as if it owed nothing. */
function addUnclear(paper: PaperRows, units: readonly UnitState[]): void {
  const names = units.filter(({ standing }) => standing === "unclear").map(({ unit }) => unit);
  if (names.length === 0) return;
  paper.addBlank();
  paper.addLine(textCell(`Chưa rõ loại đơn vị nên chưa biết phải nộp gì: ${names.join("; ")}.`), {
    size: 11,
    italic: true,
    wrap: true,
  });
}
