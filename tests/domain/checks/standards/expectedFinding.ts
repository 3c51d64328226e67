import type { WorkbookCell } from "../../../../src/domain/checks/finding";
import { LAW } from "../evidenceKit";
import { onNomination, type ExpectedFinding } from "../reviewKit";

/** The register's cell of the first nomination's name. */
export const NAME: readonly WorkbookCell[] = [{ sheet: "Danh sách", cell: "F5" }];

/** A finding on the first nomination for standard S, as LAW speaks. */
export function finding(
  params: ExpectedFinding["params"],
  at = NAME,
  severity: "error" | "warning" = "error",
) {
  const parts = { severity, subject: "DN-0001", basis: LAW, source: ["B7"] };
  return { ...onNomination({ ...parts, params: { standard: "S", ...params } }), at };
}
