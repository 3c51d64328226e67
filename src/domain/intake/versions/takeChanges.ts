import type { FieldChange } from "../compareVersions";
import type { ComparedField } from "./comparedRow";

/** What a person has decided of a field that both the register and the unit have changed. */
export interface ConflictTake {
  /** Nomination id. */
  readonly id: string;
  readonly field: ComparedField;
  readonly take: "register" | "arrived";
}

/**
 * The changes that are to be written: all that nobody has corrected in the register, and of the conflicts
 * those of which it was decided. Without a decision the register stays.
 */
export function takenChanges(
  { id, changes }: { readonly id: string; readonly changes: readonly FieldChange[] },
  takes: readonly ConflictTake[],
): readonly FieldChange[] {
  const isTaken = (field: ComparedField) =>
    takes.some((one) => one.id === id && one.field === field && one.take === "arrived");
  return changes.filter(({ field, isConflict }) => !isConflict || isTaken(field));
}
