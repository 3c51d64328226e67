import type { Basis } from "../../regulation/basis";
import { severityOf, type Severity } from "../../regulation/severity";

/** The severity of a basis, but no error: for what bars nobody, or may turn out otherwise. */
export function mildSeverity(basis: Basis): Severity {
  const severity = severityOf(basis);
  return severity === "error" ? "warning" : severity;
}
