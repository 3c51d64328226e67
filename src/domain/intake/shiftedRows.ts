import { foldText } from "../text/foldText";
import { parseOrdinal } from "../text/parseOrdinal";
import type { FoundList } from "./foundList";
import { isPersonsPost } from "./isPersonsPost";
import type { HeadingField } from "./headings";
import type { RowView } from "./rowView";

type Fields = ReadonlyMap<number, HeadingField>;

/** A text of so many words in a column of forms of address is a name. */
const WORDS_OF_NAME = 3;

/**
 * Whether cells seem to stand beside their headings, as where five headings stand over four cells: one row
 * whose number or name is of another column, or half of the rows with cells under no heading, with names
 * under the form of address, or with posts under the name while the last column is empty.
 */
export function hasShiftedRows({ columns, rows }: FoundList): boolean {
  const { fields, mapped } = columns;
  const headed = new Set(mapped.map(({ column }) => column));
  const last = mapped.at(-1)?.column ?? 0;
  let [outside, misnamed, posts] = [0, 0, 0];
  let isLastEmpty = true;
  for (const { view } of rows) {
    if (isSlipped(fields, view)) return true;
    if (view.filled.some(({ column }) => !headed.has(column))) outside++;
    if (hasLongHonorific(fields, view)) misnamed++;
    if (hasPostForName(fields, view)) posts++;
    if (view.filled.some(({ column }) => column === last)) isLastEmpty = false;
  }
  const isHalf = (count: number) => count > 0 && count * 2 >= rows.length;
  return isHalf(outside) || isHalf(misnamed) || (isLastEmpty && isHalf(posts));
}

/** A text under the heading of numbers beside other cells, or a bare number under that of names. */
function isSlipped(fields: Fields, { filled }: RowView): boolean {
  return filled.some(({ column, cell, words }) => {
    const field = fields.get(column);
    if (field === "candidate") return cell.type === "number" || /^\d+[.)]?$/.test(words);
    if (field !== "ordinal" || filled.length === 1 || cell.type !== "text") return false;
    return /\p{L}{2}/u.test(words) && parseOrdinal(words) === null && !/\d/.test(words);
  });
}

function hasLongHonorific(fields: Fields, { filled }: RowView): boolean {
  return filled.some(
    ({ column, words }) =>
      fields.get(column) === "honorific" && foldText(words).split(" ").length >= WORDS_OF_NAME,
  );
}

function hasPostForName(fields: Fields, { filled }: RowView): boolean {
  return filled.some(
    ({ column, words }) => fields.get(column) === "candidate" && isPersonsPost(words),
  );
}
