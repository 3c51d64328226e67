import { memoryKey, memoryLines, memoryOfLines } from "./memoryLines";
import type { ReadingMemory } from "./readingMemory";

/** Both memories; where they differ the later decision holds. */
export function joinMemories(earlier: ReadingMemory, later: ReadingMemory): ReadingMemory {
  const lines = [...memoryLines(earlier), ...memoryLines(later)];
  return memoryOfLines([...new Map(lines.map((line) => [memoryKey(line), line])).values()]);
}
