import type { CandidateKind } from "../regulation/basis";
import type { LegacyEncoding } from "../text/repairs/legacyEncoding";
import type { ListConfidence, ReadingDoubt } from "./listReading";

/** Where something received came from: an address of the file as it arrived. */
export interface SourceCell {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** The parts of a nomination that a list's columns can hold. */
export type NominationField =
  | "honorific"
  | "candidate"
  /** The last part of a person's name, in the column beside that of the candidate. */
  | "givenName"
  | "birth"
  /** A date of birth in the column of men, or of women. */
  | "birthMale"
  | "birthFemale"
  | "post"
  /** Group, department or class within the unit. */
  | "subUnit"
  | "unit"
  | "award"
  /** A second column of awards, beside that of titles. */
  | "commendation"
  | "summary";

/** One row of a list: somebody put forward, or named as already decorated. Text stands as received. */
export interface Nomination {
  /** Stable: it follows from what was received, not from where in the file it stood. */
  readonly id: string;
  /** The received list it came in, see ReceivedList. */
  readonly list: string;
  /** The submitting unit as written in the list's head; null where the head names none. */
  readonly submittingUnit: string | null;
  /** Id of the plan's list form; null where neither title nor award told which. */
  readonly listForm: string | null;
  /** Award code; null where it could not be told without guessing. */
  readonly award: string | null;
  readonly kind: CandidateKind | "unknown";
  readonly name: string;
  /** Date or year of birth as shown in the list; empty where it says none. */
  readonly birth: string;
  /** Post and unit of work. */
  readonly post: string;
  readonly summary: string;
  /** What stood in columns that no field answers, as "heading: text". */
  readonly other: string;
  /** Day on which the list arrived, `YYYY-MM-DD`; null where nobody has said. */
  readonly received: string | null;
  /** The candidate's cell as it came, whatever has been corrected since. */
  readonly original: string;
  readonly source: NominationSource;
}

/** What a list's column can state of a candidate beyond the nomination itself; fields of `Thông tin xét`. */
export const STATED_FACTS = [
  "rating",
  "discipline",
  "monthsWorked",
  "isManager",
  "sex",
  "sectorYears",
  "teachingYears",
  "members",
  "titledMembers",
  "fighterMembers",
] as const;
export type StatedFact = (typeof STATED_FACTS)[number];

/** The cells' texts exactly as shown in the file; a blank cell states nothing. */
export type StatedFacts = Readonly<Partial<Record<StatedFact, string>>>;

/** A nomination as it came. What its list states of the candidate stands in `other` too. */
export interface ReceivedNomination extends Nomination {
  readonly facts: StatedFacts;
}

export interface NominationSource {
  readonly file: string;
  /** SHA-256 of the file in hexadecimal digits. */
  readonly sha256: string;
  readonly sheet: string;
  /** The candidate's cell, A1. */
  readonly cell: string;
}

/** One list found in a received file. */
export interface ReceivedList {
  /** `<first 12 digits of the file's SHA-256>/<sheet>/<heading row>[/form]`. */
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly listForm: string | null;
  readonly submittingUnit: string | null;
  /** Kind of the submitting unit, by the plan; null where it is not known. */
  readonly unitKind: string | null;
  /** Where the unit's name stands or should stand, see `cellOfList`; null where the head has no such line. */
  readonly unitCell: string | null;
  /** Lists of one submission share this: the id of its first list. */
  readonly submission: string;
  /** Sheet rows as a person counts them, from 1. */
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column letter by field. */
  readonly columns: Readonly<Partial<Record<NominationField, string>>>;
  readonly nominations: number;
  /** The line "Danh sách có … tập thể và … cá nhân", on the last list of the submission it closes; see `cellOfList`. */
  readonly totals: { readonly text: string; readonly cell: string } | null;
  readonly received: string | null;
  /** How it came: "E-mail", "Bản giấy" …; empty where nobody has said. */
  readonly channel: string;
  /** 1 for the first that a unit sends, 2 for the one that takes its place, and so on. */
  readonly version: number;
  /** Id of the list whose place it takes; null for a first version. */
  readonly replaces: string | null;
  readonly legacy: LegacyEncoding | null;
  readonly confidence: ListConfidence;
  readonly doubts: readonly ReadingDoubt[];
}

/** Contents of a received sheet that intake could not place. */
export interface UnreadCell {
  readonly source: SourceCell;
  readonly text: string;
  readonly reason:
    | "no-list-on-sheet"
    | "row-outside-list"
    | "row-without-candidate"
    | "error-value"
    /** The cell of a name may name several people, of whom the register has one row. */
    | "several-candidates";
}
