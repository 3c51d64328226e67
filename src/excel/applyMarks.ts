import { rangeAddress } from "../domain/grid/address";
import { formatsOfSheet } from "./markFormats";
import { MARK_LEVELS, MARK_STYLES, markFormula, tidyMarks } from "../workbook/marks";
import type { Mark, MarkLevel } from "../workbook/marks";

/** What `Worksheet.getRanges` takes. */
const MOST_CHARACTERS = 8_192;

/** Queues that these marks take the place of the conditional formats with these ids, which are ours. */
export function applyMarks(
  sheet: Excel.Worksheet,
  former: readonly string[],
  marks: readonly Mark[],
): void {
  // From the last on: whatever an id is, those before it keep theirs.
  const formats = formatsOfSheet(sheet);
  for (const id of [...former].reverse()) formats.getItem(id).delete();
  const tidy = tidyMarks(marks);
  // Excel puts each new format before all others: the strongest level comes last.
  for (const level of [...MARK_LEVELS].reverse()) {
    const ranges = tidy.filter((mark) => mark.level === level).map(({ range }) => range);
    for (const addresses of addressLists(ranges.map(rangeAddress))) {
      addFormat(sheet, addresses, level);
    }
  }
}

/** Addresses joined by commas, each list as long as Excel takes it. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const list = lists.at(-1);
    const longer = list === undefined ? null : `${list},${address}`;
    if (longer === null || longer.length >= MOST_CHARACTERS) lists.push(address);
    else lists[lists.length - 1] = longer;
  }
  return lists;
}

function addFormat(sheet: Excel.Worksheet, addresses: string, level: MarkLevel): void {
  const format = sheet.getRanges(addresses).untrack().conditionalFormats.add("Custom");
  const { fill, color, bold } = MARK_STYLES[level];
  format.stopIfTrue = false;
  format.custom.rule.formula = markFormula(level);
  if (fill !== undefined) format.custom.format.fill.color = `#${fill}`;
  if (color !== undefined) format.custom.format.font.color = `#${color}`;
  if (bold !== undefined) format.custom.format.font.bold = bold;
}
