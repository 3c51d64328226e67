import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { CandidateFacts, FactField, FactNumber, SheetRecords } from "../checks/reviewData";
import type { StatedFacts } from "../intake/nomination";
import { textCell } from "../report/sheetContent";
import { isoOfCell } from "./cellDate";
import { numberOfCell } from "./numberOfCell";
import { readRecords, type ReadRecord, type RecordContent, type RecordSheet } from "./recordSheet";
import {
  DISCIPLINE_WORDS,
  NEVER_WORDS,
  RATING_WORDS,
  SEX_WORDS,
  YES_NO_WORDS,
} from "./reviewWords";

export type FactColumn = "nomination" | "name" | "unit" | "award" | FactField;

/** `Thông tin xét`: what is known of each candidate beyond the list, one line a nomination. */
export const FACT_SHEET: RecordSheet<FactColumn> = {
  table: "BX_ThongTin",
  title: "Thông tin xét",
  note: "Mỗi đề nghị một dòng. Để trống là chưa nêu, không được coi là không có. Kỷ luật: ghi hình thức nặng nhất trong năm, hoặc không; chưa từng bị kỷ luật thì ghi không ở cột ngày hết thời hạn.",
  key: ["nomination"],
  prints: ["name", "achieved"],
  columns: [
    { field: "nomination", heading: "Mã đề nghị", width: 14 },
    { field: "name", heading: "Họ tên hoặc tên tập thể", width: 24 },
    { field: "unit", heading: "Đơn vị trình", width: 20 },
    { field: "award", heading: "Danh hiệu hoặc hình thức", width: 18 },
    {
      field: "rating",
      heading: "Mức hoàn thành nhiệm vụ",
      width: 15,
      choices: RATING_WORDS.choices,
    },
    {
      field: "discipline",
      heading: "Kỷ luật trong năm",
      width: 12,
      choices: DISCIPLINE_WORDS.choices,
    },
    { field: "disciplineEnd", heading: "Ngày hết thời hạn kỷ luật gần nhất", width: 12 },
    {
      field: "isUnderReview",
      heading: "Đang bị xem xét, điều tra, khiếu nại",
      width: 11,
      choices: YES_NO_WORDS.choices,
    },
    { field: "monthsWorked", heading: "Số tháng làm việc trong năm", width: 9 },
    { field: "isManager", heading: "Là cán bộ quản lý", width: 8, choices: YES_NO_WORDS.choices },
    {
      field: "isDirectWorker",
      heading: "Trực tiếp giảng dạy, phục vụ",
      width: 10,
      choices: YES_NO_WORDS.choices,
    },
    { field: "sex", heading: "Giới tính", width: 7, choices: SEX_WORDS.choices },
    { field: "sectorYears", heading: "Số năm công tác trong ngành", width: 10 },
    { field: "teachingYears", heading: "Số năm trực tiếp giảng dạy", width: 10 },
    { field: "hardAreaYears", heading: "Số năm ở vùng khó khăn", width: 10 },
    { field: "members", heading: "Số người của tập thể", width: 8 },
    { field: "completedMembers", heading: "Số người hoàn thành nhiệm vụ", width: 11 },
    { field: "titledMembers", heading: "Số người đạt LĐTT", width: 8 },
    { field: "fighterMembers", heading: "Số CSTĐCS", width: 8 },
    { field: "existenceYears", heading: "Số năm từ khi thành lập", width: 10 },
    { field: "achievement", heading: "Thành tích xét (từ gọi chung)", width: 18 },
    { field: "achieved", heading: "Ngày lập thành tích", width: 11 },
  ],
};

/** Who a line is about. */
export interface FactSubject {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** The award's name; empty where it is not known. */
  readonly award: string;
}

/** A line for a nomination, with what its list stated as it was written; nothing else is filled in. */
export function factRecord(
  candidate: FactSubject,
  stated: StatedFacts = {},
): RecordContent<FactColumn> {
  const texts = Object.entries(stated).map(([fact, text]) => [fact, textCell(text)] as const);
  return {
    ...Object.fromEntries(texts),
    nomination: textCell(candidate.id),
    name: textCell(candidate.name),
    unit: textCell(candidate.unit),
    award: textCell(candidate.award),
  };
}

/**
 * The lines of `Thông tin xét`. Text that is no known word, no number and no day is listed in `unreadable` and
 * `texts`, and its value is null. A line without a nomination id comes with an empty one.
 */
export function readFacts(grid: Grid, table: CellRange): SheetRecords<CandidateFacts> {
  const { records } = readRecords(FACT_SHEET, grid, table);
  return {
    sheet: grid.sheet,
    records: records.map((record) => readLine(record, grid)),
  };
}

function readLine(record: ReadRecord<FactColumn>, { dateSystem }: Grid): CandidateFacts {
  const { text, cell, address } = record;
  const words = {
    rating: RATING_WORDS.read(text("rating")),
    discipline: DISCIPLINE_WORDS.read(text("discipline")),
    disciplineEnd:
      isoOfCell(cell("disciplineEnd"), dateSystem) ?? NEVER_WORDS.read(text("disciplineEnd")),
    isUnderReview: YES_NO_WORDS.read(text("isUnderReview")),
    isManager: YES_NO_WORDS.read(text("isManager")),
    isDirectWorker: YES_NO_WORDS.read(text("isDirectWorker")),
    sex: SEX_WORDS.read(text("sex")),
    achievement: text("achievement"),
    achieved: isoOfCell(cell("achieved"), dateSystem),
  };
  const numbers = eachField(NUMBERS, (field) => numberOfCell(cell(field), address(field)));
  const values = { ...words, ...eachField(NUMBERS, (field) => numbers[field].value) };
  const unreadable = FIELDS.filter((field) => values[field] === null && text(field) !== "");
  return {
    nomination: text("nomination"),
    ...words,
    numbers,
    cells: eachField(FIELDS, address),
    unreadable,
    texts: eachField(unreadable, text),
  };
}

const NUMBERS: readonly FactNumber[] = [
  "monthsWorked",
  "sectorYears",
  "teachingYears",
  "hardAreaYears",
  "members",
  "completedMembers",
  "titledMembers",
  "fighterMembers",
  "existenceYears",
];

/** In the order of the sheet's columns. */
const FIELDS: readonly FactField[] = FACT_SHEET.columns.flatMap(({ field }) =>
  isFact(field) ? [field] : [],
);

function isFact(field: FactColumn): field is FactField {
  return !["nomination", "name", "unit", "award"].includes(field);
}

function eachField<F extends string, V>(
  fields: readonly F[],
  valueOf: (field: F) => V,
): Readonly<Record<F, V>> {
  return Object.fromEntries(fields.map((field) => [field, valueOf(field)])) as Record<F, V>;
}
