import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { constantCell, type Grid } from "../../src/domain/grid/grid";
import { NO_MEMORY } from "../../src/domain/intake/readingMemory";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { check } from "../../src/workflow/check";
import type { WorkflowContext } from "../../src/workflow/context";
import { mergeUnits } from "../../src/workflow/mergeUnits";
import { openReview } from "../../src/workflow/openReview";
import { previewArrivals } from "../../src/workflow/previewArrivals";
import { proposeRepairs } from "../../src/workflow/proposeRepairs";
import {
  receive,
  type FileReceipt,
  type FileToReceive,
  type ReceiveDecisions,
} from "../../src/workflow/receive";
import { receiveFromWorkbook } from "../../src/workflow/receiveFromWorkbook";
import { repairTexts } from "../../src/workflow/repairTexts";
import { undoLast } from "../../src/workflow/undoLast";
import { unitSpellings } from "../../src/workflow/unitSpellings";
import { MESS_PLANS } from "../domain/intake/messReading";
import CATALOGUE from "../fixtures/intake/catalogue.json";
import { deepFreeze } from "../fixtures/intake/deepFreeze";
import type { MessFile } from "../fixtures/intake/messFile";
import { MESS_FILES } from "../fixtures/intake/messFiles";
import { recordsOf, withoutLog } from "./actionKit";
import { newModel, over, valueOf } from "./workflowKit";

function contextOf(model: MemoryWorkbook, plan: MessFile["plan"] = "nam-hoc"): WorkflowContext {
  const sha256 = (text: string) => Promise.resolve(sha(text));
  return { ...over(model), sha256, plan: MESS_PLANS[plan] };
}

