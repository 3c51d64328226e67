import type { CellRange } from "../domain/grid/address";
import type { Grid } from "../domain/grid/grid";
import type { Acceptances } from "../domain/checks/placeFinding";
import type { SheetRecords, Unit } from "../domain/checks/reviewData";
import type { Register } from "../domain/intake/register";
import type { Plan } from "../domain/regulation/schema";
import { ok, type Result } from "../domain/result";
import type { StandingTable } from "../domain/sheets/appendRecords";
import { COUNCIL_SHEET, readCouncil, type CouncilMember } from "../domain/sheets/councilSheet";
import { DOSSIER_SHEET, readDossier, type DossierLine } from "../domain/sheets/dossierSheet";
import { FINDING_SHEET, readAcceptances } from "../domain/sheets/findingSheet";
import { MARK_TABLE_PREFIX, readMarks, type ReadMarks } from "../domain/sheets/markSheet";
import {
  EMPTY_LEDGER,
  readLedger,
  RECEIVED_SHEET,
  type ReceivedLedger,
} from "../domain/sheets/receivedSheet";
import { readRegister, REGISTER_SHEET } from "../domain/sheets/registerSheet";
import { readTallies, TALLY_SHEET, type ReadTallies } from "../domain/sheets/tallySheet";
import { readUnits, UNIT_SHEET } from "../domain/sheets/unitSheet";
import type { PlacedName, Workbook, WorkbookFault } from "../workbook/workbook";

/** The review as it stands in the workbook. A sheet that is not there is null. */
export interface Review {
  readonly register: Register | null;
  readonly ledger: ReceivedLedger;
  readonly units: SheetRecords<Unit> | null;
  readonly dossier: SheetRecords<DossierLine> | null;
  readonly council: readonly CouncilMember[] | null;
  readonly marks: ReadMarks;
  readonly tallies: ReadTallies | null;
  readonly acceptances: Acceptances;
  /** Our tables by name, in upper case since Excel compares names so. */
  readonly tables: ReadonlyMap<string, StandingTable>;
}

/** Reads all of our sheets in one go. */
export async function readReview(
  workbook: Workbook,
  plan: Plan,
): Promise<Result<Review, WorkbookFault>> {
  const described = await workbook.describe();
  if (!described.ok) return described;
  const ours = described.value.tables.filter(({ name }) => name.toUpperCase().startsWith("BX_"));
  const grids = await workbook.read([...new Set(ours.map(({ sheet }) => sheet))]);
  if (!grids.ok) return grids;
  return ok(reviewOf(plan, standingTables(ours, grids.value)));
}

function standingTables(
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

function reviewOf(plan: Plan, tables: ReadonlyMap<string, StandingTable>): Review {
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
    council: read(COUNCIL_SHEET.table, readCouncil),
    marks: readAllMarks(plan, tables),
    tallies: read(TALLY_SHEET.table, readTallies),
    acceptances: read(FINDING_SHEET.table, readAcceptances) ?? new Map<string, string>(),
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
