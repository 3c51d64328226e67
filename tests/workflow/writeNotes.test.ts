import { memoryPort } from "../../src/workbook/memoryPort";
import { check } from "../../src/workflow/check";
import { receive } from "../../src/workflow/receive";
import { joinNotes, NO_NOTES } from "../../src/workflow/writeSheets";
import { failAt } from "../workbook/failAt";
import { withoutLog } from "./actionKit";
import {
  CLUSTER_FILE,
  columnOf,
  contextOver,
  newModel,
  over,
  reopened,
  SCHOOL_FILE,
  valueOf,
} from "./workflowKit";

async function received() {
  const model = newModel();
  valueOf(await receive(over(model), [SCHOOL_FILE]));
  return model;
}

test("a write without trouble has nothing to be told", async () => {
  expect(valueOf(await check(over(await received()))).notes).toEqual(NO_NOTES);
});

test("an earlier broken write is ended before the reading, and what came back is told", async () => {
  const model = await received();
  const fresh = reopened(model.snapshot());
  const outcomes = new Set<string>();
  const start = model.snapshot();
  for (let failing = 1, failed = true; failed; failing += 1) {
    const broken = reopened(start);
    const breaking = failAt(memoryPort(broken), failing, "dead");
    await receive(contextOver(breaking.workbook), [CLUSTER_FILE]);
    failed = breaking.hasFailed();
    const { files, receipt } = valueOf(await receive(over(broken), [CLUSTER_FILE]));
    const { recovered } = receipt.notes;
    if (recovered?.outcome === "restored") {
      expect(recovered).toEqual({
        outcome: "restored",
        restored: ["Danh sách", "Tiếp nhận", "Bản nhận", "Nhật ký"],
        lost: [],
      });
    }
    outcomes.add(`${recovered?.outcome ?? "none"}: ${files[0]!.outcome}`);
    expect(columnOf(broken, "BX_DanhSach", "Mã đề nghị")).toHaveLength(4);
  }
  valueOf(await receive(over(fresh), [CLUSTER_FILE]));
  expect([...outcomes].sort()).toEqual([
    "cleaned: already-received",
    "cleaned: received",
    "none: already-received",
    "none: received",
    "restored: received",
  ]);
});

test("a sheet whose kept copy is gone is named as lost", async () => {
  const model = await received();
  const start = model.snapshot();
  const lost = new Set<string>();
  for (let failing = 1, failed = true; failed; failing += 1) {
    const broken = reopened(start);
    const breaking = failAt(memoryPort(broken), failing, "dead");
    await receive(contextOver(breaking.workbook), [CLUSTER_FILE]);
    failed = breaking.hasFailed();
    const isKept = broken.names.some(({ name }) => name === "BX_Journal");
    const kept = broken.sheets.filter(({ name }) => name.startsWith("BX_Restore"));
    if (!isKept || kept.length < 3) continue;
    valueOf(broken.deleteSheet(kept[0]!.name));
    const checked = valueOf(await check(over(broken)));
    for (const title of checked.notes.recovered?.lost ?? []) lost.add(title);
  }
  expect([...lost]).toEqual(["Danh sách"]);
});

test("a write that stands without its finishing touches says which fault they met", async () => {
  const model = await received();
  valueOf(await check(over(model)));
  const wanted = reopened(model.snapshot());
  valueOf(await receive(over(wanted), [CLUSTER_FILE]));
  const unfinished = new Set<string>();
  const start = model.snapshot();
  for (let failing = 1, failed = true; failed; failing += 1) {
    const broken = reopened(start);
    const breaking = failAt(memoryPort(broken), failing, "works");
    const outcome = await receive(contextOver(breaking.workbook), [CLUSTER_FILE]);
    failed = breaking.hasFailed();
    const fault = outcome.ok ? outcome.value.receipt.notes.unfinished : null;
    if (!fault) continue;
    unfinished.add(fault.code);
    const ids = (book: typeof model) => columnOf(book, "BX_DanhSach", "Mã đề nghị");
    expect(ids(broken)).toEqual(ids(wanted));
  }
  expect([...unfinished]).toEqual(["host-failure"]);
  expect(withoutLog(model)).toEqual(withoutLog(reopened(start)));
});

test("of two writes of one action the first that has something to say is told", () => {
  const unfinished = { code: "host-failure" } as const;
  const recovered = { outcome: "cleaned", restored: [], lost: [] } as const;
  expect(joinNotes({ unfinished, recovered: null }, { unfinished: null, recovered })).toEqual({
    unfinished,
    recovered,
  });
  expect(joinNotes(NO_NOTES, NO_NOTES)).toEqual(NO_NOTES);
});
