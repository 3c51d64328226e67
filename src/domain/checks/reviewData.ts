import type { ReceivedList, UnreadCell } from "../intake/nomination";
import type { ReadingFault } from "../intake/readingFault";
import type { Register } from "../intake/register";
import type { FindingParams, WorkbookCell } from "./finding";
import type { Discipline, InitiativeScope, Rating } from "../regulation/requirement";
import type { Level, Plan } from "../regulation/schema";
import type { ReviewYear } from "../text/parseReviewYear";

/** A unit that the plan expects lists and reports from (sheet `Đơn vị`). */
export interface Unit {
  readonly name: string;
  /** Id of a unit kind of the plan; null where the sheet says nothing that the plan knows. */
  readonly kind: string | null;
  /** Cell of the unit's name. */
  readonly cell: string;
  readonly row: number;
  /** The level that manages it; null where the sheet says none that is known. */
  readonly level: Level | null;
  readonly parent: string;
  /** The council member who follows it. */
  readonly followedBy: string;
  /** The unit's own rating this year. */
  readonly rating: Rating | null;
  readonly numbers: Readonly<Record<UnitNumber, NumberCell>>;
}

/** What is counted of a unit: staff, their initiatives, signed pledges. */
export type UnitNumber = "staff" | "initiativeAuthors" | "initiatives" | "initiativesApplied";

/** A number as a person wrote it: `value` null where the cell is blank or holds no number. */
export interface NumberCell {
  readonly value: number | null;
  readonly text: string;
  readonly cell: string;
}

/** `awaited`: asked for again, the unit is to send it. */
export type DossierState = "present" | "missing" | "notNeeded" | "awaited";

/** A line of sheet `Hồ sơ`: whether an item of a unit's or a nomination's dossier is there. */
export interface DossierEntry {
  /** Dossier item id; null where the text names none of the plan. */
  readonly item: string | null;
  readonly unit: string;
  /** Nomination id for an item per nomination; otherwise empty. */
  readonly nomination: string;
  /** Null where the state was left blank or is no known word. */
  readonly state: DossierState | null;
  /** `YYYY-MM-DD`; null where no date was written. */
  readonly date: string | null;
  /** Day on the paper itself, `YYYY-MM-DD`. */
  readonly dated: string | null;
  readonly copies: NumberCell;
  /** Who confirmed it, as written; empty where nobody is named. */
  readonly confirmedBy: string;
  /** How it was handed in; null where it was not said. */
  readonly form: "paper" | "electronic" | "both" | null;
  readonly cell: string;
}

/** What is known of a candidate beyond the list (sheet `Thông tin xét`): one line a nomination. Null is not stated. */
export interface CandidateFacts {
  readonly nomination: string;
  readonly rating: Rating | null;
  /** The heaviest measure of the year, of any member for a collective; "none" where somebody has said so. */
  readonly discipline: Discipline | "none" | null;
  /** Last day of the last disciplinary measure, `YYYY-MM-DD`; "none" where somebody has said there never was one. */
  readonly disciplineEnd: string | null;
  readonly isUnderReview: boolean | null;
  readonly isManager: boolean | null;
  readonly isDirectWorker: boolean | null;
  readonly sex: "female" | "male" | null;
  readonly numbers: Readonly<Record<FactNumber, NumberCell>>;
  /** A word by which two nominations are known to rest on the same achievement. */
  readonly achievement: string;
  /** When the achievement was, `YYYY-MM-DD`. */
  readonly achieved: string | null;
  /** A1 cell by field; texts that could not be read are listed in `unreadable`, and stand in `texts`. */
  readonly cells: Readonly<Record<FactField, string>>;
  readonly unreadable: readonly FactField[];
  /** As written, of the fields that could not be read. */
  readonly texts: Readonly<Partial<Record<FactField, string>>>;
}

/** Of a collective's members, `titledMembers` are LĐTT of the year and `fighterMembers` CSTĐ cơ sở. */
export type FactNumber =
  | "monthsWorked"
  | "sectorYears"
  | "teachingYears"
  | "hardAreaYears"
  | "members"
  | "completedMembers"
  | "titledMembers"
  | "fighterMembers"
  | "existenceYears";

export type FactField =
  | FactNumber
  | "rating"
  | "discipline"
  | "disciplineEnd"
  | "isUnderReview"
  | "isManager"
  | "isDirectWorker"
  | "sex"
  | "achievement"
  | "achieved";

