import { cellAt, type Grid } from "../grid/grid";
import { COLLECTIVE } from "../text/candidateWords";
import { composeText } from "../text/composeText";
import { foldTone } from "../text/foldTone";
import { isHonorific } from "../text/isHonorific";
import type { MappedColumn } from "./columnMapping";
import type { DataRow, FoundList } from "./foundList";
import { isPersonsPost } from "./isPersonsPost";
import { listColumns } from "./listColumns";
import type { ReadingMemory } from "./readingMemory";
import { columnMemory } from "./rememberedColumn";
import { shapeOf } from "./shapeOf";

/** What stands for the blank half of a heading merged over two columns, where columns are named. */
const SECOND_CELL = "(ô thứ hai)";

const GIVEN_NAME = /^\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*)?$/u;
const FAMILY_NAMES = /^\p{L}[\p{L}\p{M}.'’\s-]*$/u;
/** What else stands beside names, and is no given name: sexes, subjects, peoples. */
const NO_NAMES: ReadonlySet<string> = new Set(
  "nữ|toán|tin|sử|địa|ngữ văn|tiếng anh|thể dục|âm nhạc|mỹ thuật|tin học|kinh|tày|mường|thái|nùng|dao|đảng viên"
    .split("|")
    .map(foldTone),
);
/** Given names, but in a column with nothing else they are sexes or subjects. */
const ALSO_NAMES: ReadonlySet<string> = new Set(
  "nam|văn|anh|lý|hóa|sinh|nhạc|họa".split("|").map(foldTone),
);

/**
 * The list with the given names that stand under the second half of the candidate's heading, merged over two
 * columns: only where that column holds nothing but what looks like given names, beside names. A person's
 * decision about that column comes first.
 */
export function withGivenNames(list: FoundList, grid: Grid, memory: ReadingMemory): FoundList {
  const { mapped } = list.columns;
  const candidate = mapped.find(({ field }) => field === "candidate");
  if (!candidate || !isMergedOverTwo(list, grid, candidate)) return list;
  const second = { column: candidate.column + 1, levels: [...candidate.levels, SECOND_CELL] };
  const clues = { shape: shapeOf(mapped), unit: list.unit?.name ?? null };
  const decided = columnMemory(memory, clues)(second);
  if (decided === null && !holdsGivenNames(list.rows, candidate.column)) return list;
  const isGivenName = decided === null || decided === "givenName";
  const column: MappedColumn = {
    ...second,
    field: isGivenName ? "givenName" : null,
    ground: decided === null ? candidate.ground : "remembered",
    choices: [],
  };
  const columns = [...mapped, column].sort((one, other) => one.column - other.column);
  return { ...list, columns: listColumns(columns) };
}

/** The columns whose headings were received: without the second half of a merged one. */
export function receivedColumns(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  return columns.filter(({ levels }) => levels.at(-1) !== SECOND_CELL);
}

function isMergedOverTwo(
  { columns, headings }: FoundList,
  grid: Grid,
  { column }: MappedColumn,
): boolean {
  const isFree = columns.mapped.every(
    ({ column: other, field }) => other !== column + 1 && field !== "givenName",
  );
  return (
    isFree &&
    grid.merges.some(
      ({ top, bottom, left, right }) =>
        left === column && right === column + 1 && top <= headings.last && bottom >= headings.first,
    )
  );
}

function holdsGivenNames(rows: readonly DataRow[], column: number): boolean {
  const pairs = rows.map((row) => namesOf(row, column)).filter(({ given }) => given !== "");
  const isAll = pairs.every(
    ({ family, given }) => isGivenName(given) && (family === "" || isFamily(family)),
  );
  const isSome = pairs.some(
    ({ family, given }) => family !== "" && !ALSO_NAMES.has(foldTone(given)),
  );
  return isAll && isSome;
}

function namesOf({ view }: DataRow, column: number) {
  const words = (at: number) => view.filled.find((cell) => cell.column === at)?.words ?? "";
  return { family: words(column), given: words(column + 1) };
}

function isGivenName(text: string): boolean {
  const isOther = NO_NAMES.has(foldTone(text)) || isPersonsPost(text) || isHonorific(text);
  return GIVEN_NAME.test(text) && !isOther;
}

function isFamily(text: string): boolean {
  return FAMILY_NAMES.test(text) && !isLikeUnit(text);
}

function isLikeUnit(text: string): boolean {
  return COLLECTIVE.test(composeText(text).text);
}

/**
 * Whether a row of a list with names over two columns has only one part of a person's name. A collective has none
 * to divide, nor has a name merged over both cells.
 */
export function hasHalfNames({ columns, rows }: FoundList, grid: Grid): boolean {
  const at = (field: string) => columns.mapped.find((column) => column.field === field)?.column;
  const [family, given] = [at("candidate"), at("givenName")];
  if (family === undefined || given === undefined) return false;
  return rows.some((row) => {
    const hasFamily = isStated(grid, row, family);
    if (hasFamily === isStated(grid, row, given)) return false;
    return !hasFamily || !mayBeWhole(grid, row, { family, given });
  });
}

function isStated(grid: Grid, { view }: DataRow, column: number): boolean {
  const { type, text } = cellAt(grid, { row: view.row, column });
  return type !== "error" && text.trim() !== "";
}

interface NameColumns {
  readonly family: number;
  readonly given: number;
}

function mayBeWhole(grid: Grid, row: DataRow, { family, given }: NameColumns): boolean {
  const words = row.view.filled.find(({ column }) => column === family)?.words ?? "";
  if (row.kindOfGroup === "collective" || isLikeUnit(words)) return true;
  return grid.merges.some(
    ({ top, bottom, left, right }) =>
      top <= row.view.row && row.view.row <= bottom && left <= family && given <= right,
  );
}
