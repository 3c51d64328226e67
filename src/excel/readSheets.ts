import type { Grid } from "../domain/grid/grid";
import { dateSystemOf, queueDateSystem } from "./dateSystem";
import { mergesOf, queueMerges } from "./mergedAreas";
import { blockContents, queueBlock, type SheetBlock } from "./sheetBlock";
import { visibilityOf } from "./visibility";

/** Sheets that are being read: queue them, sync, then take their grids. */
export interface QueuedSheets {
  readonly probe: Excel.FunctionResult<number>;
  readonly sheets: readonly QueuedSheet[];
}

interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly block: SheetBlock;
  readonly merges: Excel.RangeAreas;
}

/**
 * The used parts of the named sheets in one sync. Refused, or answered with nothing, where they are
 * too much for one answer or have more than 512 merges: then `readSheetsInBlocks` is to be used.
 */
export async function readSheetsAtOnce(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly Grid[]> {
  const queued = queueSheets(context, names);
  await context.sync();
  return gridsOf(queued);
}

export function queueSheets(context: Excel.RequestContext, names: readonly string[]): QueuedSheets {
  const probe = queueDateSystem(context);
  const sheets = names.map((name) => {
    context.trace(name);
    const sheet = context.workbook.worksheets.getItem(name).load("name, visibility");
    const block = queueBlock(sheet.getUsedRange(true));
    // Merges may stand beside the cells with contents.
    return { sheet, block, merges: queueMerges(sheet.getUsedRange(false).untrack()) };
  });
  return { probe, sheets };
}

export function gridsOf({ probe, sheets }: QueuedSheets): readonly Grid[] {
  const dateSystem = dateSystemOf(probe);
  return sheets.map(({ sheet, block, merges }) => {
    const contents = blockContents(block);
    const head = { sheet: sheet.name, visibility: visibilityOf(sheet), dateSystem };
    // A blank sheet answers its first cell.
    const { rows, place } = contents;
    if (rows.length === 1 && rows[0]?.length === 1 && isBlank(rows[0][0])) {
      return { ...head, ...BLANK };
    }
    return {
      ...head,
      origin: { row: place.top, column: place.left },
      rows,
      merges: mergesOf([merges]),
      hiddenRows: contents.hiddenRows,
      hiddenColumns: contents.hiddenColumns,
    };
  });
}

/** What a sheet without contents is read as. */
export const BLANK = {
  origin: { row: 0, column: 0 },
  rows: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
} as const;

function isBlank(cell: Grid["rows"][number][number] | undefined): boolean {
  return cell === undefined || (cell.type === "empty" && cell.formula === null);
}
