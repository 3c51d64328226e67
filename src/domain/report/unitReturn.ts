import { LACKING_HEADINGS } from "./lackingHeadings";
import type { SourceCell, ReceivedList } from "../intake/nomination";
import type { Plan } from "../regulation/schema";
import { addParagraph } from "./letterFrame";
import { askedWords, dueWords, ruleWords } from "./letterWords";
import { addPaperHead } from "./paperHead";
import { PaperRows } from "./paperRows";
import { EMPTY, numberCell, textCell, type CellContent, type SheetContent } from "./sheetContent";
import { isLacking, type UnitState } from "./submissionStates";
import { faultWords, PAPER_STANDING_WORDS, plainDate } from "./submissionWords";

/** One finding as a unit is told of it. */
export interface UnitRemark {
  /** Whom of the unit it concerns; empty for the unit or the file as a whole. */
  readonly who: string;
  readonly what: string;
  /** Cells of what the unit sent; none for what concerns the unit as a whole. */
  readonly source: readonly SourceCell[];
  /** What stood there as it came; null where that was not kept. */
  readonly received: string | null;
  /** Empty where no rule stands behind it. */
  readonly rule: string;
  readonly todo: string;
}

/** What is sent back to one unit for one of its files. */
export interface UnitReturn {
  readonly plan: Plan;
  readonly unit: UnitState;
  readonly file: string;
  readonly sha256: string;
  readonly remarks: readonly UnitRemark[];
  /** The lists read from the file, of this unit alone, with the titles of their forms. */
  readonly lists: readonly { readonly list: ReceivedList; readonly title: string }[];
  /** What was not checked, or not wholly, as sentences. */
  readonly notChecked: readonly string[];
}

const COLUMNS = 8;

/**
 * The sheets of a workbook that goes back to a unit: `Nhận xét`, one line a finding with a blank cell for the
 * unit's answer; `Hồ sơ còn thiếu`, of the unit as a whole; `Đã đọc`, what was counted in its lists, so that the
 * school sees whether a row was lost, and what was not checked. The ids are no names for the file: a sheet of
 * ours is known by such a name, and this workbook is the unit's.
 */
export function unitReturnSheets(input: UnitReturn): readonly SheetContent[] {
  return [remarkSheet(input), lackingSheet(input), readSheet(input)];
}

const REMARK_HEADINGS = [
  "TT",
  "Nội dung cần xem lại",
  "Của ai",
  "Ở tệp của đơn vị",
  "Nguyên văn đã gửi",
  "Theo quy định",
  "Việc cần làm",
  "Đơn vị trả lời",
] as const;

function remarkSheet(input: UnitReturn): SheetContent {
  const { remarks, file } = input;
  const paper = started("NHẬN XÉT DANH SÁCH ĐÃ GỬI", input);
  const repeatRow = paper.addHeading(REMARK_HEADINGS.map(textCell));
  if (remarks.length === 0) {
    paper.addTableRow([EMPTY, textCell("(Không có nội dung phải xem lại)"), ...blanks(6)]);
  }
  for (const [at, remark] of remarks.entries()) {
    paper.addTableRow([
      numberCell(at + 1),
      ...[remark.what, remark.who, placeWords(remark.source, file)].map(textCell),
      textCell(remark.received ?? (remark.source.length === 0 ? "" : "(xem ô ghi bên)")),
      textCell(remark.rule),
      textCell(remark.todo),
      EMPTY,
    ]);
  }
  paper.addBlank();
  addParagraph(
    paper,
    "Đơn vị ghi ý kiến ở cột Đơn vị trả lời, sửa ở danh sách của mình rồi gửi lại cả hai tệp. Số thứ tự, ô, trang là của tệp đơn vị đã gửi.",
  );
  const widths = [4, 27, 15, 14, 22, 18, 18, 22];
  return paper.content({ id: "BX_TraNhanXet", title: "Nhận xét", widths, repeatRow });
}

/** "Trang1: B7, C7"; of another file of the unit, an earlier version say, the file too. */
function placeWords(source: readonly SourceCell[], file: string): string {
  const places = new Map<string, string[]>();
  for (const each of source) {
    const place = each.file === file ? each.sheet : `${each.file}, ${each.sheet}`;
    places.set(place, [...(places.get(place) ?? []), each.cell]);
  }
  return [...places].map(([place, cells]) => `${place}: ${cells.join(", ")}`).join("\n");
}

const RETURN_HEADINGS = [...LACKING_HEADINGS, "Đơn vị trả lời"] as const;

