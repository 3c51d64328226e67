import type { UnitCluster, UnitSpelling } from "../domain/intake/likeness/clusterUnits";
import type { WorkflowContext } from "./context";
import type { ReviewView } from "./openReview";

/**
 * Units of the register and of `Đơn vị` that are spelt several ways, for a person to choose the right one; see
 * `mergeUnits`.
 */
export async function unitSpellings(
  { compute }: Pick<WorkflowContext, "compute">,
  { register, units }: Pick<ReviewView, "register" | "units">,
): Promise<readonly UnitCluster[]> {
  const counts = new Map<string, number>();
  const add = (name: string) => {
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { submittingUnit } of register?.nominations ?? []) add(submittingUnit ?? "");
  for (const { name } of units?.records ?? []) add(name);
  const spellings = [...counts].map(([name, count]): UnitSpelling => ({ name, count }));
  return compute.clusterUnits(spellings);
}
