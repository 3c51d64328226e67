import type { Nomination } from "./nomination";
import type { ReadingMemory } from "./readingMemory";

/** The texts of the register that can be repaired. */
export const REPAIRED_FIELDS = ["name", "post", "summary", "submittingUnit"] as const;

export type RepairedField = (typeof REPAIRED_FIELDS)[number];

/** Another text for a cell of the register, to be accepted by a person. */
export interface TextRepair {
  /** Nomination id. */
  readonly id: string;
  readonly field: RepairedField;
  readonly before: string;
  readonly after: string;
}

/** The repairs that people accepted before, for every text that is the very same again. */
export function rememberedRepairs(
  { repairs }: Pick<ReadingMemory, "repairs">,
  nominations: readonly Nomination[],
): readonly TextRepair[] {
  if (repairs.length === 0) return [];
  const known = new Map(repairs.map(({ before, after }) => [before.trim(), after]));
  return nominations.flatMap((nomination) =>
    REPAIRED_FIELDS.flatMap((field): readonly TextRepair[] => {
      const before = nomination[field] ?? "";
      const after = known.get(before.trim());
      return after === undefined ? [] : [{ id: nomination.id, field, before, after }];
    }),
  );
}
