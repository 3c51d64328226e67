import type { Finding } from "../../domain/checks/finding";

/** A finding that still asks something of a person. */
export function isOpen({ severity, accepted }: Finding): boolean {
  return accepted === null && severity !== "info";
}
