import { STATED_FACTS } from "../nomination";

/** What a list says of a candidate that people may correct in the register or in `Thông tin xét`. */
export const COMPARED_FIELDS = [
  "submittingUnit",
  "award",
  "kind",
  "name",
  "birth",
  "post",
  "summary",
  "other",
  ...STATED_FACTS,
] as const;

export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** Texts by field as our sheets write them, without outer blanks; one that is absent is blank. */
export type ComparedTexts = Readonly<Partial<Record<ComparedField, string>>>;

/** A row of a list: as it came, or as a newer version of the list has it. */
export interface VersionRow {
  /** `sheet!cell` of the candidate. */
  readonly place: string;
  /** The candidate's cell as it came. */
  readonly original: string;
  readonly texts: ComparedTexts;
}

/** A row of the earlier version with what has become of it in the register. */
export interface EarlierRow {
  readonly id: string;
  /** As it came; null where nobody knows any more, or a person has added the row. */
  readonly base: VersionRow | null;
  /** As the register has it now. */
  readonly register: VersionRow;
  /**
   * `no`, or who has withdrawn it: `person` by hand, `version` an earlier newer list that no longer had it.
   */
  readonly withdrawn: "no" | "person" | "version";
}

/** The text of a field in one way of writing line ends. */
export function comparedText({ texts }: VersionRow, field: ComparedField): string {
  return (texts[field] ?? "").replace(/\r\n?/g, "\n").trim();
}
