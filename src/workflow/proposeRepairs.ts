import type { ProposedRepair } from "../domain/intake/proposeRepairs";
import type { WorkflowContext } from "./context";
import type { ReviewView } from "./openReview";

/** The texts of the register that can be repaired, for people to accept one, all alike or none; see `repairTexts`. */
export async function proposeRepairs(
  { compute }: Pick<WorkflowContext, "compute">,
  { register, lists, reading }: Pick<ReviewView, "register" | "lists" | "reading">,
): Promise<readonly ProposedRepair[]> {
  if (!register) return [];
  const { nominations } = register;
  return compute.proposeRepairs({ nominations, lists, memory: reading.memory });
}
