import type { CellRange } from "../domain/grid/address";
import type { Grid } from "../domain/grid/grid";
import type { Acceptances } from "../domain/checks/placeFinding";
import type { ParameterFault, ReviewData, SheetRecords, Unit } from "../domain/checks/reviewData";
import { NO_MEMORY } from "../domain/intake/readingMemory";
import type { Register } from "../domain/intake/register";
import { withRememberedAwards } from "../domain/intake/withRememberedAwards";
import type { ChangedParameter } from "../domain/regulation/applyParameters";
import type { Plan } from "../domain/regulation/schema";
import { ok, type Fault, type Result } from "../domain/result";
import type { StandingTable } from "../domain/sheets/appendRecords";
import { ARRIVAL_SHEET } from "../domain/sheets/arrivalSheet";
import { COUNCIL_SHEET, readCouncil, type CouncilMember } from "../domain/sheets/councilSheet";
import { DOSSIER_SHEET, readDossier, type DossierLine } from "../domain/sheets/dossierSheet";
import { FACT_SHEET, readFacts } from "../domain/sheets/factSheet";
import { HISTORY_SHEET, readHistory } from "../domain/sheets/historySheet";
import { INITIATIVE_SHEET, readInitiatives } from "../domain/sheets/initiativeSheet";
import { OPINION_SHEET, readOpinions } from "../domain/sheets/opinionSheet";
import { PLEDGE_SHEET, readPledges } from "../domain/sheets/pledgeSheet";
import { readPapers, RECONCILE_SHEET } from "../domain/sheets/reconcileSheet";
import {
  readTimetable,
  TIMETABLE_SHEET,
  type TimetableEntry,
} from "../domain/sheets/timetableSheet";
import {
  FINDING_SHEET,
  readAcceptances,
  readEarlierFindings,
  type EarlierFinding,
} from "../domain/sheets/findingSheet";
import { MARK_TABLE_PREFIX, readMarks, type ReadMarks } from "../domain/sheets/markSheet";
import { readMemory, READING_SHEET, type ReadMemory } from "../domain/sheets/readingSheet";
import {
  EMPTY_LEDGER,
  readLedger,
  RECEIVED_SHEET,
  type ReceivedLedger,
} from "../domain/sheets/receivedSheet";
import { readRegister, REGISTER_SHEET } from "../domain/sheets/registerSheet";
import { readTallies, TALLY_SHEET, type ReadTallies } from "../domain/sheets/tallySheet";
import { readUnits, UNIT_SHEET } from "../domain/sheets/unitSheet";
import { isOwnTable } from "../domain/sheets/isOwnTable";
import { planOfSession, type SessionPlan } from "./planOfSession";
import { mayNeedRecovery, recover, type RecoverReceipt } from "../workbook/recover";
import type {
  Look,
  PlacedName,
  Workbook,
  WorkbookDescription,
  WorkbookFault,
} from "../workbook/workbook";

/** The review as it stands in the workbook. A sheet that is not there is null. */
export interface Review {
  /** The plan in force: as the session froze it, with the office's own values and ways to write awards. */
  readonly plan: Plan;
  /** Parameters that are the office's own. */
  readonly changedParameters: readonly ChangedParameter[];
  readonly parameterFaults: readonly ParameterFault[];
  readonly register: Register | null;
  readonly ledger: ReceivedLedger;
  /** What people have decided about reading lists, and the lines of `Cách đọc` that cannot be read. */
  readonly reading: ReadMemory;
  readonly units: SheetRecords<Unit> | null;
  readonly dossier: SheetRecords<DossierLine> | null;
  /** What is known of the candidates beyond the lists. */
  readonly evidence: EvidenceSheets;
  readonly timetable: SheetRecords<TimetableEntry> | null;
  readonly council: readonly CouncilMember[] | null;
  readonly marks: ReadMarks;
  readonly tallies: ReadTallies | null;
  readonly acceptances: Acceptances;
  /** What the last run of the checks found; null where none was written. */
  readonly earlier: readonly EarlierFinding[] | null;
  /** Our tables by name, in upper case since Excel compares names so. */
  readonly tables: ReadonlyMap<string, StandingTable>;
  /** All that was read, for the write that rests on it. */
  readonly look: Look;
  /** What became of a write that was broken off: it was ended before the reading. Null without one. */
  readonly recovered: RecoverReceipt | null;
}

/** The supporting sheets on which standards are looked up. */
export type EvidenceSheets = Pick<
  ReviewData,
  "facts" | "history" | "initiatives" | "pledges" | "opinions" | "papers"
>;

interface Whole {
  readonly description: WorkbookDescription;
  readonly recovered: RecoverReceipt | null;
}

/**
 * Reads all of our sheets in one go; copies of them are not read. A write that was broken off is ended first.
 * `plan` holds as long as no session has frozen one. Fault `broken-pack` where the frozen plan cannot be read.
 */
