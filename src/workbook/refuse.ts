import { fail } from "../domain/result";
import type { WorkbookFault, WorkbookFaultCode } from "./workbook";

type Params = NonNullable<WorkbookFault["params"]>;

/** A refusal with one of the port's own codes; `params` names the sheet or object. */
export function refuse(code: WorkbookFaultCode, params: Params) {
  return fail<WorkbookFault>({ code, params });
}

/** A refusal for which the port has no code of its own: Excel's code goes along. */
export function refuseAsHost(
  hostCode: "InvalidArgument" | "InvalidOperation" | "ItemNotFound",
  params: Params,
) {
  return fail<WorkbookFault>({ code: "host-failure", hostCode, params });
}
