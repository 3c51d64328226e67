import { LACKING_HEADINGS } from "./lackingHeadings";
import { unitKey } from "../intake/unitKey";
import type { Plan } from "../regulation/schema";
import { dateContent } from "../sheets/cellDate";
import type { LedgerUnread } from "../sheets/receivedSheet";
import { addParagraph, addSignatures } from "./letterFrame";
import { askedWords, countWords, dueWords, ruleWords } from "./letterWords";
import { addPaperHead } from "./paperHead";
import { PaperRows } from "./paperRows";
import { EMPTY, numberCell, textCell, type CellContent, type SheetContent } from "./sheetContent";
import { isLacking, type PaperState, type UnitState } from "./submissionStates";
import {
  faultWords,
  formWords,
  listWords,
  PAPER_STANDING_WORDS,
  paperWords,
} from "./submissionWords";
import type { UnitArrivals } from "./unitArrivals";
import { UNREAD_WORDS } from "./unreadWords";
import type { UnreadByUnit } from "./unitUnread";

/** The defined name by which `Phiếu tiếp nhận` is known, whatever its title. */
export const REPLY_NAME = "BX_PhieuTiepNhan";

export interface ReplyInput {
  readonly plan: Plan;
  readonly units: readonly UnitState[];
  readonly unread: UnreadByUnit;
}

const LIST_HEADINGS = [
  "TT",
  "Danh sách",
  "Trang",
  "Ngày nhận",
  "Kênh nhận",
  "Tệp, bản thứ",
  "Số đề nghị đọc được",
] as const;
const PAPER_HEADINGS = [
  "TT",
  "Thành phần hồ sơ",
  "Của ai",
  "Ngày nhận",
  "Hình thức",
  "Tình trạng",
  "Hạn theo kế hoạch",
] as const;
const UNREAD_HEADINGS = ["TT", "Nguyên văn", "Trang", "Ô", "Lý do", "Tệp", "Ghi chú"] as const;
const COLUMNS = LIST_HEADINGS.length;
/** They fill A4 landscape at full size: pages of single slips are not fitted to the width. */
const WIDTHS = [4, 24, 15, 11, 11, 24, 11] as const;

/** The units that have sent something, in their order. */
export function senders(units: readonly UnitState[]): readonly UnitState[] {
  return units.filter(({ isSilent }) => !isSilent);
}

/**
 * `Phiếu tiếp nhận` as a paper: a slip, on a page of its own, for each unit that has sent something: its lists,
 * how many collectives and individuals were received, its papers, what could not be read and what is missing.
 * Number, day and signers are left for the office. What nobody can tell the unit of stands on the last page.
 */
export function replyPaper({ plan, units, unread }: ReplyInput): SheetContent {
  const paper = new PaperRows(COLUMNS);
  const pageBreaks: number[] = [];
  const slips = senders(units);
  for (const unit of slips) {
    if (paper.nextRow > 0) pageBreaks.push(paper.nextRow);
    addSlip(paper, { plan, unit, unread: unread.units.get(unitKey(unit.unit)) ?? [] });
  }
  if (slips.length === 0) addNobody(paper, plan);
  if (unread.unplaced.length > 0) {
    pageBreaks.push(paper.nextRow);
    paper.addLine(textCell("Phần của cơ quan, không gửi đơn vị"), { size: 13, bold: true });
    addParagraph(paper, "Chưa đọc được, và chưa rõ là của đơn vị nào:");
    addUnread(paper, unread.unplaced);
  }
  return paper.content({ id: REPLY_NAME, title: "Phiếu tiếp nhận", widths: WIDTHS, pageBreaks });
}

interface Slip {
  readonly plan: Plan;
  readonly unit: UnitState;
  readonly unread: readonly LedgerUnread[];
}

function addSlip(paper: PaperRows, { plan, unit, unread }: Slip): void {
  addPaperHead(paper, { columns: COLUMNS, title: "PHIẾU TIẾP NHẬN HỒ SƠ", plan });
  const kind = unit.kind === "" ? "" : ` (${unit.kind})`;
  paper.addPair({
    left: "Số: ……/……",
    right: "……………, ngày …… tháng …… năm ………",
    split: Math.floor(COLUMNS / 2),
    style: { size: 13, horizontal: "center" },
  });
  paper.addLine(textCell(`Đơn vị gửi: ${unit.unit}${kind}`), { size: 13, bold: true });
  addLists(paper, unit.arrivals);
  addPapers(paper, plan, unit);
  addUnreadPart(paper, unread);
  addLacking(paper, plan, unit);
  addSignatures(paper, {
    columns: COLUMNS,
    left: ["NGƯỜI GỬI", "(ký, họ và tên)"],
    right: ["NGƯỜI TIẾP NHẬN", "(ký, họ và tên)"],
  });
}

