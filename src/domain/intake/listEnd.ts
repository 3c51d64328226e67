import { foldText } from "../text/foldText";
import { parseTotals } from "../text/parseTotals";
import { isOrdinalWord } from "./emptyRow";
import type { HeadingField } from "./headings";
import { CLOSING_PHRASES, NOTE_WORDS } from "./listWords";
import type { FilledCell, RowView } from "./rowView";

type Fields = ReadonlyMap<number, HeadingField>;

/** What a row says about its candidate is no totals line, whatever it begins with. */
export function totalsCell(fields: Fields | null, { filled }: RowView): FilledCell | null {
  if (filled.length > 2) return null;
  const totals = filled.find(({ words }) => parseTotals(words) !== null);
  const isAboutCandidate = filled.some(
    (cell) => cell !== totals && fields?.get(cell.column) === "candidate",
  );
  const isInFront = totals !== undefined && totals === filled[0];
  return totals === undefined || (isAboutCandidate && !isInFront) ? null : totals;
}

/**
 * A signature or recipients below the list. A text in the candidate's own column closes the list only where
 * it is nothing but such a phrase: a person must not be taken for one.
 */
export function isFoot(fields: Fields, { filled }: RowView): boolean {
  return filled.every((cell) => isFootCell(fields, cell));
}

export function isFootCell(fields: Fields, { column, words }: FilledCell): boolean {
  const folded = foldText(words);
  if (fields.get(column) === "candidate") return CLOSING_PHRASES.includes(folded);
  return CLOSING_PHRASES.some((phrase) => ` ${folded} `.startsWith(` ${phrase} `));
}

/** A signature typed into the last row of the table: "CHỦ TỊCH" alone in a cell of its own. */
export function isSignedRow(fields: Fields, { filled }: RowView): boolean {
  return filled.some(({ column, words }) => {
    const field = fields.get(column);
    const isOwn = field === "candidate" || field === "post" || field === "ordinal";
    return !isOwn && words === words.toUpperCase() && CLOSING_PHRASES.includes(foldText(words));
  });
}

/** Words alone in the column of numbers, as the head of the next paper, or a note. */
export function isForeignText(fields: Fields, { filled }: RowView): boolean {
  const [cell, ...others] = filled;
  if (!cell || others.length > 0) return false;
  const folded = foldText(cell.words);
  if (NOTE_WORDS.some((note) => ` ${folded} `.startsWith(` ${note} `))) return true;
  return fields.get(cell.column) === "ordinal" && !isOrdinalWord(folded);
}
