import type { Basis } from "./basis";

export type Severity = "error" | "warning" | "info";

/**
 * How hard a rule may speak. Error only where its text was read and the instrument binds an education
 * body, or where the office has confirmed or set the value itself; an unread or local value warns; another
 * sector's text, a predecessor, a draft or a pattern informs.
 */
export function severityOf({ binds, confidence }: Basis): Severity {
  if (confidence === "CONFIRMED") return "error";
  if (binds === "education") return confidence === "VERIFIED" ? "error" : "warning";
  return binds === "local" ? "warning" : "info";
}
