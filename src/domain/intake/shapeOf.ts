import { foldText } from "../text/foldText";
import { hashText } from "../text/hashText";
import type { ColumnHeading } from "./columnMapping";

/**
 * The key of lists that have the same headings in the same order, wherever on the sheet they stand and however
 * they are spaced, accented or merged: `DB-7K3QX2M9`.
 */
export function shapeOf(headings: readonly ColumnHeading[]): string {
  const levels = headings.map(({ levels }) => levels.map(foldText).filter((text) => text !== ""));
  return `DB-${hashText(JSON.stringify(levels))}`;
}
