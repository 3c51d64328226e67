import type { Intake } from "../domain/intake/receiveSheets";
import type { Compute } from "../workflow/compute";
import { inProcessCompute } from "../workflow/inProcessCompute";

export interface RecordingCompute {
  readonly compute: Compute;
  /** How each file was read, by its SHA-256. */
  readonly intakes: ReadonlyMap<string, Intake>;
}

/** The domain in this process; it keeps how files were read, of which the workbook holds the outcome alone. */
export function recordingCompute(): RecordingCompute {
  const intakes = new Map<string, Intake>();
  const compute: Compute = {
    ...inProcessCompute,
    async receive(sheets, plan) {
      const intake = await inProcessCompute.receive(sheets, plan);
      intakes.set(sheets.sha256, intake);
      return intake;
    },
  };
  return { compute, intakes };
}
