import type { CellStyle } from "../../../domain/report/sheetContent";
import { accept } from "../accept";
import type { Json } from "../protocol";
import type { RangeTarget } from "../rangeTarget";
import { uniform } from "../rangeTarget";
import { Refusal } from "../refusal";

/** What Excel answers for a style that nobody has set. */
export const DEFAULT_STYLE = {
  font: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  color: "000000",
  fill: "FFFFFF",
  wrap: false,
} as const;

/** One property of the style of all cells; null where they differ. */
export function styled<K extends keyof CellStyle>(
  target: RangeTarget,
  key: K,
): CellStyle[K] | null {
  return uniform(target, (at) => target.sheet.styleAt(at)[key]);
}

export function setStyle(target: RangeTarget, style: CellStyle): void {
  accept(target.sheet.addStyle(target.range, style));
}

/** `#RRGGBB` as the model keeps it; refused where it is no colour. */
export function colorOf(value: Json): string {
  const match = /^#?([0-9A-F]{6})$/i.exec(typeof value === "string" ? value : "");
  if (!match) throw new Refusal("InvalidArgument");
  return (match[1] ?? "").toUpperCase();
}
