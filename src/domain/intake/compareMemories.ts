import { memoryKey, memoryLines, memoryOfLines, type MemoryLine } from "./memoryLines";
import type { ReadingMemory } from "./readingMemory";

/** Two decisions on the same thing that differ. */
export interface MemoryConflict {
  readonly standing: MemoryLine;
  readonly arrived: MemoryLine;
}

/** What an imported memory has beyond the standing one. */
export interface MemoryDifference {
  readonly added: ReadingMemory;
  /** They stay as they stand. */
  readonly conflicts: readonly MemoryConflict[];
}

/** What `arrived` brings that nobody has decided in `standing`; where both have decided, nothing is taken. */
export function compareMemories(standing: ReadingMemory, arrived: ReadingMemory): MemoryDifference {
  const known = new Map(memoryLines(standing).map((line) => [memoryKey(line), line]));
  const added: MemoryLine[] = [];
  const conflicts: MemoryConflict[] = [];
  for (const line of memoryLines(arrived)) {
    const own = known.get(memoryKey(line));
    if (!own) {
      known.set(memoryKey(line), line);
      added.push(line);
    } else if (own.meaning !== line.meaning) conflicts.push({ standing: own, arrived: line });
  }
  return { added: memoryOfLines(added), conflicts };
}
