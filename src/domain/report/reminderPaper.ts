import type { Deadline, Plan } from "../regulation/schema";
import { daysLeft, deadlinesOf } from "./deadlineDays";
import { addLetterHead, addParagraph, addSignatures } from "./letterFrame";
import { askedWords, dueOnWords, ruleWords } from "./letterWords";
import { addPaperHead } from "./paperHead";
import { PaperRows } from "./paperRows";
import { numberCell, textCell, type SheetContent } from "./sheetContent";
import { isLacking, type PaperState, type UnitState } from "./submissionStates";
import { faultWords, PAPER_STANDING_WORDS, plainDate } from "./submissionWords";

/** The defined name by which `Đôn đốc` is known, whatever its title. */
export const REMINDER_NAME = "BX_DonDoc";

/** So many days before a deadline a unit that still owes something is reminded: a convention of ours. */
export const REMINDER_DAYS = 7;

export interface ReminderInput {
  readonly plan: Plan;
  readonly units: readonly UnitState[];
  /** The day up to which days are counted, `YYYY-MM-DD`. */
  readonly today: string;
  /** A later last day that the office grants, `YYYY-MM-DD`; null where it grants none. */
  readonly granted: string | null;
  /** Files with lists of a unit that nobody could tell: theirs may be what a letter says has not come. */
  readonly withoutUnit: readonly string[];
}

/** A unit to remind, and of what. */
export interface Reminder {
  readonly unit: UnitState;
  /** What it owes, but for what is not due for longer than `REMINDER_DAYS`. */
  readonly papers: readonly PaperState[];
  /** Some of it is past its deadline. */
  readonly isPast: boolean;
}

/**
 * The units that owe something whose deadline is past or no more than `REMINDER_DAYS` away. What the plan sets
 * no day for is named along with the rest, but is no reason to write.
 */
export function reminders({
  plan,
  units,
  today,
}: Pick<ReminderInput, "plan" | "units" | "today">): readonly Reminder[] {
  return units.flatMap((unit) => {
    const owed = unit.papers.filter(isLacking).map((paper) => ({
      paper,
      left: nearest(deadlinesOf(plan.deadlines, paper.item.id), today),
    }));
    const due = owed.filter(({ left }) => left === null || left <= REMINDER_DAYS);
    if (due.every(({ left }) => left === null)) return [];
    const isPast = due.some(({ left }) => left !== null && left < 0);
    return [{ unit, papers: due.map(({ paper }) => paper), isPast }];
  });
}

/** Days to the next of the deadlines; since the last where all are over; null where none has a day. */
function nearest(deadlines: readonly Deadline[], today: string): number | null {
  const days = deadlines.flatMap((deadline) => daysLeft(deadline, today) ?? []);
  const open = days.filter((left) => left >= 0);
  if (open.length > 0) return Math.min(...open);
  return days.length === 0 ? null : Math.max(...days);
}

const HEADINGS = [
  "TT",
  "Còn phải gửi",
  "Của ai",
  "Tình trạng",
  "Yêu cầu",
  "Theo quy định",
  "Hạn theo kế hoạch",
] as const;
const COLUMNS = HEADINGS.length;
/** They fill A4 landscape at full size: pages of single letters are not fitted to the width. */
const WIDTHS = [4, 25, 13, 12, 11, 24, 11] as const;

/**
 * `Đôn đốc` as a paper: an official letter, on a page of its own, for each unit to remind. Number and day of the
 * letter, the address for replies and the signer are left for the office; so is a new last day, unless it was
 * granted. What is for the office alone stands on the last page.
 */
export function reminderPaper(input: ReminderInput): SheetContent {
  const paper = new PaperRows(COLUMNS);
  const letters = reminders(input);
  const pageBreaks: number[] = [];
  for (const letter of letters) {
    if (paper.nextRow > 0) pageBreaks.push(paper.nextRow);
    addLetter(paper, letter, input);
  }
  if (letters.length === 0) addNobody(paper, input.plan);
  const notes = officeNotes(input, letters);
  if (notes.length > 0) {
    pageBreaks.push(paper.nextRow);
    paper.addLine(textCell("Phần của cơ quan, không gửi đơn vị"), { size: 13, bold: true });
    for (const note of notes) addParagraph(paper, note);
  }
  return paper.content({ id: REMINDER_NAME, title: "Đôn đốc", widths: WIDTHS, pageBreaks });
}

