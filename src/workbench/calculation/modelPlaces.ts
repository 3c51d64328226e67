import type { CellRange } from "../../domain/grid/address";
import type { MemoryWorkbook } from "../../workbook/MemoryWorkbook";
import { sameName } from "../../workbook/objectNames";
import type { PlacedName } from "../../workbook/workbook";
import type { FormulaPlaces, SheetArea } from "./viewFormula";

interface TableColumns extends PlacedName {
  /** In upper case, from the left. */
  readonly headings: readonly string[];
}

/** Where the workbook's tables, their columns and its names stand at this moment. */
export interface ModelPlaces extends FormulaPlaces {
  /** Differs where any of these places does. */
  readonly version: string;
}

export function modelPlaces(model: MemoryWorkbook): ModelPlaces {
  const sheets = new Set(model.sheets.map(({ name }) => name.toUpperCase()));
  const tables = model.tables.map((table) => ({ ...table, headings: headingsOf(model, table) }));
  const { names } = model;
  return {
    version: JSON.stringify([[...sheets], tables, names]),
    hasSheet: (name) => sheets.has(name.toUpperCase()),
    column: (table, heading) => columnOf(byName(tables, table), heading),
    named: (name) => {
      const table = byName(tables, name);
      return table ? bodyOf(table) : byName(names, name);
    },
  };
}

function headingsOf(model: MemoryWorkbook, { sheet, range }: PlacedName): readonly string[] {
  const { top, left, right } = range;
  return Array.from(
    { length: right - left + 1 },
    (_, at) =>
      model
        .sheet(sheet)
        ?.cell({ row: top, column: left + at })
        .text.toUpperCase() ?? "",
  );
}

function columnOf(table: TableColumns | null, heading: string): SheetArea | null {
  const body = table && bodyOf(table);
  const at = table?.headings.indexOf(heading.toUpperCase()) ?? -1;
  if (!body || at < 0) return null;
  const column = body.range.left + at;
  return { ...body, range: { ...body.range, left: column, right: column } };
}

/** Null for a table of headings only. */
function bodyOf({ sheet, range }: PlacedName): SheetArea | null {
  const body: CellRange = { ...range, top: range.top + 1 };
  return body.top > body.bottom ? null : { sheet, range: body };
}

function byName<P extends PlacedName>(places: readonly P[], name: string): P | null {
  return places.find((place) => sameName(place.name, name)) ?? null;
}
