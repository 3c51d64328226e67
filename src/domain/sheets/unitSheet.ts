import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { SheetRecords, Unit } from "../checks/reviewData";
import type { Plan } from "../regulation/schema";
import { textCell } from "../report/sheetContent";
import { foldText } from "../text/foldText";
import { readRecords, type RecordContent, type RecordSheet } from "./recordSheet";

export type UnitField = "name" | "kind" | "note";

/** `Đơn vị`: the units that have to send lists and reports. */
export const UNIT_SHEET: RecordSheet<UnitField> = {
  table: "BX_DonVi",
  title: "Đơn vị",
  note: "Ghi mỗi đơn vị phải gửi danh sách, báo cáo một dòng; tên viết như trên danh sách của đơn vị.",
  key: ["name"],
  columns: [
    { field: "name", heading: "Tên đơn vị", width: 40 },
    { field: "kind", heading: "Loại đơn vị", width: 34 },
    { field: "note", heading: "Ghi chú", width: 30 },
  ],
};

export function unitRecord(
  plan: Plan,
  unit: { readonly name: string; readonly kind: string | null },
): RecordContent<UnitField> {
  const kind = plan.unitKinds.find(({ id }) => id === unit.kind);
  return { name: textCell(unit.name), kind: textCell(kind?.name ?? "") };
}

export function readUnits(plan: Plan, grid: Grid, table: CellRange): SheetRecords<Unit> {
  const { records } = readRecords(UNIT_SHEET, grid, table);
  return {
    sheet: grid.sheet,
    records: records
      .filter(({ text }) => text("name") !== "")
      .map(({ text, address }) => {
        const folded = foldText(text("kind"));
        const kind = plan.unitKinds.find(({ name }) => foldText(name) === folded);
        return { name: text("name"), kind: kind?.id ?? null, cell: address("name") };
      }),
  };
}
