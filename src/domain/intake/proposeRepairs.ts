import { proposeRepair } from "../text/repairs/proposeRepair";
import type { RepairKind } from "../text/repairs/repair";
import type { Nomination, ReceivedList } from "./nomination";
import type { ReadingMemory } from "./readingMemory";
import { rememberedRepairs, REPAIRED_FIELDS, type TextRepair } from "./rememberedRepairs";

/** A repair of a cell of the register that nobody has accepted yet. */
export interface ProposedRepair extends TextRepair {
  /** None for a repair that is only remembered. */
  readonly kinds: readonly RepairKind[];
  /** False where any part rests on a guess. */
  readonly sure: boolean;
  /** People have accepted the very same repair before. */
  readonly isRemembered: boolean;
}

export interface RepairTask {
  readonly nominations: readonly Nomination[];
  /** The lists in force: they tell in what encoding they are. */
  readonly lists: readonly Pick<ReceivedList, "id" | "legacy">[];
  readonly memory: Pick<ReadingMemory, "repairs">;
}

/**
 * All texts of the nominations that can be repaired, in their order: what people accepted for the same text
 * before, else what can be told from the text and its list's encoding. Nothing is changed.
 */
export function proposeRepairs(task: RepairTask): readonly ProposedRepair[] {
  const { nominations, lists, memory } = task;
  const known = new Map(rememberedRepairs(memory, nominations).map((one) => [keyOf(one), one]));
  const repaired = new Set(memory.repairs.map(({ after }) => after));
  const encodings = new Map(lists.map(({ id, legacy }) => [id, legacy]));
  return nominations.flatMap((nomination) =>
    REPAIRED_FIELDS.flatMap((field): readonly ProposedRepair[] => {
      const { id, list } = nomination;
      const text = nomination[field] ?? "";
      const before = known.get(keyOf({ id, field }));
      // A text that was mended is Unicode by now, whatever its list is in.
      const legacy = repaired.has(text) ? null : (encodings.get(list) ?? null);
      const found = text === "" ? null : proposeRepair(text, { legacy });
      if (!before) return found ? [{ id, field, ...found, isRemembered: false }] : [];
      const { kinds, sure } = found?.after === before.after ? found : REMEMBERED;
      return [{ ...before, kinds, sure, isRemembered: true }];
    }),
  );
}

const REMEMBERED: Pick<ProposedRepair, "kinds" | "sure"> = { kinds: [], sure: true };

function keyOf({ id, field }: Pick<TextRepair, "id" | "field">): string {
  return JSON.stringify([id, field]);
}
