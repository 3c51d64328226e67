import type { Plan } from "../regulation/schema";
import { foldText } from "../text/foldText";
import type { HeadingField } from "./headings";
import type { FilledCell, RowView } from "./rowView";

type Fields = ReadonlyMap<number, HeadingField>;

/** "1", "IV", "a": nothing but the number of a row or group, folded. */
export function isOrdinalWord(folded: string): boolean {
  return /^(\d+|[ivx]+|[a-h])$/.test(folded);
}

/** How an empty part of a list says so, folded. */
const NOTHING: ReadonlySet<string> = new Set(["khong", "khong co"]);

/** "2." with nothing behind it, only dots and the form's own prompts, "(Không có)": a row that nobody filled. */
export function isTemplateRow(fields: Fields, { filled }: RowView, plan: Plan): boolean {
  const [first, ...others] = filled;
  if (first && others.length === 0 && NOTHING.has(foldText(first.words))) return true;
  return filled.every((cell) => {
    const folded = foldText(cell.words);
    if (folded === "") return isPrintedMark(cell);
    const field = fields.get(cell.column);
    if (field === "summary") return isPrintedSummary(folded, plan);
    return field === "ordinal" && isOrdinalWord(folded);
  });
}

/** Dots to write on, a dash, the mark "./." that ends a list. */
function isPrintedMark({ cell, words }: FilledCell): boolean {
  return cell.type === "text" && /^[\s.…_/;-]+$/u.test(words);
}

function isPrintedSummary(folded: string, plan: Plan): boolean {
  return plan.listForms.some(
    ({ prompts }) =>
      prompts.length > 0 && folded === foldText(prompts.map(({ text }) => text).join(" ")),
  );
}

/** Formulas dragged down past the data: errors and zeros, and no constant but zeros. */
export function isPhantomRow({ filled }: RowView): boolean {
  return filled.every(({ cell }) => {
    if (cell.type === "error") return true;
    return cell.value === 0 || (cell.formula !== null && cell.text === "0");
  });
}

/** The row of column numbers under a heading: (1) (2) (3). */
export function isColumnNumbers({ filled }: RowView): boolean {
  return filled.length >= 3 && filled.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text));
}

/** Right below a heading columns are also told by letters, and by how they are made: A, B, 7 (6:3). */
export function isColumnMarks({ filled }: RowView): boolean {
  return (
    filled.length >= 2 && filled.every(({ text }) => COLUMN_MARK.test(text)) && !isData(filled)
  );
}

const COLUMN_MARK =
  /^\(?(?:\d{1,2}|[A-ZĐ])\)?(?:\s*(?:=\s*)?\(?\d{1,2}(?:\s*[-+:x*/]\s*\d{1,2})+\)?)?$/u;

/** "1 | B" may be a class; marks go on from column to column. */
function isData(filled: readonly FilledCell[]): boolean {
  const marks = filled.map(({ text }) => /\d{1,2}|\p{L}/u.exec(text)?.[0] ?? "");
  return new Set(marks).size < marks.length;
}
