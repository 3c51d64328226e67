import type { CellRange } from "../domain/grid/address";
import { rangeSize } from "../domain/grid/address";
import type { Grid } from "../domain/grid/grid";
import { dateSystemOf, queueDateSystem } from "./dateSystem";
import { hostError } from "./excelFault";
import { mergesOf, queueMergeBands } from "./mergedAreas";
import { BLOCK_BYTES } from "./payload";
import { loadedRange, PLACE, rangeOf } from "./proxyRange";
import { BLANK } from "./readSheets";
import { blockContents, queueBlock, type BlockContents } from "./sheetBlock";
import { visibilityOf } from "./visibility";

/** About what one cell of a list weighs in an answer; longer texts make the blocks smaller. */
const BYTES_PER_CELL = 160;

export interface SheetPart {
  /** Place in the list of sheets asked for. */
  readonly index: number;
  readonly range: CellRange;
}

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly used: CellRange | null;
  readonly blocks: BlockContents[];
  readonly merges: Excel.RangeAreas[];
}

/** The used parts of the named sheets, in blocks of rows that Excel can answer. */
export async function readSheetsInBlocks(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly Grid[]> {
  const probe = queueDateSystem(context);
  const found = await findSheets(context, names);
  await readParts(context, found, Math.floor(BLOCK_BYTES / BYTES_PER_CELL));
  const dateSystem = dateSystemOf(probe);
  return found.map((one) => ({ ...gridOf(one), dateSystem }));
}

/** Cells that `readSheetsAtOnce` may be tried with. */
export const CELLS_AT_ONCE = Math.floor(BLOCK_BYTES / BYTES_PER_CELL);

async function findSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly Found[]> {
  const queued = names.map((name) => {
    context.trace(name);
    const sheet = context.workbook.worksheets.getItem(name).load("name, visibility");
    return { name, sheet, used: sheet.getUsedRangeOrNullObject(true).untrack().load(PLACE) };
  });
  await context.sync();
  return queued.map(({ sheet, used }) => ({
    sheet,
    used: used.isNullObject ? null : loadedRange(used),
    blocks: [],
    merges: [],
  }));
}

/** Reads part after part; where an answer is too large, the rest is read in parts half as large. */
async function readParts(
  context: Excel.RequestContext,
  found: readonly Found[],
  cellsPerSync: number,
): Promise<void> {
  let cells = cellsPerSync;
  let rest = found.flatMap(({ used }, index) => (used ? [{ index, range: used }] : []));
  while (rest.length > 0) {
    const [now, later] = takeCells(rest, cells);
    const answered = await readBatch(context, found, now);
    if (answered) rest = later;
    else cells = halved(now);
  }
}

/** The parts for one sync, cut by rows, and what is left; always at least one row. */
export function takeCells(
  parts: readonly SheetPart[],
  cells: number,
): readonly [SheetPart[], SheetPart[]] {
  const now: SheetPart[] = [];
  let left = cells;
  for (const [place, part] of parts.entries()) {
    const { rows, columns } = rangeSize(part.range);
    const fitting = Math.floor(left / columns);
    const taken = now.length === 0 ? Math.max(1, fitting) : fitting;
    if (taken < rows) {
      const cut = part.range.top + taken;
      if (taken > 0) now.push({ ...part, range: { ...part.range, bottom: cut - 1 } });
      return [now, [{ ...part, range: { ...part.range, top: cut } }, ...parts.slice(place + 1)]];
    }
    now.push(part);
    left -= rows * columns;
  }
  return [now, []];
}

/** Whether Excel answered; false where the answer would have been too large. */
async function readBatch(
  context: Excel.RequestContext,
  found: readonly Found[],
  parts: readonly SheetPart[],
): Promise<boolean> {
  const queued = parts.flatMap(({ index, range }) => {
    const one = found[index];
    if (!one?.used) return [];
    const merges = queueMergeBands(one.sheet, range, one.used);
    return [{ one, block: queueBlock(rangeOf(one.sheet, range)), merges }];
  });
  try {
    await context.sync();
  } catch (thrown) {
    if (isTooLarge(thrown) && canHalve(parts)) return false;
    throw thrown;
  }
  for (const { one, block, merges } of queued) {
    one.blocks.push(blockContents(block));
    one.merges.push(...merges);
  }
  return true;
}

function isTooLarge(thrown: unknown): boolean {
  return hostError(thrown)?.code === "ResponsePayloadSizeLimitExceeded";
}

function canHalve(parts: readonly SheetPart[]): boolean {
  return parts.length > 1 || parts.some(({ range }) => range.bottom > range.top);
}

function halved(parts: readonly SheetPart[]): number {
  const cells = parts.reduce((sum, { range }) => {
    const { rows, columns } = rangeSize(range);
    return sum + rows * columns;
  }, 0);
  return Math.floor(cells / 2);
}

function gridOf({ sheet, used, blocks, merges }: Found): Omit<Grid, "dateSystem"> {
  const head = { sheet: sheet.name, visibility: visibilityOf(sheet) };
  if (!used) return { ...head, ...BLANK };
  return {
    ...head,
    origin: { row: used.top, column: used.left },
    rows: blocks.flatMap((block) => block.rows),
    merges: mergesOf(merges),
    hiddenRows: blocks.flatMap((block) => block.hiddenRows),
    hiddenColumns: blocks[0]?.hiddenColumns ?? [],
  };
}
