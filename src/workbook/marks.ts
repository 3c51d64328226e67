import type { CellRange } from "../domain/grid/address";
import { joinRanges } from "./joinRanges";

/** Strongest first: where marks overlap, the first of these is seen. */
export const MARK_LEVELS = ["error", "warning", "info"] as const;
export type MarkLevel = (typeof MARK_LEVELS)[number];

/** A place that is coloured by a conditional format of ours; the cells' own formats stay as they are. */
export interface Mark {
  readonly range: CellRange;
  readonly level: MarkLevel;
}

/** Colours as `RRGGBB`. */
export interface MarkStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** Each text stands at least 4.5 : 1 from its ground; errors are bold, so that colour is not the only sign. */
export const MARK_STYLES: Readonly<Record<MarkLevel, MarkStyle>> = {
  error: { fill: "FFC7CE", color: "9C0006", bold: true },
  warning: { fill: "FFEB9C", color: "7F4F00" },
  info: { fill: "DDEBF7", color: "1F4E78" },
};

/** True in every cell (`N` of a text is 0), and found again among the formats that people have made. */
export function markFormula(level: MarkLevel): string {
  return `=N("BX_Mark ${level}")=0`;
}

/** The level whose formula this is, however Excel writes it back; null for a format that is not ours. */
export function markLevelOf(formula: string): MarkLevel | null {
  const match = /^=?\s*N\(\s*"BX_Mark ([a-z]+)"\s*\)\s*=\s*0\s*$/i.exec(formula);
  return MARK_LEVELS.find((level) => level === match?.[1]) ?? null;
}

/** The same marks by level, rows and columns, each level's ranges apart from one another and as few as they join to. */
export function tidyMarks(marks: readonly Mark[]): readonly Mark[] {
  return MARK_LEVELS.flatMap((level) => {
    const ranges = marks.filter((mark) => mark.level === level).map(({ range }) => range);
    return joinRanges(ranges).map((range) => ({ range, level }));
  });
}
