import type { Change } from "../workbook/change";
import type { WorkbookFault, WorkbookFaultCode } from "../workbook/workbook";

type Codes = Readonly<Record<string, WorkbookFaultCode>>;

/** What a code of Excel means, whatever was being done. */
const BY_CODE: Codes = {
  AccessDenied: "protected-sheet",
  ApiNotFound: "api-missing",
  FormulaLengthExceedsLimit: "too-large",
  InvalidOperationInCellEditMode: "cell-edit",
  MergedRangeConflict: "merged-conflict",
  NotImplemented: "api-missing",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
};

/** What a code means for one kind of change; `ItemNotFound` else means that the sheet is not there. */
const BY_CHANGE: Readonly<Partial<Record<Change["do"], Codes>>> = {
  addSheet: { ItemAlreadyExists: "sheet-exists", InvalidArgument: "bad-sheet-name" },
  write: { InvalidArgument: "shape-mismatch" },
  setTable: {
    InvalidArgument: "bad-table",
    ItemAlreadyExists: "table-conflict",
    PivotTableRangeConflict: "table-conflict",
  },
  setName: { ItemAlreadyExists: "table-conflict" },
  dropTable: { ItemNotFound: "unknown-table" },
  dropName: { ItemNotFound: "host-failure" },
};

/** An error of Excel or of the client library. */
export interface HostError {
  readonly code: string;
  /** What was traced before the refusal, in order. */
  readonly traceMessages: readonly string[];
}

/** Reads what the client library throws; null for anything else, which is a bug of ours. */
export function hostError(thrown: unknown): HostError | null {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return null;
  const { code } = thrown;
  if (typeof code !== "string") return null;
  const traced = "traceMessages" in thrown ? thrown.traceMessages : [];
  return { code, traceMessages: Array.isArray(traced) ? traced.map(String) : [] };
}

/** The port's fault for what Excel refused while doing `change`. */
export function excelFault(hostCode: string, change: Change | null): WorkbookFault {
  const ofChange = change ? BY_CHANGE[change.do]?.[hostCode] : undefined;
  const code = ofChange ?? codeOf(hostCode, change !== null);
  return { code, hostCode, ...(change ? { params: paramsOf(change) } : {}) };
}

/** The port's fault for what Excel refused while reading that sheet or going to it. */
export function sheetFault(hostCode: string, sheet: string | undefined): WorkbookFault {
  const code = codeOf(hostCode, sheet !== undefined);
  return { code, hostCode, ...(sheet === undefined ? {} : { params: { sheet } }) };
}

function codeOf(hostCode: string, isOnSheet: boolean): WorkbookFaultCode {
  if (hostCode === "ItemNotFound" && isOnSheet) return "unknown-sheet";
  return BY_CODE[hostCode] ?? "host-failure";
}

function paramsOf(change: Change): NonNullable<WorkbookFault["params"]> {
  if (change.do === "copyCells") return { from: change.from, sheet: change.to };
  if (change.do === "dropTable") return { table: change.name };
  if (change.do === "dropName") return { name: change.name };
  if (change.do === "setTable") return { sheet: change.sheet, table: change.name };
  if (change.do === "setName") return { sheet: change.sheet, name: change.name };
  return { sheet: change.sheet };
}