function sha(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function fileOf(id: string, grids: readonly Grid[]): FileToReceive {
  return { file: `${id}.xlsx`, sha256: sha(JSON.stringify(grids)), grids, received: "2026-05-10" };
}

/** The checks of what stands in the lists themselves; others go by rules and by further sheets. */
const LIST_CHECKS: ReadonlySet<string> = new Set([
  "empty-required-part",
  "unfilled-prompt",
  "decision-reference",
  "wrong-candidate-kind",
  "unclear-award",
  "summary-figures",
  "duplicate-candidate",
  "name-differs",
  "totals-line",
  "unread-cell",
  "unreadable-fact",
]);

/** What those checks say of a file alone: "check | place | what". */
async function faultsOf({ plan, grids }: MessFile): Promise<readonly string[]> {
  const context = contextOf(newModel(), plan);
  const [receipt] = valueOf(await receive(context, [fileOf("danh-sach", grids)])).files;
  if (receipt?.refused) return [`refused | ${receipt.refused.code}`];
  const { findings } = valueOf(await check(context));
  return findings
    .filter(({ check: id }) => LIST_CHECKS.has(id))
    .map(({ check: id, source, params }) => {
      const places = source.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ");
      const stable = Object.entries(params).filter(([key]) => key !== "twin");
      const what = stable.map(([key, value]) => `${key}: ${value}`);
      return `${id} | ${places} | ${what.join(", ")}`;
    });
}

describe("what the checks find in the files of the catalogue", () => {
  test.each(CATALOGUE.map(({ id, found }) => [id, found] as const))("%s", async (id, found) => {
    const file = MESS_FILES.get(id);
    expect(file && (await faultsOf(file))).toEqual(found);
  });
});

const FILES = [...MESS_FILES].flatMap(([id, { plan, grids }]) =>
  plan === "nam-hoc" ? [fileOf(id, grids)] : [],
);

/** All of them as further lists beside the others, though they have candidates in common. */
function asExtras(files: readonly FileToReceive[]): ReceiveDecisions {
  const extra = { mode: "extra" as const, takes: [] };
  return { files: new Map(files.map(({ sha256 }) => [sha256, extra])), memory: NO_MEMORY };
}

function told({ file, refused }: FileReceipt): string {
  return `${file}: ${refused?.code ?? ""}`;
}

/** The same list with one row fewer, and one text changed. */
function newer({ file, grids }: FileToReceive): FileToReceive {
  const changed = grids.map((grid) => ({
    ...grid,
    rows: grid.rows
      .slice(0, -1)
      .map((row, at) =>
        row.map((cell, column) => (at === 5 && column === 4 ? constantCell("bản mới") : cell)),
      ),
  }));
  return fileOf(file.replace(".xlsx", "-moi"), changed);
}

/** Every repair that is proposed, and every unit that is spelt several ways under its first spelling. */
async function mendAll(context: WorkflowContext) {
  const view = valueOf(await openReview(context));
  const repairs = await proposeRepairs(context, view);
  valueOf(await repairTexts(context, repairs));
  const clusters = await unitSpellings(context, valueOf(await openReview(context)));
  for (const { spellings, proposed } of clusters) {
    const names = spellings.map(({ name }) => name);
    valueOf(await mergeUnits(context, { spellings: names, chosen: proposed }));
  }
  return { repairs: repairs.length, clusters: clusters.length };
}

test("nothing that is done to the register changes a received grid", async () => {
  const asTheyCame = structuredClone(FILES);
  const files = deepFreeze(FILES);
  const model = newModel();
  const context = contextOf(model);
  valueOf(await previewArrivals(context, files, { memory: NO_MEMORY }));
  const { files: all } = valueOf(await receive(context, files, asExtras(files)));
  expect(all.filter(({ outcome }) => outcome !== "received").map(told)).toEqual([
    "lost-accents.xlsx: no-nominations",
    "regulation-replaces-itself.xlsx: paper-without-list",
  ]);
  const evidence = recordsOf(model, "BX_BanNhan");
  const mended = await mendAll(context);
  expect([mended.repairs > 0, mended.clusters > 0]).toEqual([true, true]);
  expect(recordsOf(model, "BX_BanNhan")).toEqual(evidence);
  valueOf(await check(context));

  const again = deepFreeze(newer(files.find(({ file }) => file === "several-awards.xlsx")!));
  const before = withoutLog(model);
  const replace = { files: new Map([[again.sha256, { mode: "replace" as const, takes: [] }]]) };
  const { files: receipts, receipt } = valueOf(
    await receive(context, [again], { ...replace, memory: NO_MEMORY }),
  );
  expect(receipts.map(({ outcome, lists }) => [outcome, lists[0]?.version])).toEqual([
    ["received", 2],
  ]);
  expect(withoutLog(model)).not.toEqual(before);
  valueOf(await undoLast(context, receipt));
  expect(files).toEqual(asTheyCame);
});

/** Sheets of the open workbook as somebody has pasted them in, beside the office's own. */
function withReceivedSheets(): MemoryWorkbook {
  const model = newModel();
  for (const { file, grids } of FILES) {
    grids.forEach((grid, at) => {
      const sheet = `${file.replace(".xlsx", "")} ${String(at + 1)}`;
      valueOf(model.addGrid({ ...grid, sheet, visibility: "visible" }));
    });
  }
  return model;
}

/** The first sheets of the saved file, byte for byte. */
async function sheetParts(model: MemoryWorkbook, count: number): Promise<readonly string[]> {
  const parts = unzipSync(await writeXlsx(model.snapshot()));
  return Array.from({ length: count }, (_, at) => {
    const part = parts[`xl/worksheets/sheet${String(at + 1)}.xml`];
    if (!part) throw new Error(`No sheet ${String(at + 1)}`);
    return strFromU8(part);
  });
}

test("nothing that is done in the workbook changes a cell of the received sheets in it", async () => {
  const model = withReceivedSheets();
  const context = contextOf(model);
  const asTheyCame = model.snapshot().sheets;
  const asSaved = await sheetParts(model, asTheyCame.length);
  const book = { file: "so-hoi-dong.xlsx", received: "2026-05-10" };
  const { sheets } = valueOf(await receiveFromWorkbook(context, book));
  expect(new Set(sheets.map(({ outcome }) => outcome))).toEqual(
    new Set(["received", "refused", "needs-decision"]),
  );
  const waiting = sheets.filter(({ outcome }) => outcome === "needs-decision");
  const grids = valueOf(await context.workbook.read(waiting.map(({ sheet }) => sheet)));
  const files = grids.map((grid) => fileOf(grid.sheet, [grid]));
  const { files: extras } = valueOf(await receive(context, files, asExtras(files)));
  expect(extras.filter(({ outcome }) => outcome !== "received").map(told)).toEqual([]);
  const mended = await mendAll(context);
  expect([mended.repairs > 0, mended.clusters > 0]).toEqual([true, true]);
  valueOf(await check(context));
  const names = asTheyCame.map(({ name }) => name);
  expect(model.snapshot().sheets.filter(({ name }) => names.includes(name))).toEqual(asTheyCame);
  expect(model.sheets.length).toBeGreaterThan(names.length);
  expect(await sheetParts(model, names.length)).toEqual(asSaved);
});
