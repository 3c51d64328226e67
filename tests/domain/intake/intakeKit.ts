import { NO_MEMORY } from "../../../src/domain/intake/readingMemory";
import type { Grid } from "../../../src/domain/grid/grid";
import type { ReceivedNomination } from "../../../src/domain/intake/nomination";
import { receiveSheets, type Intake } from "../../../src/domain/intake/receiveSheets";
import type { Plan } from "../../../src/domain/regulation/schema";
import { PLAN_003 } from "../planKit";

export const PLAN: Plan = PLAN_003;
export const FILE = "danh-sach.xlsx";
export const SHA = "ab12".repeat(16);

export function receive(...grids: readonly Grid[]): Intake {
  return receiveSheets(
    {
      file: FILE,
      sha256: SHA,
      grids,
      received: "2020-05-10",
      takenIds: [],
      channel: "",
      memory: NO_MEMORY,
    },
    PLAN,
  );
}

/** Who was read: unit, list form, award, kind, name, post. */
export function whoOf({ nominations }: Intake): readonly (readonly (string | null)[])[] {
  return nominations.map((row) => [
    row.submittingUnit,
    row.listForm,
    row.award,
    row.kind,
    row.name,
    row.post,
  ]);
}

export function namesOf({ nominations }: Intake): readonly string[] {
  return nominations.map(({ name }) => name);
}

/** The unread cells as "address: text (reason)". */
export function unreadOf({ unread }: Intake): readonly string[] {
  return unread.map(({ source, text, reason }) => `${source.cell}: ${text} (${reason})`);
}

export function only(intake: Intake): ReceivedNomination {
  const [nomination, ...others] = intake.nominations;
  if (!nomination || others.length > 0) throw new Error("Expected one nomination");
  return nomination;
}
