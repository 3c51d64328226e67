import type { Result } from "../../src/domain/result";
import { recover } from "../../src/workbook/recover";
import { memoryPort } from "../../src/workbook/memoryPort";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { check, type CheckOutcome } from "../../src/workflow/check";
import type { WorkflowContext } from "../../src/workflow/context";
import { prepareSheets } from "../../src/workflow/prepareSheets";
import { receive } from "../../src/workflow/receive";
import { summarise } from "../../src/workflow/summarise";
import { mergeUnits } from "../../src/workflow/mergeUnits";
import { undoLast } from "../../src/workflow/undoLast";
import { failAt } from "../workbook/failAt";
import { withoutLayout } from "../workbook/replaceScenarios";
import { listsInTables } from "./listsInTables";
import { votedModel } from "./votedModel";
import {
  asExtra,
  asVersion,
  CLUSTER_FILE,
  contextOver,
  NEWER_FILE,
  newModel,
  over,
  reopened,
  SCHOOL_FILE,
  typeInto,
  valueOf,
} from "./workflowKit";

type Action = (context: WorkflowContext) => Promise<Result<unknown, { readonly code: string }>>;

interface Scenario {
  readonly start: WorkbookSnapshot;
  readonly act: Action;
}

async function received(): Promise<WorkbookSnapshot> {
  const model = newModel();
  valueOf(await receive(over(model), [SCHOOL_FILE]));
  return model.snapshot();
}

/** A name of the register was corrected. */
async function correctedOnce(): Promise<WorkbookSnapshot> {
  const model = reopened(await received());
  const name = { table: "BX_DanhSach", heading: "Họ tên hoặc tên tập thể", record: 1 };
  typeInto(model, name, "Ông Lê Văn Sơn Hải");
  return model.snapshot();
}

/** The findings sheet stands, with an accepted warning; then a cell is corrected. */
async function checkedOnce(): Promise<WorkbookSnapshot> {
  const model = reopened(await received());
  valueOf(await check(over(model)));
  typeInto(model, { table: "BX_DanhSach", heading: "Tóm tắt thành tích", record: 0 }, "");
  return model.snapshot();
}

/** Both papers stand, and a mark was corrected since. */
async function summarisedOnce(): Promise<{ start: WorkbookSnapshot; checked: CheckOutcome }> {
  const model = await votedModel();
  valueOf(await summarise(over(model), valueOf(await check(over(model)))));
  typeInto(model, { table: "BX_KiemPhieu", heading: "Đồng ý", record: 0 }, 1);
  typeInto(model, { table: "BX_KiemPhieu", heading: "Không đồng ý", record: 0 }, 1);
  typeInto(model, { table: "BX_DanhSach", heading: "Đối tượng", record: 1 }, "Tập thể");
  return { checked: valueOf(await check(over(model))), start: model.snapshot() };
}

const SCENARIOS: readonly (readonly [string, () => Promise<Scenario>])[] = [
  [
    "the first receiving",
    () =>
      Promise.resolve({
        start: newModel().snapshot(),
        act: (context) => receive(context, [SCHOOL_FILE, CLUSTER_FILE]),
      }),
  ],
  [
    "a later receiving",
    async () => ({ start: await received(), act: (context) => receive(context, [CLUSTER_FILE]) }),
  ],
  [
    "receiving a newer version",
    async () => ({
      start: await correctedOnce(),
      act: (context) => receive(context, [NEWER_FILE], asVersion(NEWER_FILE)),
    }),
  ],
  [
    "taking a newer version back",
    async () => {
      const model = reopened(await correctedOnce());
      const newer = await receive(over(model), [NEWER_FILE], asVersion(NEWER_FILE));
      const { receipt } = valueOf(newer);
      return { start: model.snapshot(), act: (context) => undoLast(context, receipt) };
    },
  ],
  [
    "merging units",
    async () => ({
      start: await correctedOnce(),
      act: (context) =>
        mergeUnits(context, { spellings: ["TRƯỜNG THPT HOA SEN"], chosen: "THPT Hoa Sen" }),
    }),
  ],
  ["the first check", async () => ({ start: await received(), act: check })],
  ["a later check", async () => ({ start: await checkedOnce(), act: check })],
  ["preparing sheets", async () => ({ start: await received(), act: prepareSheets })],
  [
    "preparing sheets for later nominations",
    async () => {
      const model = await votedModel();
      const extra = { ...CLUSTER_FILE, sha256: "f".repeat(64) };
      valueOf(await receive(over(model), [extra], asExtra(extra)));
      return { start: model.snapshot(), act: prepareSheets };
    },
  ],
  [
    "the first summary",
    async () => {
      const model = await votedModel();
      const checked = valueOf(await check(over(model)));
      return { start: model.snapshot(), act: (context) => summarise(context, checked) };
    },
  ],
  [
    "a later summary",
    async () => {
      const { start, checked } = await summarisedOnce();
      return { start, act: (context) => summarise(context, checked) };
    },
  ],
];

const MOST_CHANGES = 300;

/** Runs the action with a breakdown at its first change, its second and so on; gives how many it has. */
async function breakEverywhere(
  { start, act }: Scenario,
  afterwards: "works" | "dead",
  look: (model: ReturnType<typeof newModel>, done: boolean) => Promise<void>,
): Promise<number> {
  for (let failing = 1; failing <= MOST_CHANGES; failing += 1) {
    const model = reopened(start);
    const breaking = failAt(memoryPort(model), failing, afterwards);
    const outcome = await act(contextOver(breaking.workbook));
    await look(model, outcome.ok);
    if (!breaking.hasFailed()) return failing - 1;
  }
  throw new Error("The action has no end");
}

async function endOf({ start, act }: Scenario): Promise<WorkbookSnapshot> {
  const model = reopened(start);
  valueOf(await act(over(model)));
  return model.snapshot();
}

describe.each(SCENARIOS)("%s, broken off at any change", (_name, makeScenario) => {
  test("leaves the former contents whole, or has brought the new ones whole", async () => {
    const scenario = await makeScenario();
    const wanted = await endOf(scenario);
    expect(wanted).not.toEqual(scenario.start);
    let restored = 0;
    const changes = await breakEverywhere(scenario, "works", (model, done) => {
      if (done) expect(withoutLayout(model.snapshot())).toEqual(withoutLayout(wanted));
      else expect(listsInTables(model.snapshot())).toEqual(listsInTables(scenario.start));
      restored += done ? 0 : 1;
      return Promise.resolve();
    });
    expect(restored).toBeGreaterThan(5);
    expect(changes).toBeGreaterThan(restored);
  });

  test("is whole again at the next opening, even after a crash", async () => {
    const scenario = await makeScenario();
    const wanted = withoutLayout(await endOf(scenario));
    const outcomes = new Set<string>();
    await breakEverywhere(scenario, "dead", async (model) => {
      const { lost } = valueOf(await recover(memoryPort(model)));
      expect(lost).toEqual([]);
      const found = listsInTables(model.snapshot());
      const isFormer = JSON.stringify(found) === JSON.stringify(listsInTables(scenario.start));
      outcomes.add(isFormer ? "former" : "new");
      if (!isFormer) expect(withoutLayout(found)).toEqual(wanted);
    });
    expect([...outcomes]).toEqual(["former", "new"]);
  });
});
