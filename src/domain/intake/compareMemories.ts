import { memoryKey, memoryLines, memoryOfLines, type MemoryLine } from "./memoryLines";
import type { ReadingMemory } from "./readingMemory";
import { unitKey } from "./unitKey";

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

/**
 * What `arrived` brings that nobody has decided in `standing`; where both have decided, nothing is taken. Nor is a
 * unit's name that would lead on from another's, or back to it: of two schools each could get the other's name.
 */
export function compareMemories(standing: ReadingMemory, arrived: ReadingMemory): MemoryDifference {
  const known = new Map(memoryLines(standing).map((line) => [memoryKey(line), line]));
  const added: MemoryLine[] = [];
  const conflicts: MemoryConflict[] = [];
  for (const line of memoryLines(arrived)) {
    const own = known.get(memoryKey(line)) ?? chained(known, line);
    if (!own) {
      known.set(memoryKey(line), line);
      added.push(line);
    } else if (own.meaning !== line.meaning) conflicts.push({ standing: own, arrived: line });
  }
  return { added: memoryOfLines(added), conflicts };
}

/** The decision by which this unit's chosen name is another spelling, or its other spelling a chosen name. */
function chained(known: ReadonlyMap<string, MemoryLine>, line: MemoryLine): MemoryLine | undefined {
  if (line.kind !== "unit" || isItself(line)) return undefined;
  const [written, meaning] = [unitKey(line.written), unitKey(line.meaning)];
  return [...known.values()].find(
    (one) =>
      one.kind === "unit" &&
      !isItself(one) &&
      (unitKey(one.meaning) === written || unitKey(one.written) === meaning),
  );
}

/** Another way to write the same name. */
function isItself({ written, meaning }: MemoryLine): boolean {
  return unitKey(written) === unitKey(meaning);
}
