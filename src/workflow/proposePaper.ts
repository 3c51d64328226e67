import { knownUnits } from "../domain/checks/knownUnits";
import { findUnits } from "../domain/dossierFiles/findUnits";
import type { Grid } from "../domain/grid/grid";
import type { PaperReading } from "../domain/reconcile/readPaper";
import { ok, type Fault, type Result } from "../domain/result";
import type { PaperFacts } from "../domain/sheets/reconcileSheet";
import { referenceText } from "../strings/referenceText";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { gatherReview } from "./gatherReview";

/** A received document to read. */
export interface PaperFile {
  /** Its name or path, as people know it. */
  readonly file: string;
  readonly grid: Grid;
}

/** A line of `Đối chiếu` as it may be recorded; a person completes and accepts it with `recordPaper`. */
export interface PaperProposal {
  readonly paper: Omit<PaperFacts, "unit" | "kind"> & {
    /** Empty where nobody can tell: the person chooses. */
    readonly unit: string;
    readonly kind: PaperFacts["kind"] | null;
  };
  /** The units that may be meant, where not exactly one is. */
  readonly units: readonly string[];
  /** All that was read, with the places. */
  readonly reading: PaperReading;
}

/**
 * Reads a received document (see `readPaper`) and proposes its line of `Đối chiếu`. Nothing is written. Faults as
 * `gatherReview`.
 */
export async function proposePaper(
  context: WorkflowContext,
  { file, grid }: PaperFile,
): Promise<Result<PaperProposal, WorkbookFault | Fault>> {
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const reading = await context.compute.readPaper(grid);
  const names = knownUnits(gathered.value.data).map(({ name }) => name);
  const found = findUnits(names, [...reading.head, ...file.split("/")]);
  const [unit = "", ...others] = found.keys;
  const isSure = others.length === 0 && !found.isDoubtful;
  return ok({
    paper: { ...factsOf(reading, file), unit: isSure ? unit : "" },
    units: isSure ? [] : found.keys,
    reading,
  });
}

function factsOf(reading: PaperReading, file: string): PaperProposal["paper"] {
  const { kind, number, date, counts, attendance, names } = reading;
  return {
    unit: "",
    kind,
    reference: referenceText(number, date),
    counts: {
      collectives: counts?.collectives ?? null,
      individuals: counts?.individuals ?? null,
      total: null,
      present: attendance?.present ?? null,
      summoned: attendance?.summoned ?? null,
    },
    names: names.map(({ name }) => name),
    file,
    place: counts?.place ?? attendance?.place ?? names[0]?.place ?? "",
    note: "",
  };
}
