import type { LegacyEncoding } from "./legacyEncoding";

/** What kind of fault a repair mends. */
export type RepairKind =
  "legacy-font" | "invisible" | "unicode-form" | "look-alike" | "spaces" | "split-letter";

/** One step of a repair, with the whole texts before and after it. */
export interface Repair {
  readonly kind: RepairKind;
  readonly before: string;
  readonly after: string;
  /** False where the step rests on a guess. */
  readonly sure: boolean;
}

/** What would mend a text, all kinds together. Nothing is changed until a person accepts it. */
export interface RepairProposal {
  readonly before: string;
  readonly after: string;
  /** Each kind once, in the order in which it was mended. */
  readonly kinds: readonly RepairKind[];
  /** False where any part rests on a guess. */
  readonly sure: boolean;
}

/** What is known of a text besides itself. */
export interface RepairClues {
  /** The encoding of the list it stands in, where that is known. */
  readonly legacy: LegacyEncoding | null;
  /** The font of its cell; null or left out where it is not known. It outweighs what is known of the list. */
  readonly font?: string | null;
}

/** A text after one kind of repair; the same text where there is nothing to mend. */
export interface Mended {
  readonly text: string;
  /** False where the repair rests on a guess; true where nothing was changed. */
  readonly sure: boolean;
}
