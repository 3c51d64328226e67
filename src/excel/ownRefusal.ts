import { MAX_COLUMNS, MAX_ROWS, rangeAddress } from "../domain/grid/address";
import { canBeListed } from "../domain/report/canBeListed";
import type { CellContent } from "../domain/report/sheetContent";
import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import type { Change } from "../workbook/change";
import { validObjectName, validSheetName } from "../workbook/objectNames";
import { refuse } from "../workbook/refuse";
import { MAX_FORMULA, MAX_TEXT } from "../workbook/sheetRules";
import type { WorkbookFault } from "../workbook/workbook";
import type { Standing } from "./standing";

type Outcome = Result<void, WorkbookFault>;

/**
 * Refuses what Excel would not refuse in time or in the way the port promises: it would cut a text,
 * name a sheet itself, or make a table first and refuse its name afterwards.
 */
export function ownRefusal(change: Change, standing: Standing): Outcome {
  if (change.do === "write") return checkRows(change);
  if (change.do === "setList" && !canBeListed(change.validation.choices)) {
    const { sheet, validation } = change;
    return refuse("too-large", { sheet, range: rangeAddress(validation.range) });
  }
  if (change.do === "setTable") return checkTable(change, standing);
  if (change.do === "addSheet" && !validSheetName(change.sheet)) {
    return refuse("bad-sheet-name", { sheet: change.sheet });
  }
  if (change.do === "setName" && standing.hasTable(change.name)) {
    return refuse("table-conflict", { table: change.name });
  }
  return ok(undefined);
}

function checkRows({ sheet, at, rows }: Extract<Change, { do: "write" }>): Outcome {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0 || rows.some((row) => row.length !== columns)) {
    return refuse("shape-mismatch", { sheet });
  }
  const isOff = at.row + rows.length > MAX_ROWS || at.column + columns > MAX_COLUMNS;
  return isOff || rows.some((row) => row.some(isTooLong))
    ? refuse("too-large", { sheet })
    : ok(undefined);
}

function isTooLong(content: CellContent): boolean {
  if (content.kind === "number") requireFinite(content.number);
  if (content.kind === "text") return content.text.length > MAX_TEXT;
  return content.kind === "formula" && content.formula.length > MAX_FORMULA;
}

/** JSON would make null of it, and null leaves the cell as it was. */
function requireFinite(number: number): void {
  if (!Number.isFinite(number)) throw new Error(`Not a number for a cell: ${number}`);
}

function checkTable(
  { name, sheet, range }: Extract<Change, { do: "setTable" }>,
  standing: Standing,
): Outcome {
  const valid = validObjectName(name) && range.bottom > range.top;
  if (!valid) return refuse("bad-table", { table: name });
  const isMoved = standing.hasTable(name) && !standing.isTableOn(name, sheet);
  const isTaken = standing.hasName(name) || isMoved;
  return isTaken ? refuse("table-conflict", { table: name }) : ok(undefined);
}
