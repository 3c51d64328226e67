import type { NumberCell } from "../checks/reviewData";
import { shownText, type GridCell } from "../grid/grid";
import { decimalToNumber, parseDecimal } from "../text/parseDecimal";

/** Quoted text, escaped characters and what stands in brackets say nothing of a format's kind. */
const FORMAT_TEXT = /"[^"]*"|\\.|\[[^\]]*\]/gu;

/**
 * A number as a person wrote it: a number cell's own value, or text with a decimal comma or point. A day (Excel
 * makes one of "1/2"), a share in percent, ambiguous text and anything else has no value.
 */
export function numberOfCell(cell: GridCell, address: string): NumberCell {
  return { value: valueOf(cell), text: shownText(cell).trim(), cell: address };
}

function valueOf(cell: GridCell): number | null {
  if (cell.type === "number" && typeof cell.value === "number") {
    const format = cell.numberFormat.replace(FORMAT_TEXT, "");
    const isPlain = format === "General" || !/[dmyhs%]/iu.test(format);
    return isPlain ? cell.value : null;
  }
  if (cell.type !== "text") return null;
  const read = parseDecimal(cell.text);
  return read.ok ? decimalToNumber(read.value) : null;
}
