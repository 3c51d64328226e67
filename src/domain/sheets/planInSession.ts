import type { ParameterFault } from "../checks/reviewData";
import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import { applyParameters, type ChangedParameter } from "../regulation/applyParameters";
import type { Plan } from "../regulation/schema";
import { readHeadFaults, readParameters } from "./sessionSheet";

/** The plan with what the office wrote on `Đợt xét`. */
export interface PlanInSession {
  readonly plan: Plan;
  readonly changed: readonly ChangedParameter[];
  readonly faults: readonly ParameterFault[];
}

/** Applies the parameters of sheet `Đợt xét` to the pack of the session. */
export function planInSession(pack: Plan, grid: Grid, table: CellRange): PlanInSession {
  const entries = readParameters(pack, grid, table);
  const { plan, changed, refused } = applyParameters(pack, entries);
  const places = new Map(entries.map(({ key, sheet, cell }) => [key, { sheet, cell }]));
  const faults = refused.flatMap((each) => {
    const at = places.get(each.key);
    return at ? [{ ...each, at }] : [];
  });
  return { plan, changed, faults: [...readHeadFaults(pack, grid, table), ...faults] };
}
