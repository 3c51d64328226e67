import type { Subject } from "../checks/finding";
import type { SourceCell } from "../intake/nomination";
import { unitKey } from "../intake/unitKey";
import type { Basis } from "../regulation/basis";
import type { Plan } from "../regulation/schema";
import { askedWords, dueWords, NO_DAY_WORDS, ruleWords } from "./letterWords";
import { addPaperHead } from "./paperHead";
import { PaperRows } from "./paperRows";
import { EMPTY, numberCell, textCell, type CellContent, type SheetContent } from "./sheetContent";
import { isLacking, type PaperState, type UnitState } from "./submissionStates";
import { faultWords, PAPER_STANDING_WORDS } from "./submissionWords";

/** The defined name by which `Yêu cầu bổ sung` is known, whatever its title. */
export const REQUEST_NAME = "BX_YeuCauBoSung";

/** Something in what a unit sent that only the unit can complete or clear up. */
export interface UnitAsk {
  /** Empty where nobody could tell which unit it is. */
  readonly unit: string;
  /** The nomination, list or unit that it is about. */
  readonly subject: Subject;
  /** Whom or what of the unit it concerns. */
  readonly who: string;
  /** The cells of the unit's own files that it is about. */
  readonly source: readonly SourceCell[];
  /** What is wrong, and what the unit is asked to do, as sentences. */
  readonly what: string;
  readonly todo: string;
  readonly rule: Pick<Basis, "citation" | "confidence">;
}

export interface RequestInput {
  readonly plan: Plan;
  readonly units: readonly UnitState[];
  readonly asks: readonly UnitAsk[];
}

const HEADINGS = [
  "TT",
  "Nội dung",
  "Của ai",
  "Ở tệp đã gửi",
  "Tình trạng",
  "Yêu cầu",
  "Theo quy định",
  "Hạn theo kế hoạch",
] as const;

/** They fill A4 landscape at full size: pages of single letters are not fitted to the width. */
const WIDTHS = [4, 21, 11, 14, 10, 11, 20, 9] as const;

/**
 * `Yêu cầu bổ sung` as a paper: a page of its own for each unit that is asked for something, each paper and
 * each question with where it stands in what the unit sent, the rule behind it and the plan's deadline. The new deadline is left for a person. What
 * is for the office alone stands on the last page.
 */
export function requestPaper({ plan, units, asks }: RequestInput): SheetContent {
  const paper = new PaperRows(HEADINGS.length);
  const asked = asksByUnit(asks);
  const letters = units
    .map((unit) => ({ unit, asks: asked.get(unitKey(unit.unit)) ?? [] }))
    .filter((letter) => letter.unit.papers.some(isLacking) || letter.asks.length > 0);
  const pageBreaks: number[] = [];
  for (const letter of letters) {
    if (paper.nextRow > 0) pageBreaks.push(paper.nextRow);
    addLetter(paper, plan, letter);
  }
  if (letters.length === 0) addNobody(paper, plan);
  const known = new Set(units.map(({ unit }) => unitKey(unit)));
  const unplaced = asks.filter(({ unit }) => !known.has(unitKey(unit)));
  const names = units.filter(({ standing }) => standing === "unclear").map(({ unit }) => unit);
  if (unplaced.length + names.length > 0) {
    pageBreaks.push(paper.nextRow);
    addOfficePage(paper, names, unplaced);
  }
  return paper.content({
    id: REQUEST_NAME,
    title: "Yêu cầu bổ sung",
    widths: WIDTHS,
    pageBreaks,
  });
}

function asksByUnit(asks: readonly UnitAsk[]): ReadonlyMap<string, readonly UnitAsk[]> {
  const byUnit = new Map<string, UnitAsk[]>();
  for (const ask of asks) {
    const key = unitKey(ask.unit);
    const own = byUnit.get(key);
    if (own) own.push(ask);
    else byUnit.set(key, [ask]);
  }
  return byUnit;
}

interface Letter {
  readonly unit: UnitState;
  readonly asks: readonly UnitAsk[];
}

function addHead(paper: PaperRows, plan: Plan): void {
  addPaperHead(paper, { columns: HEADINGS.length, title: "YÊU CẦU BỔ SUNG HỒ SƠ", plan });
}

