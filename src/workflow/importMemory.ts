import { compareMemories, type MemoryConflict } from "../domain/intake/compareMemories";
import { memoryFromJson } from "../domain/intake/memoryJson";
import { memoryOfLines } from "../domain/intake/memoryLines";
import type { ReadingMemory, RememberedAward } from "../domain/intake/readingMemory";
import { ok, type Result } from "../domain/result";
import { logText } from "../strings/logText";
import type { WorkflowContext } from "./context";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { READING_SHEET, readReadingRows } from "../domain/sheets/readingSheet";
import { readReview, type Review } from "./readReview";
import { changedMemory, readingWords } from "./rememberReading";

export interface ImportedMemory {
  readonly added: ReadingMemory;
  /** Decided otherwise in this workbook: they stay as they stand. */
  readonly conflicts: readonly MemoryConflict[];
  /** About awards that this plan does not have: not taken. */
  readonly unknownAwards: readonly RememberedAward[];
  readonly receipt: ActionReceipt;
}

/**
 * Adds the decisions of an exported file that this workbook does not have yet; nothing that stands is changed.
 * Faults of `memoryFromJson`.
 */
export async function importMemory(
  context: WorkflowContext,
  json: string,
): Promise<Result<ImportedMemory, ActionFault>> {
  const arrived = memoryFromJson(json);
  if (!arrived.ok) return arrived;
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const { plan } = read.value;
  const codes = new Set(plan.awards.map(({ code }) => code));
  const { awards } = arrived.value;
  const known = awards.filter(({ award }) => codes.has(award));
  const unknownAwards = awards.filter(({ award }) => !codes.has(award));
  const wanted = { ...arrived.value, awards: known };
  const { added, conflicts } = compareMemories(standingMemory(read.value), wanted);
  const changed = changedMemory(context, read.value, added);
  if (!changed.ok) return changed;
  const told = logText.readingImported(readingWords(read.value, added), conflicts.length);
  const receipt = await writeRecords(context, read.value, { ...told, changes: [changed.value] });
  return receipt.ok ? ok({ added, conflicts, unknownAwards, receipt: receipt.value }) : receipt;
}

/** All that stands on `Cách đọc`, lines that contradict each other too: a person has to settle those. */
function standingMemory(review: Review): ReadingMemory {
  const standing = standingTable(review, READING_SHEET);
  const { rows } = standing
    ? readReadingRows(review.plan, standing.grid, standing.range)
    : { rows: [] };
  return memoryOfLines(rows.map(({ line }) => line));
}
