import { kindOfWord, kindWord } from "./kindWord";
import type { Grid } from "../grid/grid";
import type { CellRange } from "../grid/address";
import type { Nomination } from "../intake/nomination";
import type { Register, RegisterField } from "../intake/register";
import { awardByText } from "../regulation/awardByText";
import type { Plan } from "../regulation/schema";
import { textCell } from "../report/sheetContent";
import { foldText } from "../text/foldText";
import { dateContent, isoOfCell } from "./cellDate";
import { readRecords, type ReadRecord, type RecordContent, type RecordSheet } from "./recordSheet";

/** In column `Tình trạng`: the unit has taken the nomination back. */
export const WITHDRAWN = "Đã rút";

/** `Danh sách`: the register, the one place where people correct. */
export const REGISTER_SHEET: RecordSheet<RegisterField> = {
  table: "BX_DanhSach",
  title: "Danh sách",
  note: "Sổ đề nghị: sửa thông tin tại đây. Không sửa các cột Mã đề nghị, Nguyên văn, Tệp, Trang, Ô nguồn, SHA-256, Mã danh sách.",
  key: ["id"],
  columns: [
    { field: "id", heading: "Mã đề nghị", width: 14 },
    { field: "submittingUnit", heading: "Đơn vị trình", width: 24 },
    { field: "listForm", heading: "Danh sách", width: 22 },
    { field: "award", heading: "Danh hiệu hoặc hình thức", width: 22 },
    { field: "kind", heading: "Đối tượng", width: 11 },
    { field: "name", heading: "Họ tên hoặc tên tập thể", width: 26 },
    { field: "post", heading: "Chức vụ và đơn vị công tác", width: 30 },
    { field: "summary", heading: "Tóm tắt thành tích", width: 50 },
    { field: "other", heading: "Nội dung khác", width: 20 },
    { field: "received", heading: "Ngày nhận", width: 12 },
    { field: "birth", heading: "Ngày sinh", width: 12 },
    { field: "status", heading: "Tình trạng", width: 12, choices: [WITHDRAWN] },
    { field: "original", heading: "Nguyên văn đã nhận", width: 30 },
    { field: "file", heading: "Tệp nguồn", width: 18 },
    { field: "sheet", heading: "Trang nguồn", width: 14 },
    { field: "cell", heading: "Ô nguồn", width: 9 },
    { field: "sha256", heading: "SHA-256", width: 16 },
    { field: "list", heading: "Mã danh sách", width: 16 },
  ],
};

/** A nomination as a row of the register. */
export function registerRecord(plan: Plan, nomination: Nomination): RecordContent<RegisterField> {
  const { source } = nomination;
  return {
    id: textCell(nomination.id),
    submittingUnit: textCell(nomination.submittingUnit ?? ""),
    listForm: textCell(plan.listForms.find(({ id }) => id === nomination.listForm)?.title ?? ""),
    award: textCell(plan.awards.find(({ code }) => code === nomination.award)?.name ?? ""),
    kind: textCell(kindWord(nomination.kind)),
    name: textCell(nomination.name),
    birth: textCell(nomination.birth),
    post: textCell(nomination.post),
    summary: textCell(nomination.summary),
    other: textCell(nomination.other),
    received: dateContent(nomination.received),
    original: textCell(nomination.original),
    file: textCell(source.file),
    sheet: textCell(source.sheet),
    cell: textCell(source.cell),
    sha256: textCell(source.sha256),
    list: textCell(nomination.list),
  };
}

/** The register as it stands in the workbook. Words that the plan doesn't know are read as not stated. */
export function readRegister(plan: Plan, grid: Grid, table: CellRange): Register {
  const { columns, records } = readRecords(REGISTER_SHEET, grid, table);
  const registered = (record: ReadRecord<RegisterField>) => ({
    ...readNomination(plan, grid, record),
    registerRow: record.row,
  });
  const isWithdrawn = ({ text }: ReadRecord<RegisterField>) =>
    foldText(text("status")) === foldText(WITHDRAWN);
  return {
    sheet: grid.sheet,
    columns: Object.fromEntries(columns),
    nominations: records.filter((record) => !isWithdrawn(record)).map(registered),
    withdrawn: records.filter(isWithdrawn).map(registered),
  };
}

function readNomination(plan: Plan, grid: Grid, record: ReadRecord<RegisterField>): Nomination {
  const { text } = record;
  const title = foldText(text("listForm"));
  const unit = text("submittingUnit");
  return {
    id: text("id"),
    list: text("list"),
    submittingUnit: unit === "" ? null : unit,
    listForm: plan.listForms.find((form) => foldText(form.title) === title)?.id ?? null,
    award: awardByText(text("award"), plan.awards)?.code ?? null,
    kind: kindOfWord(text("kind")),
    name: text("name"),
    birth: text("birth"),
    post: text("post"),
    summary: text("summary"),
    other: text("other"),
    received: isoOfCell(record.cell("received"), grid.dateSystem),
    original: text("original"),
    source: {
      file: text("file"),
      sha256: text("sha256"),
      sheet: text("sheet"),
      cell: text("cell"),
    },
  };
}
