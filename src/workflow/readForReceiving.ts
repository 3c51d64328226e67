import { fail, type Fault, type Result } from "../domain/result";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { missingRegister } from "./missingRegister";
import { readReview } from "./readReview";
import { withArrivals, type ReviewWithArrivals } from "./withArrivals";

/** The review, with the rows as they came. Fault `register-gone` (params: sheet, table) where it was deleted. */
export async function readForReceiving(
  context: WorkflowContext,
): Promise<Result<ReviewWithArrivals, WorkbookFault | Fault>> {
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const gone = read.value.register ? null : missingRegister(read.value);
  if (gone?.code === "register-gone") return fail(gone);
  return withArrivals(context.workbook, read.value);
}
