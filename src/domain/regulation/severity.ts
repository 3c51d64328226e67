import type { Basis } from "./schema";

export type Severity = "error" | "warning" | "info";

/**
 * How hard a rule may speak. Error only where its text was read and the instrument binds an education
 * body; an unread or local value warns; another sector's text, a predecessor, a draft or a pattern informs.
 */
export function severityOf(basis: Basis): Severity {
  if (basis.binds === "education") return basis.confidence === "VERIFIED" ? "error" : "warning";
  return basis.binds === "local" ? "warning" : "info";
}
