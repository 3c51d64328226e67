import { fail, ok, type Result } from "../../src/domain/result";
import type { Change } from "../../src/workbook/change";
import type { Look, Workbook, WorkbookFault } from "../../src/workbook/workbook";

/** A workbook that breaks down once, and whether it has come to that. */
export interface BreakingWorkbook {
  readonly workbook: Workbook;
  hasFailed(): boolean;
}

const BREAKDOWN: WorkbookFault = { code: "host-failure", hostCode: "Breakdown" };

/**
 * The workbook, but the `failing`-th single change (counted from 1 over all calls) is refused; those
 * before it are done. `afterwards` it works again, or is dead as after a crash: every verb refuses.
 */
export function failAt(
  workbook: Workbook,
  failing: number,
  afterwards: "works" | "dead",
): BreakingWorkbook {
  let left = failing;
  const hasFailed = (): boolean => left <= 0;
  const unlessDead = <T>(
    act: () => Promise<Result<T, WorkbookFault>>,
  ): Promise<Result<T, WorkbookFault>> =>
    hasFailed() && afterwards === "dead" ? Promise.resolve(fail(BREAKDOWN)) : act();

  const applySome = async (
    changes: readonly Change[],
    look?: readonly string[],
  ): Promise<Result<Look | null, WorkbookFault>> => {
    if (hasFailed() || changes.length < left) {
      left -= hasFailed() ? 0 : changes.length;
      return workbook.apply(changes, look);
    }
    const before = changes.slice(0, left - 1);
    left = 0;
    const done = before.length > 0 ? await workbook.apply(before) : ok(null);
    return done.ok ? fail(BREAKDOWN) : done;
  };

  return {
    hasFailed,
    workbook: {
      describe: () => unlessDead(() => workbook.describe()),
      read: (sheets) => unlessDead(() => workbook.read(sheets)),
      apply: (changes, look) => unlessDead(() => applySome(changes, look)),
      calculate: () => unlessDead(() => workbook.calculate()),
      select: (sheet, cell) => unlessDead(() => workbook.select(sheet, cell)),
      watch: (listener) => unlessDead(() => workbook.watch(listener)),
    },
  };
}
