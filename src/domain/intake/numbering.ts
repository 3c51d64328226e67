import { parseOrdinal } from "../text/parseOrdinal";
import type { HeadingField } from "./headings";
import type { RowView } from "./rowView";

/** The numbers of a list's rows, in groups; null where a row has none. */
export type Numbering = readonly (readonly (number | null)[])[];

/** The Arabic number in a row's column of numbers; null where it has none. */
export function numberOf(
  { filled }: RowView,
  fields: ReadonlyMap<number, HeadingField>,
): number | null {
  const cell = filled.find(({ column }) => fields.get(column) === "ordinal");
  const ordinal = cell ? parseOrdinal(cell.words) : null;
  return ordinal?.kind === "arabic" ? ordinal.number : null;
}

/** The last number of a list; null where no row has one. */
export function lastNumber(numbering: Numbering): number | null {
  return (
    numbering
      .flat()
      .filter((number) => number !== null)
      .at(-1) ?? null
  );
}

/**
 * Whether a row seems lost: a number is left out or stands twice within a group, or the first is neither 1
 * nor the one after those before (`before`, of the list above). A row without a number may have any.
 */
export function isNumberingBroken(numbering: Numbering, before: number | null): boolean {
  const halve = isDoubled(numbering) ? halved : (number: number) => number;
  let last = before;
  for (const group of numbering) {
    let isFirst = true;
    let blanks = 0;
    for (const each of group) {
      if (each === null) {
        blanks++;
        continue;
      }
      const number = halve(each);
      if (!follows(number, { last, blanks, isFirst })) return true;
      [last, blanks, isFirst] = [number, 0, false];
    }
  }
  return false;
}

interface Before {
  readonly last: number | null;
  readonly blanks: number;
  readonly isFirst: boolean;
}

function follows(number: number, { last, blanks, isFirst }: Before): boolean {
  const isRestart = isFirst || (last !== null && last > 1);
  if (number - 1 <= blanks && isRestart) return true;
  return last !== null && number > last && number <= last + 1 + blanks;
}

/** 11, 22, 33: every number typed twice. */
function isDoubled(numbering: Numbering): boolean {
  const numbers = numbering.flat().filter((number) => number !== null);
  return numbers.length > 1 && numbers.every((number) => /^(\d+)\1$/.test(String(number)));
}

function halved(number: number): number {
  const digits = String(number);
  return Number(digits.slice(0, digits.length / 2));
}
