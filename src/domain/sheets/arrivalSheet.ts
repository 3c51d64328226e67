import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { ReceivedList, ReceivedNomination, StatedFacts } from "../intake/nomination";
import type { Plan } from "../regulation/schema";
import { numberCell, textCell } from "../report/sheetContent";
import { FACT_TEXTS } from "./factTexts";
import { kindWord } from "./kindWord";
import { readRecords, type ReadRecord, type RecordContent, type RecordSheet } from "./recordSheet";

export type ArrivalField =
  | "id"
  | "list"
  | "version"
  | "unit"
  | "listForm"
  | "award"
  | "kind"
  | "name"
  | "birth"
  | "post"
  | "summary"
  | "other"
  | "facts"
  | "original"
  | "file"
  | "sheet"
  | "cell";

/**
 * `Bản nhận`: every row of every version of every list as it was received. Lines are only added; what people
 * correct, they correct in the register.
 */
export const ARRIVAL_SHEET: RecordSheet<ArrivalField> = {
  table: "BX_BanNhan",
  title: "Bản nhận",
  note: "Phần mềm ghi thêm, không sửa: từng dòng như đã nhận, của mọi bản. Dùng để so bản gửi lại với bản trước. Sửa thông tin tại sổ Danh sách.",
  key: ["id", "list"],
  columns: [
    { field: "id", heading: "Mã đề nghị", width: 14 },
    { field: "list", heading: "Mã danh sách", width: 18 },
    { field: "version", heading: "Bản thứ", width: 8 },
    { field: "unit", heading: "Đơn vị trình", width: 24 },
    { field: "listForm", heading: "Danh sách", width: 22 },
    { field: "award", heading: "Danh hiệu hoặc hình thức", width: 22 },
    { field: "kind", heading: "Đối tượng", width: 11 },
    { field: "name", heading: "Họ tên hoặc tên tập thể", width: 26 },
    { field: "birth", heading: "Ngày sinh", width: 12 },
    { field: "post", heading: "Chức vụ và đơn vị công tác", width: 30 },
    { field: "summary", heading: "Tóm tắt thành tích", width: 50 },
    { field: "other", heading: "Nội dung khác", width: 20 },
    { field: "facts", heading: "Thông tin xét đã nêu", width: 20 },
    { field: "original", heading: "Nguyên văn đã nhận", width: 30 },
    { field: "file", heading: "Tệp nguồn", width: 18 },
    { field: "sheet", heading: "Trang nguồn", width: 14 },
    { field: "cell", heading: "Ô nguồn", width: 9 },
  ],
};

/** A row as it came with one version of its list. Texts without outer blanks. */
export interface ArrivedRow {
  readonly id: string;
  readonly list: string;
  readonly version: number;
  /** Award and kind as the register writes them. */
  readonly texts: Readonly<
    Record<
      "unit" | "listForm" | "award" | "kind" | "name" | "birth" | "post" | "summary" | "other",
      string
    >
  >;
  /** Null where somebody has spoilt them by hand. */
  readonly facts: StatedFacts | null;
  readonly original: string;
  readonly source: { readonly file: string; readonly sheet: string; readonly cell: string };
}

/** A nomination as it came; `id`: the one under which it stands in the register. */
export function arrivalRecord(
  plan: Plan,
  { id, nomination }: { readonly id: string; readonly nomination: ReceivedNomination },
  { id: list, version }: ReceivedList,
): RecordContent<ArrivalField> {
  const { source, facts } = nomination;
  return {
    id: textCell(id),
    list: textCell(list),
    version: numberCell(version),
    unit: textCell(nomination.submittingUnit ?? ""),
    listForm: textCell(plan.listForms.find((form) => form.id === nomination.listForm)?.title ?? ""),
    award: textCell(plan.awards.find(({ code }) => code === nomination.award)?.name ?? ""),
    kind: textCell(kindWord(nomination.kind)),
    name: textCell(nomination.name),
    birth: textCell(nomination.birth),
    post: textCell(nomination.post),
    summary: textCell(nomination.summary),
    other: textCell(nomination.other),
    facts: textCell(Object.keys(facts).length === 0 ? "" : JSON.stringify(facts)),
    original: textCell(nomination.original),
    file: textCell(source.file),
    sheet: textCell(source.sheet),
    cell: textCell(source.cell),
  };
}

/** All rows that ever came, in the order in which they came. */
export function readArrivedRows(grid: Grid, table: CellRange): readonly ArrivedRow[] {
  return readRecords(ARRIVAL_SHEET, grid, table).records.map(readRow);
}

function readRow(record: ReadRecord<ArrivalField>): ArrivedRow {
  const { text, cell } = record;
  const { value } = cell("version");
  return {
    id: text("id"),
    list: text("list"),
    version: typeof value === "number" ? value : 1,
    texts: {
      unit: text("unit"),
      listForm: text("listForm"),
      award: text("award"),
      kind: text("kind"),
      name: text("name"),
      birth: text("birth"),
      post: text("post"),
      summary: text("summary"),
      other: text("other"),
    },
    facts: factsOf(text("facts")),
    original: text("original"),
    source: { file: text("file"), sheet: text("sheet"), cell: text("cell") },
  };
}

function factsOf(text: string): ArrivedRow["facts"] {
  if (text === "") return {};
  const parsed = FACT_TEXTS.safeParse(text);
  return parsed.success ? parsed.data : null;
}
