import type { FieldChange, RowComparison } from "../../domain/intake/compareVersions";
import type { Register } from "../../domain/intake/register";
import type { DifferenceCounts } from "../../strings/arrivalText";
import type { ListVersion } from "../../workflow/readArrivals";

/** A row of a newer version that is not as it was, as people are shown it. */
export interface DifferingRow {
  readonly key: string;
  readonly kind: Exclude<RowComparison["kind"], "same" | "moved">;
  /** Nomination id of the earlier row; null where there is none. */
  readonly id: string | null;
  readonly name: string;
  readonly changes: readonly FieldChange[];
  readonly isBack: boolean;
}

/** The rows that change, are added, split off or gone, in the order of the newer version. */
export function differingRows(
  { rows, arrived }: Pick<ListVersion, "rows" | "arrived">,
  register: Register | null,
): readonly DifferingRow[] {
  const standing = new Map(register?.nominations.map(({ id, name }) => [id, name]));
  return rows.flatMap((row, at): readonly DifferingRow[] => {
    if (row.kind === "same" || row.kind === "moved") return [];
    const id = row.kind === "added" ? null : row.id;
    const name =
      row.kind === "removed" ? (standing.get(row.id) ?? "") : (arrived[row.arrived]?.name ?? "");
    const changes = row.kind === "changed" ? row.changes : [];
    const isBack = row.kind === "changed" && row.isBack;
    return [{ key: String(at), kind: row.kind, id, name, changes, isBack }];
  });
}

export function countRows(rows: readonly RowComparison[]): DifferenceCounts {
  const count = (...kinds: readonly RowComparison["kind"][]) =>
    rows.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    same: count("same", "moved"),
    changed: count("changed"),
    added: count("added", "split"),
    removed: count("removed"),
  };
}
