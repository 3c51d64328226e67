import { MEMORY_FILE, memoryToJson } from "../domain/intake/memoryJson";
import { ok, type Fault, type Result } from "../domain/result";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { readReview } from "./readReview";

/** What people have decided about reading, as a file to keep for the next year. */
export interface ExportedMemory {
  readonly fileName: string;
  readonly json: string;
  /** Lines of `Cách đọc` that cannot be read are not in it. */
  readonly unread: number;
}

/** Makes the file; nothing is written in the workbook. */
export async function exportMemory({
  workbook,
  plan,
}: WorkflowContext): Promise<Result<ExportedMemory, WorkbookFault | Fault>> {
  const read = await readReview(workbook, plan);
  if (!read.ok) return read;
  const { memory, faults } = read.value.reading;
  return ok({ fileName: MEMORY_FILE, json: memoryToJson(memory), unread: faults.length });
}
