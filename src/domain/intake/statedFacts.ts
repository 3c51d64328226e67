import { cellAt, shownText, type Grid, type GridCell } from "../grid/grid";
import { foldText } from "../text/foldText";
import { foldTone } from "../text/foldTone";
import type { ColumnField, MappedColumn } from "./columnMapping";
import type { FoundList } from "./foundList";
import { FACT_HEADINGS } from "./headings";
import type { StatedFact, StatedFacts } from "./nomination";

interface ListOnSheet {
  readonly grid: Grid;
  readonly list: FoundList;
}

/** The text that states a fact in a zero-based row of the sheet; null where it is not stated. */
type FactReader = (row: number) => string | null;

const FACTS: ReadonlySet<string> = new Set(Object.keys(FACT_HEADINGS));

/**
 * Reads what a list's columns state of the candidate in a row. Nothing is taken where two columns claim one
 * fact, nor from a column whose heading is divided or spread: nobody can tell which part would count.
 */
export function statedFactsReader(task: ListOnSheet): (row: number) => StatedFacts {
  const readers = [...claimsOf(task)].flatMap(([fact, [reader, ...others]]) =>
    reader && others.length === 0 ? [[fact, reader] as const] : [],
  );
  return (row) => {
    const facts: Partial<Record<StatedFact, string>> = {};
    for (const [fact, read] of readers) {
      const text = read(row);
      if (text !== null) facts[fact] = text;
    }
    return facts;
  };
}

function claimsOf(task: ListOnSheet): ReadonlyMap<StatedFact, readonly FactReader[]> {
  const claims = new Map<StatedFact, FactReader[]>();
  const claim = (fact: StatedFact, reader: FactReader) => {
    claims.set(fact, [...(claims.get(fact) ?? []), reader]);
  };
  const { mapped } = task.list.columns;
  for (const { column, field } of mapped) {
    if (!isFact(field) || isSpread(task, column)) continue;
    claim(field, (row) => statedText(cellAt(task.grid, { row, column })));
  }
  const sexes = sexColumns(mapped);
  if (sexes.length > 0) claim("sex", (row) => markedSex(task.grid, row, sexes));
  return claims;
}

function isFact(field: ColumnField | null): field is StatedFact {
  return field !== null && FACTS.has(field);
}

/** One heading over several columns leaves open which of them it is about. */
function isSpread({ grid, list }: ListOnSheet, column: number): boolean {
  return grid.merges.some(
    ({ top, bottom, left, right }) =>
      right > left &&
      left <= column &&
      column <= right &&
      bottom >= list.headings.last &&
      top <= list.headings.last,
  );
}

function statedText(cell: GridCell): string | null {
  const text = cell.type === "error" ? "" : shownText(cell);
  return text.trim() === "" ? null : text;
}

/** Columns "Nam" and "Nữ" in which a cross is put. Accents count: "Năm" is a year. */
function sexColumns(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const headed = (word: string) => columns.filter((column) => isOfSex(column, word));
  const female = headed("nữ");
  const male = headed("nam");
  return female.length === 1 && male.length <= 1 ? [...female, ...male] : [];
}

/** Alone, or below "Giới tính"; below a date of birth it says nothing of crosses. */
function isOfSex({ levels }: MappedColumn, word: string): boolean {
  const above = levels.slice(0, -1).filter((level) => level !== "");
  const last = foldTone(levels.at(-1) ?? "");
  return last === word && above.every((level) => foldText(level) === "gioi tinh");
}

/** The heading above the only cross; counts and dates in these columns say nothing sure. */
function markedSex(grid: Grid, row: number, columns: readonly MappedColumn[]): string | null {
  const filled = columns.flatMap(({ column, levels }) => {
    const text = statedText(cellAt(grid, { row, column }));
    return text === null ? [] : [{ text, heading: levels.at(-1) ?? "" }];
  });
  const [only, ...others] = filled;
  return only && others.length === 0 && foldText(only.text) === "x" ? only.heading : null;
}
