import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { DossierEntry, DossierState, SheetRecords } from "../checks/reviewData";
import type { Plan } from "../regulation/schema";
import { textCell, type CellContent } from "../report/sheetContent";
import { foldText } from "../text/foldText";
import { isoOfCell } from "./cellDate";
import { numberOfCell } from "./numberOfCell";
import { readRecords, type ReadRecord, type RecordContent, type RecordSheet } from "./recordSheet";
import { FORM_WORDS } from "./reviewWords";
import { wordList } from "./wordList";

export type DossierField =
  | "unit"
  | "nomination"
  | "name"
  | "item"
  | "state"
  | "date"
  | "by"
  | "evidence"
  | "dated"
  | "copies"
  | "confirmedBy"
  | "form"
  | "paths";

const STATES = wordList<DossierState>([
  ["present", "có"],
  ["missing", "thiếu"],
  ["notNeeded", "không cần"],
  ["awaited", "chờ bổ sung"],
]);

/** `Hồ sơ`: which dossier items are there, by unit or by nomination. */
export const DOSSIER_SHEET: RecordSheet<DossierField> = {
  table: "BX_HoSo",
  title: "Hồ sơ",
  note: "Tình trạng ghi: có, thiếu, không cần hoặc chờ bổ sung. Để trống là chưa ghi nhận, được coi là chưa có. Hình thức nộp ghi: giấy, điện tử hoặc cả hai.",
  key: ["unit", "nomination", "item"],
  columns: [
    { field: "unit", heading: "Đơn vị", width: 28 },
    { field: "nomination", heading: "Mã đề nghị", width: 14 },
    { field: "name", heading: "Họ tên hoặc tên tập thể", width: 28 },
    { field: "item", heading: "Thành phần hồ sơ", width: 50 },
    { field: "state", heading: "Tình trạng", width: 12, choices: STATES.choices },
    { field: "date", heading: "Ngày nhận", width: 12 },
    { field: "by", heading: "Người nhận", width: 18 },
    { field: "evidence", heading: "Đường dẫn, ghi chú", width: 30 },
    { field: "dated", heading: "Ngày ghi trên giấy", width: 12 },
    { field: "copies", heading: "Số bộ", width: 8 },
    { field: "confirmedBy", heading: "Người xác nhận", width: 22 },
    { field: "form", heading: "Hình thức nộp", width: 12, choices: FORM_WORDS.choices },
    { field: "paths", heading: "Đường dẫn tệp", width: 40 },
  ],
};

/** How a state is written; empty where nobody has said. */
export const DOSSIER_STATE_WORDS: Readonly<Record<DossierState, string>> = {
  present: STATES.write("present"),
  missing: STATES.write("missing"),
  notNeeded: STATES.write("notNeeded"),
  awaited: STATES.write("awaited"),
};

/** A line of the sheet with who received the item and where it is. */
export interface DossierLine extends DossierEntry {
  readonly by: string;
  readonly evidence: string;
  /** The item's files in the dossier folder, as text. */
  readonly paths: readonly string[];
}

/** An item that is owed, with its state left for a person to fill in. */
export function dossierRecord(entry: {
  readonly unit: string;
  readonly nomination: string;
  readonly name: string;
  readonly item: string;
}): RecordContent<DossierField> {
  return {
    unit: textCell(entry.unit),
    nomination: textCell(entry.nomination),
    name: textCell(entry.name),
    item: textCell(entry.item),
  };
}

export function readDossier(plan: Plan, grid: Grid, table: CellRange): SheetRecords<DossierLine> {
  const items = new Map(plan.dossierItems.map(({ id, name }) => [foldText(name), id]));
  const { records } = readRecords(DOSSIER_SHEET, grid, table);
  return {
    sheet: grid.sheet,
    records: records.map((record) => readLine(items, grid, record)),
  };
}

/** Paths stand in their cell one below the other; a path is text, never a link that leads out of the workbook. */
export function pathsContent(paths: readonly string[]): CellContent {
  return textCell(paths.join("\n"));
}

export function pathsOf(text: string): readonly string[] {
  return text.split(/\r?\n/u).filter((path) => path.trim() !== "");
}

function readLine(
  items: ReadonlyMap<string, string>,
  { dateSystem }: Grid,
  { text, cell, address }: ReadRecord<DossierField>,
): DossierLine {
  return {
    item: items.get(foldText(text("item"))) ?? null,
    unit: text("unit"),
    nomination: text("nomination"),
    state: STATES.read(text("state")),
    date: isoOfCell(cell("date"), dateSystem),
    dated: isoOfCell(cell("dated"), dateSystem),
    copies: numberOfCell(cell("copies"), address("copies")),
    confirmedBy: text("confirmedBy"),
    form: FORM_WORDS.read(text("form")),
    cell: address("state"),
    by: text("by"),
    evidence: text("evidence"),
    paths: pathsOf(text("paths")),
  };
}