function lackingSheet(input: UnitReturn): SheetContent {
  const { plan, unit } = input;
  const paper = started("HỒ SƠ CÒN THIẾU CỦA ĐƠN VỊ", input);
  const repeatRow = paper.addHeading(RETURN_HEADINGS.map(textCell));
  const lacking = unit.papers.filter(isLacking);
  if (lacking.length === 0) {
    const none =
      unit.standing === "unclear"
        ? "(Chưa rõ loại đơn vị nên chưa biết đơn vị phải nộp gì)"
        : "(Không thiếu thành phần nào)";
    paper.addTableRow([EMPTY, textCell(none), ...blanks(6)]);
  }
  for (const [at, state] of lacking.entries()) {
    const { item, candidate, nomination, standing } = state;
    paper.addTableRow([
      numberCell(at + 1),
      textCell(item.name),
      textCell(candidate || nomination),
      textCell([PAPER_STANDING_WORDS[standing], ...faultWords(state)].join("; ")),
      textCell(askedWords(item)),
      textCell(ruleWords(item.basis)),
      textCell(dueWords(plan.deadlines, item)),
      EMPTY,
    ]);
  }
  const widths = [4, 28, 16, 16, 16, 22, 14, 22];
  return paper.content({ id: "BX_TraHoSo", title: "Hồ sơ còn thiếu", widths, repeatRow });
}

const READ_HEADINGS = [
  "TT",
  "Danh sách",
  "Trang",
  "Dòng tiêu đề",
  "Từ dòng",
  "Đến dòng",
  "Số đề nghị đọc được",
  "Dòng tổng của đơn vị",
] as const;

function readSheet(input: UnitReturn): SheetContent {
  const { lists, notChecked } = input;
  const paper = started("SỐ LIỆU ĐÃ ĐỌC TỪ TỆP", input);
  const repeatRow = paper.addHeading(READ_HEADINGS.map(textCell));
  for (const [at, { list, title }] of lists.entries()) {
    paper.addTableRow([
      numberCell(at + 1),
      textCell(title === "" ? "Chưa rõ mẫu danh sách" : title),
      textCell(list.sheet),
      numberCell(list.headingRow),
      ...(list.lastRow < list.firstRow
        ? blanks(2)
        : [numberCell(list.firstRow), numberCell(list.lastRow)]),
      numberCell(list.nominations),
      textCell(list.totals ? `ô ${list.totals.cell}: ${list.totals.text}` : ""),
    ]);
  }
  const total = lists.reduce((sum, { list }) => sum + list.nominations, 0);
  paper.addTableRow([EMPTY, textCell("Cộng"), ...blanks(4), numberCell(total), EMPTY], {
    bold: true,
  });
  paper.addBlank();
  addParagraph(paper, "Nếu số trên khác số đơn vị đã gửi, đề nghị báo lại ngay.");
  paper.addBlank();
  paper.addLine(textCell("Nội dung phần mềm không kiểm tra, hoặc chưa kiểm tra hết:"), {
    size: 13,
    bold: true,
  });
  for (const sentence of notChecked) addParagraph(paper, `- ${sentence}`);
  if (notChecked.length === 0) addParagraph(paper, "(Không có)");
  const widths = [4, 38, 18, 10, 10, 10, 12, 36];
  return paper.content({ id: "BX_TraSoLieu", title: "Đã đọc", widths, repeatRow });
}

/** The head of each sheet: whose file it is, and which bytes. */
function started(title: string, { plan, unit, file, sha256, lists }: UnitReturn): PaperRows {
  const paper = new PaperRows(COLUMNS);
  addPaperHead(paper, { columns: COLUMNS, title, plan });
  const kind = unit.kind === "" ? "" : ` (${unit.kind})`;
  const line = { size: 12 };
  paper.addLine(textCell(`Đơn vị: ${unit.unit}${kind}`), { ...line, bold: true });
  paper.addLine(textCell(`Tệp đã nhận: ${file}`), line);
  paper.addLine(textCell(`SHA-256: ${sha256}`), line);
  paper.addLine(textCell(arrivedWords(lists.map(({ list }) => list))), line);
  paper.addBlank();
  return paper;
}

/** Day, channel and version, as far as anybody has said. */
function arrivedWords(lists: readonly ReceivedList[]): string {
  const distinct = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== "");
  const days = distinct(
    lists.map(({ received }) => (received === null ? "" : plainDate(received))),
  );
  const channels = distinct(lists.map(({ channel }) => channel));
  const versions = distinct(lists.map(({ version }) => String(version)));
  return [
    `Ngày nhận: ${days.join(", ") || "chưa ghi"}`,
    `Kênh nhận: ${channels.join(", ") || "chưa ghi"}`,
    `Bản thứ: ${versions.join(", ") || "chưa rõ"}`,
  ].join(". ");
}

function blanks(count: number): readonly CellContent[] {
  return Array.from({ length: count }, () => EMPTY);
}
