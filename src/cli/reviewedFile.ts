import type { ReceivedList } from "../domain/intake/nomination";
import type { Fault } from "../domain/result";
import type { FileReceipt } from "../workflow/receive";
import type { LoadedFile } from "./loadFiles";

/** A given file, and what became of it. */
export interface ReviewedFile extends LoadedFile {
  /** Of each arrival, in their order; empty for a refused file. */
  readonly receipts: readonly FileReceipt[];
  /** What became of it as a whole; of a council workbook, of each of its sheets. */
  readonly outcomes: readonly FileReceipt["outcome"][];
  /** Its lists, those that an earlier run had received too. */
  readonly lists: readonly ReceivedList[];
  /** All that it brings had been received before. */
  readonly isKnown: boolean;
  /** Sheets of a council workbook that were not received, and why. */
  readonly notReceived: readonly SheetNotReceived[];
}

export interface SheetNotReceived {
  readonly sheet: string;
  readonly fault: Fault;
}

/**
 * A file without a list is refused as a whole; the council's own workbook need not hold one, and of it each
 * sheet that was not received is told.
 */
export function reviewedFile(file: LoadedFile, receipts: readonly FileReceipt[]): ReviewedFile {
  const refusals = receipts.flatMap(({ refused }, at) => (refused ? [{ refused, at }] : []));
  const refused = file.refused ?? (file.isCouncilWorkbook ? null : refusals[0]?.refused) ?? null;
  const taken = receipts.filter(({ refused: fault }) => fault === null);
  const notReceived = [
    ...refusals.map(({ refused: fault, at }) => ({ sheet: titleOf(file, at), fault })),
    ...file.left.map(({ grid, fault }) => ({ sheet: grid.sheet, fault })),
  ];
  return {
    ...file,
    receipts,
    outcomes: file.refused ? ["refused"] : receipts.map(({ outcome }) => outcome),
    refused,
    lists: taken.flatMap(({ lists }) => lists),
    isKnown: refused === null && taken.every(({ outcome }) => outcome === "already-received"),
    notReceived: file.isCouncilWorkbook ? notReceived : [],
  };
}

function titleOf({ arrivals }: LoadedFile, at: number): string {
  return arrivals[at]?.grids[0]?.sheet ?? "";
}
