import type { Nomination } from "./nomination";

/** The columns of the register that a finding can point at. */
export type RegisterField =
  | "id"
  | "submittingUnit"
  | "listForm"
  | "award"
  | "kind"
  | "name"
  | "birth"
  | "post"
  | "summary"
  | "other"
  | "received"
  | "status"
  | "original"
  | "file"
  | "sheet"
  | "cell"
  | "sha256"
  | "list";

/** A nomination with its row on the register, zero-based. */
export interface RegisteredNomination extends Nomination {
  readonly registerRow: number;
}

/** The register `Danh sách` as it stands in the workbook, people's corrections included. */
export interface Register {
  /** The sheet's name now. */
  readonly sheet: string;
  /** Zero-based sheet column of each field; a column that somebody deleted is absent. */
  readonly columns: Readonly<Partial<Record<RegisterField, number>>>;
  readonly nominations: readonly RegisteredNomination[];
  /** Rows that their unit has withdrawn: they keep their place and id, and are in no check, vote or paper. */
  readonly withdrawn: readonly RegisteredNomination[];
}
