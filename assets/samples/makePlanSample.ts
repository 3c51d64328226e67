import { NO_MEMORY } from "../../src/domain/intake/readingMemory";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Nomination } from "../../src/domain/intake/nomination";
import { receiveSheets } from "../../src/domain/intake/receiveSheets";
import { loadPlan } from "../../src/domain/regulation/plans";
import type { Plan } from "../../src/domain/regulation/schema";
import type { Result } from "../../src/domain/result";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { evidenceSheets, type PlanCandidate } from "./evidenceSheets";
import { planFixtureSchema, type PlanFixture } from "./planFixture";
import { printLists, type PrintedList, type PrintedRow } from "./printLists";

/** Names of the fixtures and workbooks in this folder, one a plan. */
export const PLAN_SAMPLES = [
  "ke-hoach-000",
  "ke-hoach-001",
  "ke-hoach-002",
  "ke-hoach-004",
  "nam-hoc",
] as const;

/** A plan's sample workbook, with who and what stands in it. */
export interface PlanSample {
  readonly fixture: PlanFixture;
  readonly snapshot: WorkbookSnapshot;
  readonly candidates: readonly PlanCandidate[];
  readonly lists: readonly PrintedList[];
}

/** The fixture of a plan's sample in this folder. */
export function readPlanFixture(name: string): PlanFixture {
  const text = readFileSync(join(__dirname, `${name}.fixture.json`), "utf8");
  return planFixtureSchema.parse(JSON.parse(text));
}

/** Prints the received sheets, reads them with the project's own intake for the ids, adds the council's sheets. */
export async function makePlanSample(fixture: PlanFixture): Promise<PlanSample> {
  const plan = valueOf(await loadPlan(fixture.plan));
  const model = new MemoryWorkbook();
  const printed = fixture.sheets.map((source) =>
    printLists(valueOf(model.addSheet(source.sheet)), source),
  );
  const nominations = receive(model, plan);
  const candidates = printed
    .flatMap(({ rows }) => rows)
    .map((row) => ({ ...row, nomination: nominationAt(nominations, row) }));
  const contents = evidenceSheets({ plan, fixture, candidates });
  valueOf(await replaceSheets(memoryPort(model), contents));
  return {
    fixture,
    snapshot: model.snapshot(),
    candidates,
    lists: printed.flatMap(({ lists }) => lists),
  };
}

/** Nominations by "sheet!row". */
function receive(model: MemoryWorkbook, plan: Plan): ReadonlyMap<string, Nomination> {
  const sheets = {
    file: "",
    sha256: "",
    grids: model.sheets.map((sheet) => sheet.grid()),
    received: null,
    takenIds: [],
    channel: "",
    memory: NO_MEMORY,
  };
  const { nominations } = receiveSheets(sheets, plan);
  const placeOf = ({ source }: Nomination) =>
    `${source.sheet}!${source.cell.replace(/^[A-Z]+/u, "")}`;
  return new Map(nominations.map((nomination) => [placeOf(nomination), nomination]));
}

function nominationAt(
  nominations: ReadonlyMap<string, Nomination>,
  { sheet, row }: PrintedRow,
): Nomination {
  const found = nominations.get(`${sheet}!${String(row)}`);
  if (!found) throw new Error(`Nothing was read at row ${String(row)} of ${sheet}`);
  return found;
}

function valueOf<T>(result: Result<T, { readonly code: string }>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.fault)}`);
}
