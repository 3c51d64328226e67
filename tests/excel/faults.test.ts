import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createExcelHost, type ExcelHost } from "../../src/workbench/host/excelHost";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { recover } from "../../src/workbook/recover";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { Workbook } from "../../src/workbook/workbook";
import { valueOf } from "../workbook/contractKit";
import { openScenario, scenarios, type ReplaceScenario } from "../workbook/replaceScenarios";
import { genuineClient } from "./genuineClient";

const MOST_ACTIONS = 5_000;

const CHOSEN = [
  "a new sheet",
  "more rows and columns",
  "a table of another name",
  "two sheets, one of them new",
];

const chosen = scenarios.filter(({ name }) => CHOSEN.includes(name));

function portOf(host: ExcelHost): Workbook {
  return excelWorkbook(genuineClient(host).run);
}

/** A host that answers nothing any more once the action has failed, as if Excel had died. */
function dying(host: ExcelHost, failing: number): ExcelHost {
  const DEAD = JSON.stringify({
    Error: { Code: "GeneralException", Message: "", Location: "", ActionIndex: -1 },
    Results: [],
  });
  return {
    traffic: host.traffic,
    execute: (body) => (host.traffic.actions >= failing ? DEAD : host.execute(body)),
  };
}

/** What has to be whole. A formula's value is not: Excel has yet to calculate it. */
function contents(snapshot: WorkbookSnapshot): unknown {
  const bare = ({ name, visibility, cells, merges, hiddenRows }: SheetSnapshot) => ({
    name,
    visibility,
    merges,
    hiddenRows,
    cells: cells.map(({ row, column, style, cell: { formula, value, type, numberFormat } }) => ({
      at: [row, column],
      style,
      numberFormat,
      holds: formula ?? [type, value],
    })),
  });
  return { ...snapshot, sheets: snapshot.sheets.map(bare) };
}

/** Without empty sheets that a death between "add" and "hide" leaves behind. */
function withoutStrays(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const isStray = ({ name, cells }: SheetSnapshot): boolean =>
    /^BX_(Journal|Restore).+/.test(name) && cells.length === 0;
  return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !isStray(sheet)) };
}

async function bothStates(scenario: ReplaceScenario): Promise<readonly [unknown, unknown]> {
  const former = await openScenario(scenario);
  const written = await openScenario(scenario);
  valueOf(await replaceSheets(portOf(createExcelHost(written)), scenario.asked));
  return [contents(former.snapshot()), contents(written.snapshot())];
}

/** Runs for a failure at the first action, the second and so on, until there is none so far. */
async function forEachFailure(
  scenario: ReplaceScenario,
  run: (model: MemoryWorkbook, host: ExcelHost, failing: number) => Promise<void>,
): Promise<void> {
  for (let failing = 1; failing <= MOST_ACTIONS; failing += 1) {
    const model = await openScenario(scenario);
    const host = createExcelHost(model, { failAtAction: failing });
    await run(model, host, failing);
    if (host.traffic.actions < failing) return;
  }
  throw new Error("The write has no end");
}

describe.each(chosen.map((scenario) => [scenario.name, scenario] as const))(
  "Excel fails at any one action of a write: %s",
  (_name, scenario) => {
    test("and goes on: the former contents stand whole, or the new ones", async () => {
      const [former, wanted] = await bothStates(scenario);
      const outcomes = new Set<string>();
      await forEachFailure(scenario, async (model, host, failing) => {
        const written = await replaceSheets(portOf(host), scenario.asked);
        outcomes.add(written.ok ? "written" : "restored");
        if (!written.ok) expect(written.fault).toMatchObject({ restored: true });
        const stands = [failing, contents(model.snapshot())];
        expect(stands).toEqual([failing, written.ok ? wanted : former]);
      });
      expect([...outcomes].sort()).toEqual(["restored", "written"]);
    });

    test("and dies: at the next opening the former contents come back, or the new ones stand", async () => {
      const states = (await bothStates(scenario)).map((state) => JSON.stringify(state));
      await forEachFailure(scenario, async (model, host, failing) => {
        await replaceSheets(portOf(dying(host, failing)), scenario.asked);
        valueOf(await recover(portOf(createExcelHost(model))));
        const stands = JSON.stringify(contents(withoutStrays(model.snapshot())));
        expect([failing, states.includes(stands)]).toEqual([failing, true]);
      });
    });
  },
);
