import type { Fault } from "../domain/result";

/** A fault of the workflow as the command tells it: what broke a write tells more than that it broke. */
export function asFault(fault: Fault & { readonly cause?: Fault }): Fault {
  return fault.cause ?? fault;
}
