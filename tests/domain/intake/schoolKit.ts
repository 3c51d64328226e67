import { constantCell, type Grid, type GridCell } from "../../../src/domain/grid/grid";
import { NO_MEMORY, type ReadingMemory } from "../../../src/domain/intake/readingMemory";
import { receiveSheets, type Intake } from "../../../src/domain/intake/receiveSheets";
import planNamHoc from "../../../src/domain/regulation/packs/planNamHoc.json";
import { planOf } from "../planKit";
import { gridOf } from "./gridOf";

export type Rows = Parameters<typeof gridOf>[0];

const PLAN = planOf(planNamHoc);
export const UNIT = ["TRƯỜNG THCS HOA MAI"];
export const HEADINGS = ["TT", "Họ và tên", "Chức vụ", "Danh hiệu", "Tóm tắt thành tích"];

export function receiveGrid(grid: Grid, memory: Partial<ReadingMemory> = {}, plan = PLAN): Intake {
  return receiveSheets(
    {
      file: "f.xlsx",
      sha256: "ab12".repeat(16),
      grids: [grid],
      received: null,
      takenIds: [],
      channel: "E-mail",
      memory: { ...NO_MEMORY, ...memory },
    },
    plan,
  );
}

export const receiveRows = (rows: Rows, memory: Partial<ReadingMemory> = {}) =>
  receiveGrid(gridOf(rows), memory);

export const doubtsOf = ({ lists }: Intake) =>
  lists.map(({ confidence, doubts }) => [confidence, doubts]);

export const postsOf = ({ nominations }: Intake) =>
  nominations.map(({ name, post }) => [name, post]);

export function formula(value: string | number): GridCell {
  return { ...constantCell(value), formula: "=VLOOKUP(A1;B:C;2)" };
}
