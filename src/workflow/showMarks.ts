import type { Finding } from "../domain/checks/finding";
import { parseRangeAddress } from "../domain/grid/address";
import { fail, ok, type Result } from "../domain/result";
import { REGISTER_SHEET } from "../domain/sheets/registerSheet";
import type { Mark } from "../workbook/marks";
import { findTable } from "../workbook/sheetById";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import type { NoRegister } from "./gatherReview";

/** Where marks stand. */
export interface ShownMarks {
  readonly sheet: string;
  readonly marks: readonly Mark[];
}

/**
 * Colours the register's cells that findings are about, by conditional formats in place of those of an earlier
 * run; no cell and no format of a person is touched. What was accepted is not marked.
 */
export async function showMarks(
  { workbook }: WorkflowContext,
  findings: readonly Finding[],
): Promise<Result<ShownMarks, WorkbookFault | NoRegister>> {
  const described = await workbook.describe();
  if (!described.ok) return described;
  const register = findTable(described.value, REGISTER_SHEET.table);
  if (!register) return fail({ code: "no-register" });
  const { sheet } = register;
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
