import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { SheetRecords, Unit, UnitNumber } from "../checks/reviewData";
import type { Plan } from "../regulation/schema";
import { textCell } from "../report/sheetContent";
import { foldText } from "../text/foldText";
import { numberOfCell } from "./numberOfCell";
import { readRecords, type ReadRecord, type RecordContent, type RecordSheet } from "./recordSheet";
import { LEVEL_WORDS, RATING_WORDS } from "./reviewWords";

export type UnitField =
  "name" | "kind" | "level" | "parent" | "followedBy" | "rating" | UnitNumber | "note";

/** `Đơn vị`: the units that have to send lists and reports. */
export const UNIT_SHEET: RecordSheet<UnitField> = {
  table: "BX_DonVi",
  title: "Đơn vị",
  note: "Ghi mỗi đơn vị phải gửi danh sách, báo cáo một dòng; tên viết như trên danh sách của đơn vị. Cột để trống là chưa nêu.",
  key: ["name"],
  columns: [
    { field: "name", heading: "Tên đơn vị", width: 40 },
    { field: "kind", heading: "Loại đơn vị", width: 34 },
    { field: "level", heading: "Cấp quản lý", width: 16, choices: LEVEL_WORDS.choices },
    { field: "parent", heading: "Đơn vị cấp trên", width: 28 },
    { field: "followedBy", heading: "Người theo dõi", width: 22 },
    {
      field: "rating",
      heading: "Mức xếp loại của đơn vị",
      width: 22,
      choices: RATING_WORDS.choices,
    },
    { field: "staff", heading: "Số người", width: 10 },
    { field: "initiativeAuthors", heading: "Số người có sáng kiến", width: 12 },
    { field: "initiatives", heading: "Số sáng kiến", width: 10 },
    { field: "initiativesApplied", heading: "Số sáng kiến được áp dụng", width: 13 },
    { field: "note", heading: "Ghi chú", width: 30 },
  ],
};

/** `Đơn vị` that offers the kinds of units of the plan. */
export function unitSheet({ unitKinds }: Pick<Plan, "unitKinds">): RecordSheet<UnitField> {
  const choices = unitKinds.map(({ name }) => name);
  const columns = UNIT_SHEET.columns.map((column) =>
    column.field === "kind" ? { ...column, choices } : column,
  );
  return { ...UNIT_SHEET, columns };
}

export function unitRecord(
  plan: Plan,
  unit: { readonly name: string; readonly kind: string | null },
): RecordContent<UnitField> {
  const kind = plan.unitKinds.find(({ id }) => id === unit.kind);
  return { name: textCell(unit.name), kind: textCell(kind?.name ?? "") };
}

/** The units as they stand. A column that is not there, and a word that is none of ours, is not stated. */
export function readUnits(plan: Plan, grid: Grid, table: CellRange): SheetRecords<Unit> {
  const kinds = new Map(plan.unitKinds.map(({ id, name }) => [foldText(name), id]));
  const { records } = readRecords(UNIT_SHEET, grid, table);
  return {
    sheet: grid.sheet,
    records: records
      .filter(({ text }) => text("name") !== "")
      .map((record) => readUnit(kinds, record)),
  };
}

function readUnit(kinds: ReadonlyMap<string, string>, record: ReadRecord<UnitField>): Unit {
  const { row, text, cell, address } = record;
  const number = (field: UnitNumber) => numberOfCell(cell(field), address(field));
  return {
    name: text("name"),
    kind: kinds.get(foldText(text("kind"))) ?? null,
    cell: address("name"),
    row,
    level: LEVEL_WORDS.read(text("level")),
    parent: text("parent"),
    followedBy: text("followedBy"),
    rating: RATING_WORDS.read(text("rating")),
    numbers: {
      staff: number("staff"),
      initiativeAuthors: number("initiativeAuthors"),
      initiatives: number("initiatives"),
      initiativesApplied: number("initiativesApplied"),
    },
  };
}
