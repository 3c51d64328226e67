import type { CellRange } from "../domain/grid/address";
import type { CellStyle } from "../domain/report/sheetContent";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

/** Queues what the style names; the rest stays. */
export function applyStyle(range: Excel.Range, place: CellRange, style: CellStyle): void {
  const { format } = range;
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.borders !== undefined) applyBorders(range, place, style.borders);
}

/** Inner lines are asked for only where there are some: Excel refuses them on a single row or column. */
function applyBorders(range: Excel.Range, place: CellRange, isDrawn: boolean): void {
  const sides = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    ...(place.bottom > place.top ? (["InsideHorizontal"] as const) : []),
    ...(place.right > place.left ? (["InsideVertical"] as const) : []),
  ] as const;
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = isDrawn ? "Continuous" : "None";
    if (isDrawn) border.weight = "Thin";
  }
}
