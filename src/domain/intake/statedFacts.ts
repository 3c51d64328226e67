import { cellAt, shownText, type Grid, type GridCell } from "../grid/grid";
import { foldText } from "../text/foldText";
import { foldTone } from "../text/foldTone";
import type { FoundList } from "./findLists";
import { FACT_HEADINGS } from "./headings";
import type { StatedFact, StatedFacts } from "./nomination";

interface ListOnSheet {
  readonly grid: Grid;
  readonly list: FoundList;
}

/** A column that nothing but its own heading explains. */
interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
}

/** The text that states a fact in a zero-based row of the sheet; null where it is not stated. */
type FactReader = (row: number) => string | null;

const FACT_OF: ReadonlyMap<string, StatedFact> = new Map(
  factEntries().flatMap(([fact, names]) => names.map((name) => [foldText(name), fact] as const)),
);

function factEntries(): readonly (readonly [StatedFact, readonly string[]])[] {
  return Object.entries(FACT_HEADINGS) as [StatedFact, readonly string[]][];
}

/**
 * Reads what a list's columns state of the candidate in a row. Nothing is taken where two columns claim one
 * fact, nor from a column whose heading is divided below: nobody can tell which part would count.
 */
export function statedFactsReader(task: ListOnSheet): (row: number) => StatedFacts {
  const readers = [...claimsOf(task)].flatMap(([fact, [reader, ...others]]) =>
    reader && others.length === 0 ? [[fact, reader] as const] : [],
  );
  return (row) =>
    Object.fromEntries(
      readers.flatMap(([fact, read]) => {
        const text = read(row);
        return text === null ? [] : [[fact, text] as const];
      }),
    );
}

function claimsOf(task: ListOnSheet): ReadonlyMap<StatedFact, readonly FactReader[]> {
  const claims = new Map<StatedFact, FactReader[]>();
  const claim = (fact: StatedFact, reader: FactReader) => {
    claims.set(fact, [...(claims.get(fact) ?? []), reader]);
  };
  const columns = headedColumns(task);
  for (const { column, heading } of columns) {
    const fact = FACT_OF.get(foldText(heading));
    if (fact) claim(fact, (row) => statedText(cellAt(task.grid, { row, column })));
  }
  const sexes = sexColumns(columns);
  if (sexes.length > 0) claim("sex", (row) => markedSex(task.grid, row, sexes));
  return claims;
}

function statedText(cell: GridCell): string | null {
  const text = cell.type === "error" ? "" : shownText(cell);
  return text.trim() === "" ? null : text;
}

/** Columns by their headings; of a divided heading only the parts of "Giới tính" are understood. */
function headedColumns(task: ListOnSheet): readonly HeadedColumn[] {
  const parts = headingParts(task);
  const spans = task.grid.merges.filter(
    ({ top, bottom, left, right }) =>
      top <= task.list.headingRow && bottom >= task.list.headingRow && right > left,
  );
  return [...task.list.columns.others].flatMap(([column, heading]) => {
    const span = spans.find(({ left, right }) => left <= column && column <= right);
    if (!span && !parts.has(column)) return [{ column, heading }];
    if (foldText(heading) !== "gioi tinh") return [];
    return [column, column + 1].flatMap((at) => {
      const part = parts.get(at);
      return part === undefined ? [] : [{ column: at, heading: part }];
    });
  });
}

/** A row right below the headings in which no field of a nomination stands divides the headings above it. */
function headingParts({ grid, list }: ListOnSheet): ReadonlyMap<number, string> {
  const cells = grid.rows[list.headingRow + 1 - grid.origin.row] ?? [];
  const filled = cells.flatMap((cell, at) => {
    const text = shownText(cell).trim();
    return text === "" ? [] : [[grid.origin.column + at, text] as const];
  });
  const isData = filled.some(([column]) => list.columns.fields.has(column));
  return new Map(isData ? [] : filled);
}

/** Columns "Nam" and "Nữ" in which a cross is put. Accents count: "Năm" is a year. */
function sexColumns(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const headed = (word: string) => columns.filter(({ heading }) => foldTone(heading) === word);
  const female = headed("nữ");
  const male = headed("nam");
  return female.length === 1 && male.length <= 1 ? [...female, ...male] : [];
}

/** The heading above the only cross; counts and dates in these columns say nothing sure. */
function markedSex(grid: Grid, row: number, columns: readonly HeadedColumn[]): string | null {
  const filled = columns.flatMap(({ column, heading }) => {
    const text = statedText(cellAt(grid, { row, column }));
    return text === null ? [] : [{ text, heading }];
  });
  const [only, ...others] = filled;
  return only && others.length === 0 && foldText(only.text) === "x" ? only.heading : null;
}
