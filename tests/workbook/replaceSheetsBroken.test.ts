import { memoryPort } from "../../src/workbook/memoryPort";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { recover } from "../../src/workbook/recover";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import { MemoryWorkbook as Model } from "../../src/workbook/MemoryWorkbook";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { valueOf } from "./contractKit";
import { failAt, type BreakingWorkbook } from "./failAt";
import { openScenario, scenarios, withoutLayout, type ReplaceScenario } from "./replaceScenarios";

const MOST_CHANGES = 200;

async function before(scenario: ReplaceScenario): Promise<WorkbookSnapshot> {
  return (await openScenario(scenario)).snapshot();
}

async function after(scenario: ReplaceScenario): Promise<WorkbookSnapshot> {
  const model = await openScenario(scenario);
  valueOf(await replaceSheets(memoryPort(model), scenario.asked));
  return model.snapshot();
}

/** Runs for a breakdown at the first change, the second and so on, until there is none so far. */
async function forEachBreakdown(
  afterwards: "works" | "dead",
  open: () => Promise<MemoryWorkbook>,
  run: (model: MemoryWorkbook, breaking: BreakingWorkbook) => Promise<void>,
): Promise<number> {
  for (let failing = 1; failing <= MOST_CHANGES; failing += 1) {
    const model = await open();
    const breaking = failAt(memoryPort(model), failing, afterwards);
    await run(model, breaking);
    if (!breaking.hasFailed()) return failing - 1;
  }
  throw new Error("The write has no end");
}

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
  "a write that is broken off: %s",
  (_name, scenario) => {
    test("brings the former contents back, or has brought the new ones whole", async () => {
      const [former, wanted] = [await before(scenario), await after(scenario)];
      const outcomes = new Set<string>();
      const changes = await forEachBreakdown(
        "works",
        () => openScenario(scenario),
        async (model, breaking) => {
          const written = await replaceSheets(breaking.workbook, scenario.asked);
          if (written.ok) {
            outcomes.add(written.value.unfinished ? "unfinished" : "done");
            expect(withoutLayout(model.snapshot())).toEqual(withoutLayout(wanted));
          } else {
            outcomes.add("restored");
            expect(written.fault).toEqual({
              code: "write-failed",
              cause: { code: "host-failure", hostCode: "Breakdown" },
              restored: true,
            });
            expect(model.snapshot()).toEqual(former);
          }
        },
      );
      expect(changes).toBeGreaterThan(10);
      expect([...outcomes]).toEqual(["restored", "unfinished", "done"]);
    });

    test("is ended at the next opening after a crash, even if that crashes too", async () => {
      const [former, wanted] = [await before(scenario), await after(scenario)];
      const allowed = [JSON.stringify(former), JSON.stringify(withoutLayout(wanted))];
      const isWhole = (model: MemoryWorkbook): boolean =>
        allowed.includes(JSON.stringify(model.snapshot())) ||
        allowed.includes(JSON.stringify(withoutLayout(model.snapshot())));
      await forEachBreakdown(
        "dead",
        () => openScenario(scenario),
        async (model, breaking) => {
          const written = await replaceSheets(breaking.workbook, scenario.asked);
          if (breaking.hasFailed()) expect(written.ok).toBe(false);
          const left = model.snapshot();
          await forEachBreakdown(
            "dead",
            () => Promise.resolve(Model.fromSnapshot(left)),
            async (reopened, crashing) => {
              await recover(crashing.workbook);
              expect(valueOf(await recover(memoryPort(reopened))).lost).toEqual([]);
              expect(isWhole(reopened)).toBe(true);
              expect(valueOf(await recover(memoryPort(reopened))).outcome).toBe("nothing");
            },
          );
        },
      );
    });
  },
);
