import type { DamageReason, FileFault } from "../fileFault";

/**
 * Carries a fault out of the depths of a parse. Private to the readers: `refusedOr` catches it and
 * gives the fault as a value; any other exception is a bug of ours and passes on.
 */
export class FileRefusal extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault.code);
    this.fault = fault;
  }
}

export function damaged(
  reason: DamageReason,
  params: Readonly<Record<string, string | number>> = {},
): FileRefusal {
  return new FileRefusal({ code: "damaged", params: { reason, ...params } });
}

export function overLimit(
  code: "too-large" | "zip-bomb" | "too-many-cells",
  limit: number,
  size: number,
): FileRefusal {
  return new FileRefusal({ code, params: { limit, size } });
}
