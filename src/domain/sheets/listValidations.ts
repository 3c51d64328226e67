import { canBeListed } from "../report/canBeListed";
import type { ListValidation } from "../report/sheetContent";
import type { RecordColumn } from "./recordSheet";

const MESSAGE =
  "Nên chọn một giá trị trong danh sách. Vẫn có thể ghi khác; chữ không đọc được sẽ nêu khi kiểm tra.";

/** Zero-based rows of a sheet. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The drop-down lists of a sheet's columns, in these rows; `columnOf` tells where a column stands, null where
 * somebody has deleted it. A column whose choices Excel cannot list has none.
 */
export function listValidations<F extends string>(
  columns: readonly RecordColumn<F>[],
  { top, bottom }: Rows,
  columnOf: (field: F, at: number) => number | null,
): readonly ListValidation[] {
  if (bottom < top) return [];
  return columns.flatMap(({ field, choices = [] }, at) => {
    const column = columnOf(field, at);
    if (column === null || !canBeListed(choices)) return [];
    return [{ range: { top, left: column, bottom, right: column }, choices, message: MESSAGE }];
  });
}
