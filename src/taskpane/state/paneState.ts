import type { Finding } from "../../domain/checks/finding";
import { NO_MEMORY, type ReadingMemory } from "../../domain/intake/readingMemory";
import type { Plan } from "../../domain/regulation/schema";
import type { CandidateOutcome } from "../../domain/report/decideOutcomes";
import type { FileNotice } from "../../files/receivedWorkbook";
import type { Language, Phrase } from "../../strings/language";
import type { CheckOutcome } from "../../workflow/check";
import type { ActionReceipt } from "../../workflow/editRecords";
import type { ReviewView } from "../../workflow/openReview";
import type { ProposedFiles } from "../../workflow/proposeDossierFiles";
import type { PaperProposal } from "../../workflow/proposePaper";
import type { FileReceipt } from "../../workflow/receive";
import type { ActionId } from "./action";
import type { Arrival, ArrivalDecisions } from "./arrival";

/** The six steps of a review, in the order in which a review goes. */
export const STEP_IDS = ["receive", "check", "dossier", "score", "vote", "summary"] as const;
export type StepId = (typeof STEP_IDS)[number];

export const ROLES = ["clerk", "member", "secretary"] as const;
export type Role = (typeof ROLES)[number];
export type Stage = "reading" | "computing" | "writing";

/** The one action that is under way. */
export interface Busy {
  readonly action: ActionId;
  readonly stage: Stage;
  /** Nothing has been written yet, so it can be broken off. */
  readonly canCancel: boolean;
  /** Files that are done, where files are worked through. */
  readonly progress: Progress | null;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What an action has to say, shown at the step where it arose. */
export interface Message {
  readonly step: StepId;
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: Phrase;
  /** Distinct for each message, so that the same words twice are announced twice. */
  readonly serial: number;
  /** The keyboard's focus moves to it. */
  readonly takesFocus: boolean;
}

/** What the last receiving had to say of one file or sheet. */
export interface FileNews {
  /** The file's name, or the sheet's of the open workbook. */
  readonly name: string;
  readonly receipt: FileReceipt;
  readonly notices: readonly FileNotice[];
  /** It holds sheets of a council's workbook, which were left out. */
  readonly holdsOwn: boolean;
}

export interface FindingChange {
  readonly fixed: readonly Finding[];
  readonly new: readonly Finding[];
}

/** Everything the pane shows. Replaced, never changed. */
export interface PaneState {
  readonly language: Language;
  readonly person: string;
  readonly role: Role | null;
  readonly step: StepId;
  readonly plan: Plan;
  /** Day on which the lists now to be received came, `YYYY-MM-DD`; empty where nobody has said. */
  readonly receivedDate: string;
  /** How they came; empty where nobody has said. */
  readonly channel: string;
  /** Files that were chosen and read, and wait to be received. */
  readonly arrivals: readonly Arrival[];
  readonly decisions: ArrivalDecisions;
  /** How columns are to be read, as decided in the preview and not written yet. */
  readonly pendingMemory: ReadingMemory;
  /** Proposals that the person wants to leave as they are, until the pane is closed. */
  readonly skipped: ReadonlySet<string>;
  /** A paper that was read and is not recorded yet. */
  readonly paper: PaperProposal | null;
  /** What the files of the chosen dossier folder may be; null where none was chosen. */
  readonly dossierFiles: ProposedFiles | null;
  /** Null until the workbook has been read. */
  readonly view: ReviewView | null;
  /** What the checks say of the workbook as it was last read; null without a register. */
  readonly checked: CheckOutcome | null;
  /** The person has run the check in this session, so that its sheet is written. */
  readonly hasRunCheck: boolean;
  /** What the last run of the check found, or, before the first run, what stood on opening. */
  readonly lastRun: readonly Finding[] | null;
  /** What has changed since `lastRun`, or between the last two runs. */
  readonly change: FindingChange | null;
  /** What would be decided as the workbook stands. */
  readonly outcomes: readonly CandidateOutcome[];
  readonly files: readonly FileNews[];
  readonly busy: Busy | null;
  readonly message: Message | null;
  readonly undo: ActionReceipt | null;
  /** What held the keyboard has gone: the step's title takes it. */
  readonly titleTakesFocus: boolean;
  readonly liveCheck: boolean;
  readonly marksShown: boolean;
  /** The member whose marks are being entered; empty where none is chosen. */
  readonly member: string;
  readonly onBehalf: boolean;
  /** Index of the tour's page; null once dismissed. */
  readonly tourPage: number | null;
}

export function firstState(plan: Plan): PaneState {
  return {
    language: "vi",
    person: "",
    role: null,
    step: "receive",
    plan,
    receivedDate: "",
    channel: "",
    arrivals: [],
    decisions: { files: new Map(), seen: new Set() },
    pendingMemory: NO_MEMORY,
    skipped: new Set(),
    paper: null,
    dossierFiles: null,
    view: null,
    checked: null,
    hasRunCheck: false,
    lastRun: null,
    change: null,
    outcomes: [],
    files: [],
    busy: null,
    message: null,
    undo: null,
    titleTakesFocus: false,
    liveCheck: false,
    marksShown: false,
    member: "",
    onBehalf: false,
    tourPage: null,
  };
}

/** The workbook's session, where it has one, is of the plan that the pane works with. */
export function isPlanKnown({ view, plan }: Pick<PaneState, "view" | "plan">): boolean {
  return view?.session == null || view.session.planId === plan.id;
}
