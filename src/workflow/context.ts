import type { Plan } from "../domain/regulation/schema";
import type { Workbook } from "../workbook/workbook";
import type { Compute } from "./compute";

/** What every action works with. */
export interface WorkflowContext {
  readonly workbook: Workbook;
  readonly compute: Compute;
  readonly plan: Plan;
  /** Who does it, as they named themselves. */
  readonly person: string;
  /** The time now, ISO 8601 with offset. */
  readonly now: () => string;
  readonly sha256: (text: string) => Promise<string>;
}
