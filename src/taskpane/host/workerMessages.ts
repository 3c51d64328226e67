import type { Acceptances } from "../../domain/checks/placeFinding";
import type { ReviewData } from "../../domain/checks/reviewData";
import type { DossierTargets } from "../../domain/dossierFiles/matchDossierFiles";
import type { Grid } from "../../domain/grid/grid";
import type { VersionsToCompare } from "../../domain/intake/compareVersions";
import type { UnitSpelling } from "../../domain/intake/likeness/clusterUnits";
import type { RepairTask } from "../../domain/intake/proposeRepairs";
import type { ReceivedSheets } from "../../domain/intake/receiveSheets";
import type { SheetsToPack } from "../../files/packUnitReturns";
import type { Plan } from "../../domain/regulation/schema";
import type { ScoringTask } from "../../domain/report/assess";
import type { OutcomeInput } from "../../domain/report/decideOutcomes";

/** A piece of long work as plain data. */
export type Job =
  | { readonly do: "receive"; readonly sheets: ReceivedSheets; readonly plan: Plan }
  | { readonly do: "compareVersions"; readonly versions: VersionsToCompare }
  | { readonly do: "proposeRepairs"; readonly task: RepairTask }
  | { readonly do: "clusterUnits"; readonly names: readonly UnitSpelling[] }
  | {
      readonly do: "matchFiles";
      readonly paths: readonly string[];
      readonly targets: DossierTargets;
    }
  | { readonly do: "readPaper"; readonly grid: Grid }
  | { readonly do: "check"; readonly data: ReviewData; readonly acceptances: Acceptances }
  | { readonly do: "score"; readonly task: ScoringTask }
  | { readonly do: "decide"; readonly input: OutcomeInput }
  | { readonly do: "readFile"; readonly bytes: Uint8Array; readonly name: string }
  | { readonly do: "packFiles"; readonly files: readonly SheetsToPack[] };

export interface JobMessage {
  readonly id: number;
  readonly job: Job;
}

/** The answer to the job of that id; `failed` is a fault of the program, in its own words. */
export type AnswerMessage =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: string };
