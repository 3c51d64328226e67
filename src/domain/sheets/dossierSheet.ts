import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { DossierEntry, DossierState, SheetRecords } from "../checks/reviewData";
import type { Plan } from "../regulation/schema";
import { textCell } from "../report/sheetContent";
import { foldText } from "../text/foldText";
import { isoOfCell } from "./cellDate";
import { readRecords, type RecordContent, type RecordSheet } from "./recordSheet";

export type DossierField =
  "unit" | "nomination" | "name" | "item" | "state" | "date" | "by" | "evidence";

/** `Hồ sơ`: which dossier items are there, by unit or by nomination. */
export const DOSSIER_SHEET: RecordSheet<DossierField> = {
  table: "BX_HoSo",
  title: "Hồ sơ",
  note: "Tình trạng ghi: có, thiếu hoặc không cần. Để trống là chưa ghi nhận, được coi là chưa có.",
  key: ["unit", "nomination", "item"],
  columns: [
    { field: "unit", heading: "Đơn vị", width: 28 },
    { field: "nomination", heading: "Mã đề nghị", width: 14 },
    { field: "name", heading: "Họ tên hoặc tên tập thể", width: 28 },
    { field: "item", heading: "Thành phần hồ sơ", width: 50 },
    { field: "state", heading: "Tình trạng", width: 12 },
    { field: "date", heading: "Ngày nhận", width: 12 },
    { field: "by", heading: "Người nhận", width: 18 },
    { field: "evidence", heading: "Đường dẫn, ghi chú", width: 30 },
  ],
};

/** How a state is written; empty where nobody has said. */
export const DOSSIER_STATE_WORDS: Readonly<Record<DossierState, string>> = {
  present: "có",
  missing: "thiếu",
  notNeeded: "không cần",
};

/** A line of the sheet with who received the item and where it is. */
export interface DossierLine extends DossierEntry {
  readonly by: string;
  readonly evidence: string;
}

const STATES: ReadonlyMap<string, DossierState> = new Map([
  ["co", "present"],
  ["thieu", "missing"],
  ["khong can", "notNeeded"],
]);

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
    records: records.map(({ text, cell, address }) => ({
      item: items.get(foldText(text("item"))) ?? null,
      unit: text("unit"),
      nomination: text("nomination"),
      state: STATES.get(foldText(text("state"))) ?? null,
      date: isoOfCell(cell("date"), grid.dateSystem),
      cell: address("state"),
      by: text("by"),
      evidence: text("evidence"),
    })),
  };
}
