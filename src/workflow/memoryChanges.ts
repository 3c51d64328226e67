import { memoryKey, memoryLines } from "../domain/intake/memoryLines";
import type { ReadingMemory } from "../domain/intake/readingMemory";
import type { Plan } from "../domain/regulation/schema";
import type { StandingTable } from "../domain/sheets/appendRecords";
import type { RecordChanges } from "../domain/sheets/changeRecords";
import {
  readingRecord,
  readReadingRows,
  type Decider,
  type ReadingField,
} from "../domain/sheets/readingSheet";
import type { WorkflowContext } from "./context";

/** Who decides now, by the context. */
export function decider({ person, now }: WorkflowContext): Decider {
  return { person, day: now().slice(0, 10) };
}

/**
 * What `Cách đọc` is to hold for these decisions: a line that decides the same thing otherwise is changed in
 * place, one that says the same stays, all others come below.
 */
export function memoryChanges(
  plan: Plan,
  standing: StandingTable | null,
  { memory, by }: { readonly memory: ReadingMemory; readonly by: Decider },
): RecordChanges<ReadingField> {
  const known = standing ? readReadingRows(plan, standing.grid, standing.range).rows : [];
  const edits: RecordChanges<ReadingField>["edits"][number][] = [];
  const added: RecordChanges<ReadingField>["added"][number][] = [];
  const decided = new Map(memoryLines(memory).map((line) => [memoryKey(line), line]));
  for (const [key, line] of decided) {
    const record = readingRecord(plan, line, by);
    const same = known.filter((row) => memoryKey(row.line) === key);
    if (same.length === 0) added.push(record);
    const { meaning, person, day } = record;
    const values = { ...(meaning && { meaning }), ...(person && { person }), ...(day && { day }) };
    for (const { row, line: standingLine } of same) {
      if (standingLine.meaning !== line.meaning) edits.push({ row, values });
    }
  }
  return { edits, added };
}
