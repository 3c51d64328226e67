import { NO_MEMORY } from "../../src/domain/intake/readingMemory";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { receiveSheets } from "../../src/domain/intake/receiveSheets";
import type { Nomination } from "../../src/domain/intake/nomination";
import { loadPlan } from "../../src/domain/regulation/plans";
import type { Plan } from "../../src/domain/regulation/schema";
import type { Result } from "../../src/domain/result";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { councilSheets, type Candidate } from "./councilSheets";
import { fixtureSchema, type Fixture } from "./fixture";
import { printClusters, printPlain, printSchool, type Planted, type Printing } from "./printForms";

/** A sample workbook, and everything that its fixture says must come of it. */
export interface Sample {
  readonly fixture: Fixture;
  readonly snapshot: WorkbookSnapshot;
  readonly planted: readonly Planted[];
  readonly candidates: readonly Candidate[];
  /** Id by `sheet!cell` of the candidate's received cell. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The fixture of a sample in this folder. */
export function readFixture(name: string): Fixture {
  const text = readFileSync(join(__dirname, `${name}.fixture.json`), "utf8");
  return fixtureSchema.parse(JSON.parse(text));
}

/** Prints the received sheets, reads them with the project's own intake for the ids, adds the council's sheets. */
export async function makeSample(fixture: Fixture): Promise<Sample> {
  const plan = valueOf(await loadPlan(fixture.plan));
  const { rubric } = plan;
  if (!rubric) throw new Error(`Plan ${plan.id} has no rubric`);
  const model = new MemoryWorkbook();
  const printing: Printing = { planted: [], candidates: [] };
  const add = (name: string) => valueOf(model.addSheet(name));
  for (const { sheet, clusters } of fixture.clusterSheets) {
    printClusters(add(sheet), clusters, printing);
  }
  for (const school of fixture.schoolSheets) {
    printSchool(add(school.sheet), school, { plan, printing });
  }
  for (const plain of fixture.plainSheets) printPlain(add(plain.sheet), plain, printing);
  const nominations = receive(model, plan);
  const candidates = printing.candidates.map(({ sheet, cell, row }) => {
    const { id, name, submittingUnit } = nominationAt(nominations, `${sheet}!${cell}`);
    return { id, name, unit: submittingUnit ?? "", row };
  });
  const contents = councilSheets({ plan, rubric, fixture, candidates });
  valueOf(await replaceSheets(memoryPort(model), contents));
  return {
    fixture,
    snapshot: model.snapshot(),
    planted: [...printing.planted, ...plantedElsewhere(fixture)],
    candidates,
    ids: new Map([...nominations].map(([place, { id }]) => [place, id])),
  };
}

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
  return new Map(nominations.map((row) => [`${row.source.sheet}!${row.source.cell}`, row]));
}

function nominationAt(nominations: ReadonlyMap<string, Nomination>, place: string): Nomination {
  const found = nominations.get(place);
  if (!found) throw new Error(`Nothing was read at ${place}`);
  return found;
}

function plantedElsewhere(fixture: Fixture): readonly Planted[] {
  const units = fixture.units.flatMap(({ name, expect }) =>
    expect.map((expectation) => ({
      place: { kind: "unit" as const, unit: name },
      expectation,
      whenReceived: false,
    })),
  );
  const marks = fixture.strayMarks.flatMap(({ nomination, expect }) =>
    expect.map((expectation) => ({
      place: { kind: "nomination-id" as const, id: nomination },
      expectation,
      whenReceived: false,
    })),
  );
  return [...units, ...marks];
}

function valueOf<T>(result: Result<T, { readonly code: string }>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.fault)}`);
}
