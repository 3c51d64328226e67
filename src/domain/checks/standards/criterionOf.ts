import type { Standard, StandardPath } from "../../regulation/standard";

/** The name under which sheet `Ý kiến xét` answers what only people can judge. */
export function criterionOf(
  standard: Pick<Standard, "id">,
  path: Pick<StandardPath, "id">,
): string {
  return `${standard.id}/${path.id}`;
}
