import { foldText } from "../text/foldText";
import { parseOrdinal } from "../text/parseOrdinal";
import type { FoundList } from "./foundList";
import { isPersonsPost } from "./isPersonsPost";
import type { HeadingField } from "./headings";
import type { FilledCell, RowView } from "./rowView";

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
    const slips = slipsOf(fields, view);
    if (slips.isSlipped) return true;
    if (slips.hasNameAsHonorific) misnamed++;
    if (slips.hasPostAsName) posts++;
    if (view.filled.some(({ column }) => !headed.has(column))) outside++;
    if (view.filled.at(-1)?.column === last) isLastEmpty = false;
  }
  const isHalf = (count: number) => count > 0 && count * 2 >= rows.length;
  return isHalf(outside) || isHalf(misnamed) || (isLastEmpty && isHalf(posts));
}

interface Slips {
  isSlipped: boolean;
  hasNameAsHonorific: boolean;
  hasPostAsName: boolean;
}

function slipsOf(fields: Fields, { filled }: RowView): Slips {
  const slips: Slips = { isSlipped: false, hasNameAsHonorific: false, hasPostAsName: false };
  for (const cell of filled) {
    const field = fields.get(cell.column);
    if (field === "candidate") {
      slips.isSlipped ||= isBareNumber(cell);
      slips.hasPostAsName = isPersonsPost(cell.words);
    } else if (field === "givenName") {
      slips.isSlipped ||= isBareNumber(cell);
    } else if (field === "ordinal") {
      slips.isSlipped ||= filled.length > 1 && isWords(cell);
    } else if (field === "honorific") {
      slips.hasNameAsHonorific = foldText(cell.words).split(" ").length >= WORDS_OF_NAME;
    }
  }
  return slips;
}

function isBareNumber({ cell, words }: FilledCell): boolean {
  return cell.type === "number" || /^\d+[.)]?$/.test(words);
}

function isWords({ cell, words }: FilledCell): boolean {
  const isText = cell.type === "text" && /\p{L}{2}/u.test(words) && !/\d/.test(words);
  return isText && parseOrdinal(words) === null;
}
