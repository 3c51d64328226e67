import { foldText } from "../text/foldText";
import type { ColumnMeaning } from "./columnMapping";
import type { ReadingMemory } from "./readingMemory";
import { unitKey } from "./unitKey";

/** What a remembered decision is about: a column, a unit's name, a way to write an award, a text's repair. */
export type MemoryKind = "column" | "unit" | "award" | "repair";

/** A remembered decision in the shape that all four kinds share: what was written, and what it stands for. */
export type MemoryLine =
  | {
      readonly kind: "column";
      readonly shape: string;
      readonly unit: string;
      readonly written: string;
      readonly meaning: ColumnMeaning;
    }
  | {
      readonly kind: Exclude<MemoryKind, "column">;
      readonly shape: "";
      readonly unit: "";
      readonly written: string;
      /** The unit's chosen name, the award's code or the repaired text. */
      readonly meaning: string;
    };

/** All that is remembered, a line a decision: columns, units, awards, repairs. */
export function memoryLines(memory: ReadingMemory): readonly MemoryLine[] {
  return [
    ...memory.columns.map(({ shape, unit, heading, meaning }): MemoryLine => {
      return { kind: "column", shape, unit, written: heading, meaning };
    }),
    ...memory.units.map(({ received, chosen }) => plainLine("unit", received, chosen)),
    ...memory.awards.map(({ written, award }) => plainLine("award", written, award)),
    ...memory.repairs.map(({ before, after }) => plainLine("repair", before, after)),
  ];
}

function plainLine(
  kind: Exclude<MemoryKind, "column">,
  written: string,
  meaning: string,
): MemoryLine {
  return { kind, shape: "", unit: "", written, meaning };
}

/** The memory that these lines make up. */
export function memoryOfLines(lines: readonly MemoryLine[]): ReadingMemory {
  const ofKind = (kind: MemoryKind) => lines.filter((line) => line.kind === kind);
  return {
    columns: lines.flatMap((line) =>
      line.kind === "column"
        ? [{ shape: line.shape, unit: line.unit, heading: line.written, meaning: line.meaning }]
        : [],
    ),
    units: ofKind("unit").map(({ written, meaning }) => ({ received: written, chosen: meaning })),
    awards: ofKind("award").map(({ written, meaning }) => ({ written, award: meaning })),
    repairs: ofKind("repair").map(({ written, meaning }) => ({ before: written, after: meaning })),
  };
}

/** Two lines with the same key decide the same thing. A repair is about the very text, all else about its words. */
export function memoryKey({ kind, shape, unit, written }: MemoryLine): string {
  return JSON.stringify([kind, shape, unitKey(unit), writtenKey(kind, written)]);
}

function writtenKey(kind: MemoryKind, written: string): string {
  if (kind === "repair") return written.trim();
  return kind === "unit" ? unitKey(written) : foldText(written);
}
