import type { FindingParams } from "../domain/checks/finding";

/** A parameter as text; empty where it is not given. */
export function param(params: FindingParams, key: string): string {
  return String(params[key] ?? "");
}
