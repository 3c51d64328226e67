import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import { planSchema, type Plan } from "../regulation/schema";
import { numberCell, textCell, type SheetContent } from "../report/sheetContent";
import { fail, ok, type Result } from "../result";
import { readRecords, recordSheetContent, type RecordSheet } from "./recordSheet";

export type PackField = "part" | "text";

/** `Gói quy định`: the plan in force as this session was opened with it, so that no newer program changes it. */
export const PACK_SHEET: RecordSheet<PackField> = {
  table: "BX_GoiQuyDinh",
  title: "Gói quy định",
  note: "Toàn văn gói quy định của đợt xét này, do phần mềm giữ. Không sửa trang này: sửa thông số tại trang Đợt xét.",
  key: ["part"],
  wraps: false,
  columns: [
    { field: "part", heading: "Phần", width: 8 },
    { field: "text", heading: "Nội dung", width: 120 },
  ],
};

/** Characters of one cell: Excel takes 32,767. */
const PART_LENGTH = 30_000;

/** The plan as text, the same for the same plan; its hash stands on `Đợt xét`. */
export function packText(plan: Plan): string {
  return JSON.stringify(plan);
}

/** The sheet that holds the plan; hidden, since it is pages of data that nobody reads. */
export function packContent(plan: Plan): SheetContent {
  const parts = partsOf(packText(plan)).map((part, at) => ({
    part: numberCell(at + 1),
    text: textCell(part),
  }));
  return { ...recordSheetContent(PACK_SHEET, parts), isHidden: true };
}

function partsOf(text: string): readonly string[] {
  const characters = Array.from(text);
  const count = Math.ceil(characters.length / PART_LENGTH);
  return Array.from({ length: count }, (_, at) =>
    characters.slice(at * PART_LENGTH, (at + 1) * PART_LENGTH).join(""),
  );
}

/** A plan kept in the workbook, and its text for comparing the hash. */
export interface KeptPack {
  readonly plan: Plan;
  readonly text: string;
}

/** The plan that the sheet holds; fault `broken-pack` where somebody has changed the sheet so that it cannot be read. */
export function readPack(grid: Grid, table: CellRange): Result<KeptPack> {
  const { records } = readRecords(PACK_SHEET, grid, table);
  const parts = records.map(({ cell }) => ({
    part: Number(cell("part").value),
    // Blanks at the ends of a part belong to the text.
    text: String(cell("text").value ?? ""),
  }));
  const text = parts
    .sort((a, b) => a.part - b.part)
    .map((each) => each.text)
    .join("");
  const parsed = planSchema.safeParse(parsedJson(text));
  return parsed.success ? ok({ plan: parsed.data, text }) : fail({ code: "broken-pack" });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