function addLists(paper: PaperRows, arrivals: UnitArrivals): void {
  const { lists, nominations, withdrawn } = arrivals;
  const counted = lists.filter(({ isReplaced }) => !isReplaced);
  paper.addGroup(textCell(`1. Danh sách đã nhận: ${String(counted.length)}`));
  if (lists.length === 0) return;
  paper.addHeading(LIST_HEADINGS.map(textCell));
  for (const [at, each] of lists.entries()) {
    const { list, title, isReplaced } = each;
    const what = title === "" ? "Chưa rõ mẫu danh sách" : title;
    paper.addTableRow([
      numberCell(at + 1),
      textCell(isReplaced ? `${what} (${listWords(each)})` : what),
      textCell(list.sheet),
      dayCell(list.received),
      textCell(list.channel === "" ? "chưa ghi" : list.channel),
      textCell(`${list.file}, bản thứ ${String(list.version)}`),
      numberCell(list.nominations),
    ]);
  }
  const out = withdrawn === 0 ? "" : `; đã rút ${String(withdrawn)}`;
  addParagraph(paper, `Đã ghi vào sổ: ${countWords(nominations)}${out}.`);
  const read = counted.reduce((sum, { list }) => sum + list.nominations, 0);
  if (read !== nominations.all + withdrawn) addParagraph(paper, differenceWords(read, arrivals));
}

/** The slip is signed: where the lists and the register do not agree it says so. */
function differenceWords(read: number, { nominations, withdrawn }: UnitArrivals): string {
  const held = nominations.all + withdrawn;
  return `Lưu ý: số đọc được ở các danh sách là ${String(read)}, số trong sổ (kể cả đã rút) là ${String(held)}; cơ quan cần đối chiếu trước khi ký.`;
}

function dayCell(day: string | null): CellContent {
  return day === null ? textCell("chưa ghi") : dateContent(day);
}

function addPapers(paper: PaperRows, plan: Plan, { papers, arrivals }: UnitState): void {
  const came = papers
    .filter(({ standing }) => standing === "complete" || standing === "faulty")
    .filter(({ item }) => !item.isTheList || arrivals.lists.length === 0);
  paper.addGroup(textCell(`2. Thành phần hồ sơ đã nhận: ${String(came.length)}`));
  if (came.length === 0) return;
  paper.addHeading(PAPER_HEADINGS.map(textCell));
  for (const [at, state] of came.entries()) {
    paper.addTableRow([
      numberCell(at + 1),
      textCell(state.item.name),
      textCell(state.candidate || state.nomination),
      dayCell(state.date),
      textCell(formWords(state.form) || "chưa ghi"),
      textCell(paperWords(state)),
      textCell(dueWords(plan.deadlines, state.item)),
    ]);
  }
}

function addUnreadPart(paper: PaperRows, unread: readonly LedgerUnread[]): void {
  paper.addGroup(textCell(`3. Ô chưa đọc được: ${String(unread.length)}`));
  if (unread.length > 0) addUnread(paper, unread);
}

function addUnread(paper: PaperRows, unread: readonly LedgerUnread[]): void {
  paper.addHeading(UNREAD_HEADINGS.map(textCell));
  for (const [at, { source, text, reason }] of unread.entries()) {
    paper.addTableRow([
      numberCell(at + 1),
      textCell(text),
      ...[source.sheet, source.cell, UNREAD_WORDS[reason], source.file].map(textCell),
      EMPTY,
    ]);
  }
}

function addLacking(paper: PaperRows, plan: Plan, { papers, standing }: UnitState): void {
  if (standing === "unclear") {
    paper.addGroup(textCell("4. Còn thiếu: chưa rõ loại đơn vị nên chưa biết đơn vị phải nộp gì"));
    return;
  }
  const lacking = papers.filter(isLacking);
  paper.addGroup(textCell(`4. Còn thiếu, chưa đúng yêu cầu: ${String(lacking.length)}`));
  if (lacking.length === 0) return;
  paper.addHeading(LACKING_HEADINGS.map(textCell));
  for (const [at, state] of lacking.entries()) {
    paper.addTableRow(lackingRow(plan, state, at + 1));
  }
  paper.addGroup(textCell("Gửi bổ sung trước ngày: ……/……/……… (cơ quan ghi)"));
}

function lackingRow(plan: Plan, state: PaperState, order: number) {
  const { item, candidate, nomination, standing } = state;
  return [
    numberCell(order),
    textCell(item.name),
    textCell(candidate || nomination),
    textCell([PAPER_STANDING_WORDS[standing], ...faultWords(state)].join("; ")),
    textCell(askedWords(item)),
    textCell(ruleWords(item.basis)),
    textCell(dueWords(plan.deadlines, item)),
  ];
}

function addNobody(paper: PaperRows, plan: Plan): void {
  addPaperHead(paper, { columns: COLUMNS, title: "PHIẾU TIẾP NHẬN HỒ SƠ", plan });
  addParagraph(paper, "(Chưa đơn vị nào gửi danh sách, hồ sơ)");
}
