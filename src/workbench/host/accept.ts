import type { Result } from "../../domain/result";
import type { WorkbookFault, WorkbookFaultCode } from "../../workbook/workbook";
import type { RefusalCode } from "./refusal";
import { Refusal } from "./refusal";

/** The code Excel has for what the model refuses. */
const CODES: Readonly<Record<WorkbookFaultCode, RefusalCode>> = {
  "unknown-sheet": "ItemNotFound",
  "sheet-exists": "ItemAlreadyExists",
  "bad-sheet-name": "InvalidArgument",
  "protected-sheet": "AccessDenied",
  "protected-workbook": "AccessDenied",
  "read-only": "AccessDenied",
  "shape-mismatch": "InvalidArgument",
  "table-conflict": "MergedRangeConflict",
  "bad-table": "InvalidArgument",
  "unknown-table": "ItemNotFound",
  "copied-sheet": "InvalidOperation",
  "edited-meanwhile": "InvalidOperation",
  "merged-conflict": "MergedRangeConflict",
  "too-large": "InvalidArgument",
  "api-missing": "ApiNotFound",
  "cell-edit": "InvalidOperationInCellEditMode",
  "host-failure": "GeneralException",
};

const HOST_CODES: readonly RefusalCode[] = ["InvalidArgument", "InvalidOperation", "ItemNotFound"];

/** What the model answered, or Excel's refusal. */
export function accept<T>(result: Result<T, WorkbookFault>): T {
  if (result.ok) return result.value;
  const { code, hostCode } = result.fault;
  throw new Refusal(HOST_CODES.find((known) => known === hostCode) ?? CODES[code]);
}
