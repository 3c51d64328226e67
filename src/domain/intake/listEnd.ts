import { foldText } from "../text/foldText";
import { parseTotals } from "../text/parseTotals";
import { isOrdinalWord } from "./emptyRow";
import type { HeadingField } from "./headings";
import { CLOSING_PHRASES, NOTE_WORDS } from "./listWords";
import type { FilledCell, RowView } from "./rowView";

type Fields = ReadonlyMap<number, HeadingField>;

/** The line in which a list counts itself, and where it stands. */
export interface TotalsLine {
  readonly column: number;
  readonly text: string;
}

/** What a row says about its candidate is no totals line, whatever it begins with. */
export function totalsLine(fields: Fields | null, { filled }: RowView): TotalsLine | null {
  if (filled.length > 2 && !isSumLine(fields, filled)) return null;
  const totals = filled.find(({ words }) => parseTotals(words) !== null);
  const isAboutCandidate = filled.some(
    (cell) => cell !== totals && fields?.get(cell.column) === "candidate",
  );
  const isInFront = totals !== undefined && totals === filled[0];
  if (totals === undefined || (isAboutCandidate && !isInFront)) return null;
  return { column: totals.column, text: withCount(totals, filled) };
}

/** "Tổng cộng:" with nothing but counts and figures beside it, in a list of candidates. */
function isSumLine(fields: Fields | null, [first, ...others]: readonly FilledCell[]): boolean {
  if (!first || fields === null || parseTotals(first.words) === null) return false;
  const isOfCandidates = [...fields.values()].includes("candidate");
  return isOfCandidates && others.every((cell) => isFigure(cell) || isCount(first, cell));
}

function isFigure({ cell, words }: FilledCell): boolean {
  return cell.type === "number" || /^[\d.,\s%]+$/u.test(words);
}

/** "03 người" beside "Tổng cộng:" is what it counts. */
function isCount(lead: FilledCell, { words }: FilledCell): boolean {
  const said = parseTotals(`${lead.words} ${words}`);
  return said?.state === "stated" && (said.collectives !== null || said.individuals !== null);
}

function withCount(totals: FilledCell, filled: readonly FilledCell[]): string {
  const next = filled[filled.indexOf(totals) + 1];
  const said = parseTotals(totals.words);
  const isBare = said?.state === "stated" && said.collectives === null && said.individuals === null;
  return next && isBare && isCount(totals, next) ? `${totals.text} ${next.text}` : totals.text;
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
