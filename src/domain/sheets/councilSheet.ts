import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import { foldText } from "../text/foldText";
import { readRecords, type RecordSheet } from "./recordSheet";

export type CouncilField = "name" | "position" | "role" | "votes" | "present";

/** `Hội đồng`: the council's members and who is present. */
export const COUNCIL_SHEET: RecordSheet<CouncilField> = {
  table: "BX_HoiDong",
  title: "Hội đồng",
  note: "Ghi thành viên theo quyết định thành lập. Quyền biểu quyết: có hoặc không. Có mặt: có hoặc vắng.",
  key: ["name"],
  columns: [
    { field: "name", heading: "Họ và tên", width: 28 },
    { field: "position", heading: "Chức vụ", width: 30 },
    { field: "role", heading: "Vai trò trong Hội đồng", width: 24 },
    { field: "votes", heading: "Quyền biểu quyết", width: 16, choices: ["có", "không"] },
    { field: "present", heading: "Có mặt", width: 12, choices: ["có", "vắng"] },
  ],
};

export interface CouncilMember {
  readonly name: string;
  readonly position: string;
  readonly role: string;
  /** Null where the sheet does not say. */
  readonly votes: boolean | null;
  readonly present: boolean | null;
}

export function readCouncil(grid: Grid, table: CellRange): readonly CouncilMember[] {
  const { records } = readRecords(COUNCIL_SHEET, grid, table);
  return records
    .filter(({ text }) => text("name") !== "")
    .map(({ text }) => ({
      name: text("name"),
      position: text("position"),
      role: text("role"),
      votes: yesOrNo(text("votes"), "khong"),
      present: yesOrNo(text("present"), "vang"),
    }));
}

/** How the sheet says whether a member has a vote, or is present; empty where nobody has said. */
export function councilWord(field: "votes" | "present", said: boolean | null): string {
  if (said === null) return "";
  if (said) return "có";
  return field === "votes" ? "không" : "vắng";
}

function yesOrNo(text: string, no: string): boolean | null {
  const folded = foldText(text);
  if (folded === "co") return true;
  return folded === no ? false : null;
}
