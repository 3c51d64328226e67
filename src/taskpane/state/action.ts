import type { Result } from "../../domain/result";
import type { Phrase } from "../../strings/language";
import type { WorkflowContext } from "../../workflow/context";
import type { ActionReceipt } from "../../workflow/editRecords";
import type { WriteNotes } from "../../workflow/writeSheets";
import type { PaneHost } from "../host/paneHost";
import type { Message, PaneState, Progress, StepId } from "./paneState";

export type ActionId =
  | "open"
  | "receiveSheets"
  | "previewFiles"
  | "receiveFiles"
  | "mergeUnits"
  | "splitUnit"
  | "repairTexts"
  | "exportMemory"
  | "importMemory"
  | "writeReminders"
  | "writeReplies"
  | "saveReturns"
  | "readPaper"
  | "recordPaper"
  | "proposeFiles"
  | "acceptFiles"
  | "check"
  | "acceptFinding"
  | "showCell"
  | "showMarks"
  | "hideMarks"
  | "prepareSheets"
  | "recordDossier"
  | "saveUnits"
  | "saveCouncil"
  | "setAttendance"
  | "recordMark"
  | "recordVote"
  | "wholeListVote"
  | "recordTask"
  | "saveCalendar"
  | "writeSubmissions"
  | "summarise"
  | "undo";

/** What an action works with: the workflow's context, watched for progress, and the state it was begun in. */
export interface Desk {
  readonly context: WorkflowContext;
  readonly host: PaneHost;
  readonly state: PaneState;
  /** Told after each file; throws `Cancelled` where the person has broken the action off. */
  readonly progress: (progress: Progress) => void;
}

/** What an action did. */
export interface Done {
  readonly said: Phrase | null;
  readonly intent?: Message["intent"];
  readonly patch?: Partial<PaneState>;
  /** What can be taken back; an action that changed no cell leaves the former one standing. */
  readonly receipt?: ActionReceipt;
  /** Told after what was said, where there is something to tell. */
  readonly notes?: WriteNotes;
  /** The keyboard's focus stays where the person is typing. */
  readonly keepsFocus?: boolean;
}

/** One thing that a person can do. `step` is where its outcome is told; null is the step it was begun at. */
export interface Action<I> {
  readonly id: ActionId;
  readonly step: StepId | null;
  /** The workbook has to be read again afterwards. */
  readonly changesWorkbook: boolean;
  readonly canRun: (state: PaneState) => boolean;
  readonly run: (desk: Desk, input: I) => Promise<Result<Done>>;
}