/** A line of sheet `Lịch sử`: an award once received, or the rating of a year. */
export interface HistoryEntry {
  /** Nomination id; empty where the line names the person only. */
  readonly nomination: string;
  readonly name: string;
  readonly unit: string;
  /** The year it counts for; null where it is no year. `text` as written. */
  readonly year: ReviewYear | null;
  readonly yearText: string;
  /** Award code; null where the cell is blank or names no award that is known. */
  readonly award: string | null;
  readonly awardText: string;
  readonly rating: Rating | null;
  /** As written, whether or not it is a known word. */
  readonly ratingText: string;
  readonly number: string;
  /** Day of the decision, `YYYY-MM-DD`; null where blank or impossible. */
  readonly date: string | null;
  readonly dateText: string;
  readonly issuer: string;
  /** Awards given at once or for a special topic are no rung of a ladder. */
  readonly occasion: "regular" | "sudden" | "topic" | "other";
  readonly row: number;
  readonly cells: Readonly<
    Record<"year" | "award" | "rating" | "number" | "date" | "issuer", string>
  >;
}

/** A line of sheet `Sáng kiến`. */
export interface Initiative {
  readonly nomination: string;
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  readonly year: ReviewYear | null;
  readonly scope: InitiativeScope | null;
  /** Number of the recognising decision; empty where it was not recognised. */
  readonly number: string;
  readonly date: string | null;
  readonly issuer: string;
  readonly isApplied: boolean | null;
  readonly row: number;
  readonly cell: string;
}

/** A line of sheet `Đăng ký`: what somebody, or a unit, registered for or pledged. */
export interface Pledge {
  readonly unit: string;
  /** Empty for the unit's own line. */
  readonly name: string;
  /** Award registered for; null where none is named that is known. */
  readonly award: string | null;
  /** The unit's line: how many signed. */
  readonly signed: NumberCell;
  readonly target: string;
  readonly result: string;
  readonly row: number;
  readonly cell: string;
}

/** A line of sheet `Ý kiến xét`: what people said of a criterion that only people can judge. */
export interface Opinion {
  readonly nomination: string;
  /** `<standard id>/<path id>`. */
  readonly criterion: string;
  readonly verdict: "met" | "notMet" | null;
  readonly by: string;
  readonly cell: string;
}

/** What kind of paper a line of `Đối chiếu` is about; `report` is one that goes with the letter. */
export type PaperKind = "letter" | "list" | "minutes" | "report" | "decision" | "other";

/** What a paper counts: candidates of either kind, both together; of a meeting, who was there and was asked to be. */
export type PaperCount = "collectives" | "individuals" | "total" | "present" | "summoned";

/** A line of sheet `Đối chiếu`: what one paper of a unit says. */
export interface PaperLine {
  readonly unit: string;
  /** Null where the text is no known kind. */
  readonly kind: PaperKind | null;
  /** Number and date, as written. */
  readonly reference: string;
  /** Null is not known, never none. */
  readonly counts: Readonly<Record<PaperCount, NumberCell>>;
  readonly names: readonly string[];
  readonly file: string;
  /** Where in the file. */
  readonly place: string;
  readonly note: string;
  readonly row: number;
  readonly cells: Readonly<Record<"unit" | "kind" | "names", string>>;
}

/** A value of sheet `Đợt xét` that cannot be used; the pack's own value holds. */
export interface ParameterFault {
  readonly key: string;
  readonly text: string;
  readonly fault: "unreadable" | "out-of-range" | "locked" | "unknown-key";
  /** What would be accepted, or which rule holds it. */
  readonly expected: string;
  readonly at: WorkbookCell;
}

/** A supporting sheet as it was read; `records` in the order of its rows. */
export interface SheetRecords<T> {
  readonly sheet: string;
  readonly records: readonly T[];
}

/** A mark or a vote that was left out of the count, and why. */
export interface Uncounted {
  readonly what: "mark" | "tally";
  /** Nomination id; empty where the row names none. */
  readonly nomination: string;
  readonly at: readonly WorkbookCell[];
  readonly fault: string;
  readonly params: FindingParams;
}

/** All that the checks look at. A sheet that is not there is null, never empty. */
export interface ReviewData {
  readonly plan: Plan;
  readonly register: Register;
  /** Those that count: a version that another has taken the place of is among `replaced`. */
  readonly lists: readonly ReceivedList[];
  readonly replaced: readonly ReceivedList[];
  readonly unread: readonly UnreadCell[];
  readonly units: SheetRecords<Unit> | null;
  readonly dossier: SheetRecords<DossierEntry> | null;
  readonly facts: SheetRecords<CandidateFacts> | null;
  readonly history: SheetRecords<HistoryEntry> | null;
  readonly initiatives: SheetRecords<Initiative> | null;
  readonly pledges: SheetRecords<Pledge> | null;
  readonly opinions: SheetRecords<Opinion> | null;
  /** Of `Đối chiếu`. */
  readonly papers: SheetRecords<PaperLine> | null;
  readonly parameterFaults: readonly ParameterFault[];
  /** Lines of `Cách đọc` that do not count. */
  readonly readingFaults: readonly ReadingFault[];
  /** Marks and votes that could not be counted. */
  readonly uncounted: readonly Uncounted[];
}
