import type { CellRange } from "../domain/grid/address";
import type { Change } from "./change";
import { sameName } from "./objectNames";
import { intersection, sameRange } from "./ranges";
import type { PlacedName } from "./workbook";

/** Where a table is to stand; without it the table goes. */
export interface TableGoal {
  readonly name: string;
  readonly range: CellRange;
}

/**
 * Makes ready to rewrite a table's cells. A table that keeps its first cell is cut to what it has in
 * common with its goal, and lives on, so that outside formulas into it do too; any other is dropped.
 */
export function loosenTable(table: PlacedName, goal: TableGoal | null): readonly Change[] {
  const { name, sheet, range } = table;
  const isSame =
    goal !== null &&
    sameName(goal.name, name) &&
    goal.range.top === range.top &&
    goal.range.left === range.left;
  const common = isSame ? intersection(range, goal.range) : null;
  if (!common) return [{ do: "dropTable", name }];
  return sameRange(common, range) ? [] : [{ do: "setTable", name, sheet, range: common }];
}
