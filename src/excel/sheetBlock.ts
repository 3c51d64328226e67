import type { CellRange } from "../domain/grid/address";
import type { CellType, GridCell } from "../domain/grid/grid";
import { EMPTY_CELL } from "../domain/grid/grid";
import { loadedRange, PLACE } from "./proxyRange";

type Fonts = OfficeExtension.ClientResult<Excel.CellProperties[][]>;
type HiddenRows = OfficeExtension.ClientResult<Excel.RowProperties[]>;
type HiddenColumns = OfficeExtension.ClientResult<Excel.ColumnProperties[]>;

/** A rectangle of a sheet that is being read: queue it, sync, then ask for what it holds. */
export interface SheetBlock {
  readonly range: Excel.Range;
  readonly fonts: Fonts;
  readonly hiddenRows: HiddenRows;
  readonly hiddenColumns: HiddenColumns;
}

/** Excel answered nothing where there are cells: it does so, without an error, for very large reads. */
export class MissingAnswer extends Error {
  readonly code = "MissingAnswer";
}

const TYPES: Readonly<Record<string, CellType>> = {
  Empty: "empty",
  Boolean: "boolean",
  Double: "number",
  Integer: "number",
  Error: "error",
  String: "text",
};

export function queueBlock(range: Excel.Range): SheetBlock {
  range.untrack().load(`${PLACE}, values, formulas, text, numberFormat, valueTypes`);
  return {
    range,
    fonts: range.getCellProperties({ format: { font: { name: true } } }),
    hiddenRows: range.getRowProperties({ rowHidden: true }),
    hiddenColumns: range.getColumnProperties({ columnHidden: true }),
  };
}

export interface BlockContents {
  readonly place: CellRange;
  readonly rows: readonly (readonly GridCell[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What a block holds after the sync; throws `MissingAnswer` rather than take nothing for empty cells. */
export function blockContents(block: SheetBlock): BlockContents {
  const { range } = block;
  const place = loadedRange(range);
  const parts = {
    values: matrix(range.values, range),
    formulas: matrix(range.formulas, range),
    texts: matrix(range.text, range),
    formats: matrix(range.numberFormat, range),
    types: matrix(range.valueTypes, range),
    fonts: matrix(block.fonts.value, range),
  };
  return {
    place,
    rows: parts.values.map((row, rowIndex) =>
      row.map((_value, columnIndex) => cellOf(parts, rowIndex, columnIndex)),
    ),
    hiddenRows: hidden(block.hiddenRows.value, place.top, (line) => line.rowHidden),
    hiddenColumns: hidden(block.hiddenColumns.value, place.left, (line) => line.columnHidden),
  };
}

interface Parts {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly texts: unknown[][];
  readonly formats: unknown[][];
  readonly types: unknown[][];
  readonly fonts: Excel.CellProperties[][];
}

function cellOf(parts: Parts, row: number, column: number): GridCell {
  const value = parts.values[row]?.[column];
  const formula = formulaOf(parts.formulas[row]?.[column], value);
  const text = parts.texts[row]?.[column];
  const format = parts.formats[row]?.[column];
  return {
    ...valueOf(value, String(parts.types[row]?.[column]), formula !== null),
    ...(typeof text === "string" && text !== "" && !isClipped(text) ? { text } : {}),
    formula,
    numberFormat: typeof format === "string" ? format : EMPTY_CELL.numberFormat,
    font: parts.fonts[row]?.[column]?.format?.font?.name ?? null,
  };
}

/** A text that begins with `=` stands in `formulas` too, but then it is the value as well. */
function formulaOf(formula: unknown, value: unknown): string | null {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula : null;
}

function valueOf(
  value: unknown,
  valueType: string,
  isFormula: boolean,
): Pick<GridCell, "value" | "type" | "text"> {
  const type = TYPES[valueType];
  if (typeof value === "string") {
    if (value === "" && !(isFormula && type === "text")) return emptyValue();
    return { value, type: type === "error" ? "error" : "text", text: value };
  }
  if (typeof value === "number") return { value, type: "number", text: String(value) };
  if (typeof value === "boolean") {
    return { value, type: "boolean", text: String(value).toUpperCase() };
  }
  throw new MissingAnswer("A cell came back without a value");
}

function emptyValue(): Pick<GridCell, "value" | "type" | "text"> {
  return { value: null, type: "empty", text: "" };
}

/** A number in a column too narrow for it is shown as `####`, which tells nothing. */
function isClipped(text: string): boolean {
  return /^#+$/.test(text);
}

function hidden<T>(
  lines: readonly T[] | null,
  first: number,
  isHidden: (line: T) => boolean | undefined,
): readonly number[] {
  if (!lines) throw new MissingAnswer("Rows or columns came back without properties");
  return lines.flatMap((line, index) => (isHidden(line) === true ? [first + index] : []));
}

function matrix<T>(given: T[][] | null, range: Excel.Range): T[][] {
  const isWhole =
    given !== null &&
    given.length === range.rowCount &&
    given.every((row) => row.length === range.columnCount);
  if (!isWhole) throw new MissingAnswer("A range came back without its cells");
  return given;
}
