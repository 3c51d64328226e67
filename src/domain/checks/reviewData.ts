import type { ReceivedList, UnreadCell } from "../intake/nomination";
import type { Register } from "../intake/register";
import type { FindingParams, WorkbookCell } from "./finding";
import type { Plan } from "../regulation/schema";

/** A unit that the plan expects lists and reports from (sheet `Đơn vị`). */
export interface Unit {
  readonly name: string;
  /** Id of a unit kind of the plan; null where the sheet says nothing that the plan knows. */
  readonly kind: string | null;
  readonly cell: string;
}

export type DossierState = "present" | "missing" | "notNeeded";

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
  readonly cell: string;
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
  readonly lists: readonly ReceivedList[];
  readonly unread: readonly UnreadCell[];
  readonly units: SheetRecords<Unit> | null;
  readonly dossier: SheetRecords<DossierEntry> | null;
  /** Marks and votes that could not be counted. */
  readonly uncounted: readonly Uncounted[];
}
