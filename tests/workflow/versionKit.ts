import { NO_MEMORY } from "../../src/domain/intake/readingMemory";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { previewArrivals, type FilePreview } from "../../src/workflow/previewArrivals";
import { receive } from "../../src/workflow/receive";
import { gridOf } from "../domain/intake/gridOf";
import { OF_PERSONS, ROLL_TITLES } from "../domain/intake/headings";
import { fileOf, newModel, over, SCHOOL_FILE, typeInto, valueOf } from "./workflowKit";

export const NAME = "Họ tên hoặc tên tập thể";

/** The school's list, of which a name was corrected. */
export async function corrected(): Promise<MemoryWorkbook> {
  const model = newModel();
  valueOf(await receive(over(model), [SCHOOL_FILE]));
  typeInto(model, { table: "BX_DanhSach", heading: NAME, record: 0 }, "Bà Trần Thị Mai Anh");
  return model;
}

export function school(digit: string, ...rows: readonly (readonly string[])[]) {
  const head = [["TRƯỜNG THPT HOA SEN"], ["DANH SÁCH"], [ROLL_TITLES.III], OF_PERSONS];
  return fileOf(`hoa-sen-${digit}.xlsx`, digit, gridOf([...head, ...rows]));
}

export async function preview(model: MemoryWorkbook, ...files: readonly (typeof SCHOOL_FILE)[]) {
  const before = model.snapshot();
  const previews = valueOf(await previewArrivals(over(model), files, { memory: NO_MEMORY }));
  expect(model.snapshot()).toEqual(before);
  return previews;
}

export const outcomes = (previews: readonly FilePreview[]) =>
  previews.map(({ arrival }) => arrival.outcome);
