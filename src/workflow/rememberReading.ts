import { memoryLines } from "../domain/intake/memoryLines";
import type { ReadingMemory } from "../domain/intake/readingMemory";
import type { Result } from "../domain/result";
import { changeRecords, type ChangedRecords } from "../domain/sheets/changeRecords";
import { meaningText, READING_SHEET } from "../domain/sheets/readingSheet";
import { MEMORY_WORDS } from "../domain/sheets/readingWords";
import { logText, type ReadingWords } from "../strings/logText";
import type { WorkflowContext } from "./context";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { decider, memoryChanges } from "./memoryChanges";
import { readReview, type Review } from "./readReview";

/**
 * Writes decisions on reading to `Cách đọc`, which is made where it is not there. A line that decides the same
 * thing otherwise is changed in place and logged with what it said.
 */
export async function rememberReading(
  context: WorkflowContext,
  memory: ReadingMemory,
): Promise<Result<ActionReceipt, ActionFault>> {
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const changed = changedMemory(context, read.value, memory);
  if (!changed.ok) return changed;
  const told = logText.readingRemembered(readingWords(read.value, memory));
  return writeRecords(context, read.value, { ...told, changes: [changed.value] });
}

/** What `Cách đọc` comes to with these decisions, to be written together with other changes. */
export function changedMemory(
  context: WorkflowContext,
  review: Review,
  memory: ReadingMemory,
): Result<ChangedRecords> {
  const standing = standingTable(review, READING_SHEET);
  const by = decider(context);
  const changes = memoryChanges(review.plan, standing, { memory, by });
  return changeRecords(READING_SHEET, standing, changes);
}

/** The decisions as `Cách đọc` writes them. */
export function readingWords({ plan }: Review, memory: ReadingMemory): readonly ReadingWords[] {
  return memoryLines(memory).map((line) => {
    const { written } = line;
    return { kind: MEMORY_WORDS.write(line.kind), written, meaning: meaningText(plan, line) };
  });
}
