import type { Finding } from "../domain/checks/finding";
import { parseRangeAddress } from "../domain/grid/address";
import { ok, type Result } from "../domain/result";
import type { Mark } from "../workbook/marks";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import type { CheckOutcome } from "./check";

/** Where marks stand. */
export interface ShownMarks {
  readonly sheet: string;
  readonly marks: readonly Mark[];
}

/**
 * Colours the register's cells that findings are about, by conditional formats in place of those of an earlier
 * run; no cell and no format of a person is touched. What was accepted is not marked. Fault `unknown-sheet`
 * where the register was renamed since the check: its findings name cells of the former title.
 */
export async function showMarks(
  { workbook }: WorkflowContext,
  { findings, gathered }: Pick<CheckOutcome, "findings" | "gathered">,
): Promise<Result<ShownMarks, WorkbookFault>> {
  const { sheet } = gathered.data.register;
  const marks = marksOf(findings, sheet);
  const done = await workbook.apply([{ do: "setMarks", sheet, marks }]);
  return done.ok ? ok({ sheet, marks }) : done;
}

function marksOf(findings: readonly Finding[], register: string): readonly Mark[] {
  return findings
    .filter(({ accepted }) => accepted === null)
    .flatMap(({ severity, at }) =>
      at
        .filter(({ sheet }) => sheet === register)
        .flatMap(({ cell }) => {
          const range = parseRangeAddress(cell);
          return range ? [{ range, level: severity }] : [];
        }),
    );
}