export async function readReview(
  workbook: Workbook,
  plan: Plan,
): Promise<Result<Review, WorkbookFault | Fault>> {
  const whole = await describeWhole(workbook);
  if (!whole.ok) return whole;
  const { description, recovered } = whole.value;
  const ours = description.tables.filter(({ name }) => isOwnTable(name) && !isArrivals(name));
  const grids = await workbook.read([...new Set(ours.map(({ sheet }) => sheet))]);
  if (!grids.ok) return grids;
  const look = { description, grids: grids.value };
  const tables = standingTables(ours, grids.value);
  const session = planOfSession(plan, tables);
  if (!session.ok) return session;
  const reading = readingOf(session.value.plan, tables);
  const inForce = withRememberedAwards(session.value.plan, reading.memory);
  const read = reviewOf(inForce, tables);
  return ok({ ...read, ...session.value, plan: inForce, reading, look, recovered });
}

/** `Bản nhận` grows with every version and is of use to a receiving alone: see `withArrivals`. */
function isArrivals(name: string): boolean {
  return name.toUpperCase() === ARRIVAL_SHEET.table.toUpperCase();
}

function readingOf(plan: Plan, tables: ReadonlyMap<string, StandingTable>): ReadMemory {
  const table = tables.get(READING_SHEET.table.toUpperCase());
  return table ? readMemory(plan, table.grid, table.range) : { memory: NO_MEMORY, faults: [] };
}

/** What stands, once no earlier write is left unended: half of one must not be read as the review. */
async function describeWhole(workbook: Workbook): Promise<Result<Whole, WorkbookFault>> {
  const described = await workbook.describe();
  if (!described.ok) return described;
  if (!mayNeedRecovery(described.value)) {
    return ok({ description: described.value, recovered: null });
  }
  const recovered = await recover(workbook);
  if (!recovered.ok) return recovered;
  const again = await workbook.describe();
  return again.ok ? ok({ description: again.value, recovered: recovered.value }) : again;
}

/** Our tables on these grids, by name in upper case. */
export function standingTables(
  tables: readonly PlacedName[],
  grids: readonly Grid[],
): ReadonlyMap<string, StandingTable> {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return new Map(
    tables.flatMap(({ name, sheet, range }) => {
      const grid = bySheet.get(sheet);
      return grid ? [[name.toUpperCase(), { grid, range }] as const] : [];
    }),
  );
}

function reviewOf(
  plan: Plan,
  tables: ReadonlyMap<string, StandingTable>,
): Omit<Review, "look" | "recovered" | "reading" | keyof SessionPlan> {
  const read = <T>(name: string, reader: (grid: Grid, range: CellRange) => T): T | null => {
    const table = tables.get(name.toUpperCase());
    return table ? reader(table.grid, table.range) : null;
  };
  const units = read(UNIT_SHEET.table, (grid, range) => readUnits(plan, grid, range));
  return {
    register: read(REGISTER_SHEET.table, (grid, range) => readRegister(plan, grid, range)),
    ledger: read(RECEIVED_SHEET.table, readLedger) ?? EMPTY_LEDGER,
    units: units && units.records.length > 0 ? units : null,
    dossier: read(DOSSIER_SHEET.table, (grid, range) => readDossier(plan, grid, range)),
    evidence: {
      facts: read(FACT_SHEET.table, readFacts),
      history: read(HISTORY_SHEET.table, (grid, range) => readHistory(plan.awards, grid, range)),
      initiatives: read(INITIATIVE_SHEET.table, readInitiatives),
      pledges: read(PLEDGE_SHEET.table, (grid, range) => readPledges(plan.awards, grid, range)),
      opinions: read(OPINION_SHEET.table, readOpinions),
      papers: read(RECONCILE_SHEET.table, readPapers),
    },
    timetable: read(TIMETABLE_SHEET.table, readTimetable),
    council: read(COUNCIL_SHEET.table, readCouncil),
    marks: readAllMarks(plan, tables),
    tallies: read(TALLY_SHEET.table, readTallies),
    acceptances: read(FINDING_SHEET.table, readAcceptances) ?? new Map<string, string>(),
    earlier: read(FINDING_SHEET.table, readEarlierFindings),
    tables,
  };
}

function readAllMarks(plan: Plan, tables: ReadonlyMap<string, StandingTable>): ReadMarks {
  const { rubric } = plan;
  if (!rubric) return { marks: [], faults: [], places: [] };
  const reads = markTables(tables).map(({ grid, range }) => readMarks(rubric, grid, range));
  return {
    marks: reads.flatMap(({ marks }) => marks),
    faults: reads.flatMap(({ faults }) => faults),
    places: reads.flatMap(({ places }) => places),
  };
}

/** The members' mark sheets. */
export function markTables(tables: ReadonlyMap<string, StandingTable>): readonly StandingTable[] {
  const prefix = MARK_TABLE_PREFIX.toUpperCase();
  return [...tables].filter(([name]) => name.startsWith(prefix)).map(([, table]) => table);
}