function addLetter(paper: PaperRows, { unit, papers, isPast }: Reminder, input: ReminderInput) {
  const { plan, today } = input;
  addLetterHead(paper, {
    columns: COLUMNS,
    subject: "đôn đốc nộp hồ sơ thi đua, khen thưởng",
    to: unit.kind === "" ? unit.unit : `${unit.unit} (${unit.kind})`,
    plan,
  });
  addParagraph(paper, `Thực hiện ${planWords(plan)}, đơn vị có trách nhiệm gửi danh sách, hồ sơ.`);
  addParagraph(
    paper,
    `Tính đến ngày ${plainDate(today)}, ${unit.isSilent ? "chưa nhận được danh sách, hồ sơ nào của đơn vị" : "danh sách, hồ sơ của đơn vị chưa đủ hoặc chưa đúng yêu cầu"}. Đơn vị còn phải gửi:`,
  );
  paper.addHeading(HEADINGS.map(textCell));
  for (const [at, each] of papers.entries()) addOwed(paper, { state: each, order: at + 1 }, input);
  paper.addBlank();
  addParagraph(paper, byWhen(isPast, input.granted));
  addParagraph(paper, "Nơi nhận hồ sơ: (địa chỉ, thư điện tử, người liên hệ: cơ quan ghi)");
  addParagraph(paper, "Trường hợp đã gửi, đề nghị đơn vị báo lại ngày gửi và cách gửi./.");
  addSignatures(paper, {
    columns: COLUMNS,
    left: ["Nơi nhận:", "- Như trên;", "- Lưu: VT, ………"],
    right: ["(CHỨC VỤ CỦA NGƯỜI KÝ)", "(chữ ký, dấu)", "", "", "(họ và tên)"],
  });
}

/** "Kế hoạch số 12/KH-SGDĐT ngày 01/03/2020: title"; number and day only where the plan's copy has them. */
function planWords({ title, number, date }: Plan): string {
  const numbered = number === null ? "" : ` số ${number}`;
  const dated = date === null ? "" : ` ngày ${plainDate(date)}`;
  return numbered + dated === "" ? `“${title}”` : `văn bản${numbered}${dated} “${title}”`;
}

interface Owed {
  readonly state: PaperState;
  readonly order: number;
}

function addOwed(
  paper: PaperRows,
  { state, order }: Owed,
  { plan, today }: Pick<ReminderInput, "plan" | "today">,
): void {
  const { item, candidate, nomination } = state;
  paper.addTableRow([
    numberCell(order),
    textCell(item.name),
    textCell(candidate || nomination),
    textCell([PAPER_STANDING_WORDS[state.standing], ...faultWords(state)].join("; ")),
    textCell(askedWords(item)),
    textCell(ruleWords(item.basis)),
    textCell(dueOnWords(plan.deadlines, item, today)),
  ]);
}

function byWhen(isPast: boolean, granted: string | null): string {
  if (granted !== null) {
    return `Đề nghị đơn vị gửi đủ, chậm nhất đến hết ngày ${plainDate(granted)} (hạn do cơ quan gia hạn).`;
  }
  return isPast
    ? "Đề nghị đơn vị gửi đủ trước ngày: ……/……/……… (cơ quan ghi)."
    : "Đề nghị đơn vị gửi đủ theo hạn của kế hoạch nêu trên.";
}

function addNobody(paper: PaperRows, plan: Plan): void {
  addPaperHead(paper, { columns: COLUMNS, title: "ĐÔN ĐỐC NỘP HỒ SƠ", plan });
  addParagraph(paper, "(Không đơn vị nào đến lúc phải đôn đốc)");
}

/** What may make a letter wrong; for whom none was made, though something of theirs may be missing. */
function officeNotes(
  { units, withoutUnit }: ReminderInput,
  letters: readonly Reminder[],
): readonly string[] {
  const named = (of: readonly UnitState[]) => of.map(({ unit }) => unit).join("; ");
  const written = new Set(letters.map(({ unit }) => unit));
  const unclear = units.filter(({ standing }) => standing === "unclear");
  const later = units.filter((unit) => unit.papers.some(isLacking) && !written.has(unit));
  return [
    ...(withoutUnit.length === 0
      ? []
      : [
          `Tệp đã nhận mà chưa rõ của đơn vị nào: ${withoutUnit.join("; ")}. Hãy ghi đơn vị ở sổ Danh sách rồi lập lại, kẻo đôn đốc đơn vị đã gửi.`,
        ]),
    ...(unclear.length === 0
      ? []
      : [`Chưa rõ loại đơn vị nên chưa biết phải nộp gì, chưa lập công văn: ${named(unclear)}.`]),
    ...(later.length === 0
      ? []
      : [
          `Còn thiếu nhưng chưa lập công văn, vì hạn còn quá ${String(REMINDER_DAYS)} ngày hoặc kế hoạch không nêu ngày: ${named(later)}.`,
        ]),
  ];
}