function addLetter(paper: PaperRows, plan: Plan, { unit, asks }: Letter): void {
  addHead(paper, plan);
  const kind = unit.kind === "" ? "" : ` (${unit.kind})`;
  paper.addLine(textCell(`Kính gửi: ${unit.unit}${kind}`), { size: 13, bold: true, wrap: true });
  paper.addHeading(HEADINGS.map(textCell));
  const papers = unit.papers.filter(isLacking);
  if (papers.length > 0) {
    paper.addGroup(textCell(`Hồ sơ: cần bổ sung ${String(papers.length)} thành phần`));
  }
  for (const [at, each] of papers.entries()) addPaper(paper, plan, each, at + 1);
  if (asks.length > 0) {
    const count = String(asks.length);
    paper.addGroup(textCell(`Danh sách, thông tin đã gửi: cần làm rõ ${count} nội dung`));
  }
  const due = listDueWords(plan);
  for (const [at, each] of asks.entries()) addAsk(paper, each, { order: at + 1, due });
  paper.addGroup(textCell("Gửi bổ sung trước ngày: ……/……/……… (cơ quan ghi)"));
}

function addPaper(paper: PaperRows, plan: Plan, state: PaperState, order: number): void {
  const { item, candidate, nomination } = state;
  paper.addTableRow([
    numberCell(order),
    textCell(item.name),
    textCell(candidate || nomination),
    EMPTY,
    textCell([PAPER_STANDING_WORDS[state.standing], ...faultWords(state)].join("; ")),
    textCell(askedWords(item)),
    textCell(ruleWords(item.basis)),
    textCell(dueWords(plan.deadlines, item)),
  ]);
}

/** The deadline of the list: what is asked about a list has to be cleared up in it. */
function listDueWords({ dossierItems, deadlines }: Plan): string {
  const list = dossierItems.find(({ isTheList }) => isTheList);
  return list ? dueWords(deadlines, list) : NO_DAY_WORDS;
}

interface AskPlace {
  readonly order: number;
  readonly due: string;
}

function addAsk(paper: PaperRows, ask: UnitAsk, { order, due }: AskPlace): void {
  paper.addTableRow([
    numberCell(order),
    textCell(ask.what),
    textCell(ask.who),
    textCell(sourceWords(ask.source)),
    textCell("cần làm rõ"),
    textCell(ask.todo),
    textCell(ruleWords(ask.rule)),
    textCell(due),
  ]);
}

/** "ô B7, C7, trang Trang1, tệp danh-sach.xlsx", one line a sheet. */
export function sourceWords(source: readonly SourceCell[]): string {
  const places = new Map<string, string[]>();
  for (const { file, sheet, cell } of source) {
    const place = `trang ${sheet}, tệp ${file}`;
    places.set(place, [...(places.get(place) ?? []), cell]);
  }
  return [...places].map(([place, cells]) => `ô ${cells.join(", ")}, ${place}`).join("\n");
}

function addNobody(paper: PaperRows, plan: Plan): void {
  addHead(paper, plan);
  paper.addHeading(HEADINGS.map(textCell));
  paper.addTableRow([EMPTY, textCell("(Không đơn vị nào còn thiếu)"), ...blanks(6)]);
}

function blanks(count: number): readonly CellContent[] {
  return Array.from({ length: count }, () => EMPTY);
}

/** What a unit of unclear kind owes is not known: it must not look as if it owed nothing. */
function addOfficePage(
  paper: PaperRows,
  unclear: readonly string[],
  unplaced: readonly UnitAsk[],
): void {
  paper.addLine(textCell("Phần của cơ quan, không gửi đơn vị"), { size: 13, bold: true });
  const note = { size: 11, italic: true, wrap: true };
  if (unclear.length > 0) {
    const names = unclear.join("; ");
    paper.addLine(textCell(`Chưa rõ loại đơn vị nên chưa biết phải nộp gì: ${names}.`), note);
  }
  if (unplaced.length === 0) return;
  paper.addGroup(textCell("Cần hỏi đơn vị, nhưng chưa rõ là đơn vị nào"));
  for (const [at, each] of unplaced.entries()) addAsk(paper, each, { order: at + 1, due: "" });
}
