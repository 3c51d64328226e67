/** A paper that may be recorded on `Hồ sơ`: an item, of a unit or of one of its nominations. */
export interface FilePlace {
  /** Id of a dossier item of the plan. */
  readonly item: string;
  readonly unit: string;
  /** Nomination id; empty for an item that is not per nomination. */
  readonly nomination: string;
}

/**
 * What a proposal rests on, or what is asked: `named` is certain; `several-…` fit alike; `…-doubtful` stands there
 * but may be another; `unit-by-candidate` has its unit from the register alone; `not-asked` is a paper that
 * the plan does not ask of this unit or person; `same-paper` has another file for the same paper.
 */
export type FileReason =
  | "named"
  | "no-item"
  | "several-items"
  | "item-doubtful"
  | "item-by-folder"
  | "no-unit"
  | "several-units"
  | "unit-doubtful"
  | "no-candidate"
  | "several-candidates"
  | "candidate-doubtful"
  | "unit-by-candidate"
  | "not-asked"
  | "same-paper";

/** What a file may be, by the names of the file and of its folders alone. */
export interface FileProposal {
  /** As given. */
  readonly path: string;
  readonly item: string | null;
  readonly unit: string | null;
  readonly nomination: string | null;
  readonly because: FileReason;
  /** Only then is it ready to be accepted; else a person has to choose. */
  readonly sure: boolean;
  /** What it may be, where that is asked. */
  readonly others: readonly FilePlace[];
}

export interface FileProposals {
  readonly proposals: readonly FileProposal[];
  /** Files that programs make for themselves, which were left out. */
  readonly ignored: readonly string[];
}
