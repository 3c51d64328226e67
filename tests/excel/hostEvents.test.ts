import { constantCell } from "../../src/domain/grid/grid";
import { createExcelHost } from "../../src/workbench/host/excelHost";
import type { HostEvent } from "../../src/workbench/host/hostEvents";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { addSheet, valueOf } from "../workbook/contractKit";
import { settled } from "../workbook/watchContract";
import { genuineClient } from "./genuineClient";

const A1 = { row: 0, column: 0 };

function opened() {
  const model = new MemoryWorkbook();
  addSheet(model, "A");
  addSheet(model, "B");
  const host = createExcelHost(model, { apiVersion: "1.17", bookName: "Xét thi đua.xlsx" });
  const messages: HostEvent[] = [];
  host.onEvent((event) => messages.push(event));
  return { model, host, messages, run: genuineClient(host).run };
}

type Handlers = { readonly remove: () => void; readonly context: unknown };

/** Registers handlers, does the work, and takes the handlers away again. */
async function while_(
  run: ReturnType<typeof opened>["run"],
  register: (context: Excel.RequestContext) => readonly Handlers[],
  work: () => unknown,
): Promise<void> {
  const handlers = await run(async (context) => {
    const added = register(context);
    await context.sync();
    return added;
  });
  await work();
  await settled();
  for (const handler of handlers) handler.remove();
  await (handlers[0]?.context as Excel.RequestContext).sync();
}

function done(log: unknown[], ...names: string[]) {
  return (event: object) => {
    const given = event as Readonly<Record<string, unknown>>;
    log.push(names.map((name) => given[name]));
    return Promise.resolve();
  };
}

test("nothing is told that nobody has registered for", () => {
  const { model, messages } = opened();
  valueOf(model.edit("A", A1, constantCell(1)));
  addSheet(model, "C");
  expect(messages).toEqual([]);
});

test("an edit is one message for the workbook's handlers and one for the sheet's", async () => {
  const { model, messages, run } = opened();
  const log: unknown[] = [];
  await while_(
    run,
    ({ workbook: { worksheets } }) => [
      worksheets.onChanged.add(done(log, "address", "changeType", "source", "triggerSource")),
      worksheets.getItem("A").onChanged.add(done(log, "address", "worksheetId")),
    ],
    () => {
      valueOf(model.edit("A", { row: 6, column: 1 }, constantCell("x")));
      valueOf(model.edit("B", A1, constantCell("x"), "remote"));
    },
  );
  expect(log).toEqual([
    ["B7", "RangeEdited", "Local", "Unknown"],
    ["B7", "{00000000-0001-0000-0000-000000000001}"],
    ["A1", "RangeEdited", "Remote", "Unknown"],
  ]);
  const [first] = messages;
  expect(first).toEqual([65536, 10, "Workbook", expect.any(String), "1", false]);
  expect(JSON.parse(first![3])).toMatchObject({
    address: "B7",
    worksheetId: "{00000000-0001-0000-0000-000000000001}",
  });
  valueOf(model.edit("A", A1, constantCell("y")));
  expect(messages).toHaveLength(3);
});

test("what the client writes itself is told of as that, after its answer", async () => {
  const { messages, run } = opened();
  const log: unknown[] = [];
  await while_(
    run,
    ({ workbook: { worksheets } }) => [
      worksheets.onChanged.add(done(log, "address", "source", "triggerSource")),
    ],
    () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("A");
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange("A1").clear("Contents");
        sheet.getRange("A1").format.fill.color = "#FFFF00";
        const copy = context.workbook.worksheets.getItem("B").getRange("A2:B2");
        copy.copyFrom(sheet.getRange("A2:B2"), "Values");
        await context.sync();
      }),
  );
  expect(log).toEqual([
    ["A1:B2", "Local", "ThisLocalAddin"],
    ["A1", "Local", "ThisLocalAddin"],
    ["A2:B2", "Local", "ThisLocalAddin"],
  ]);
  expect(messages.map(([, type]) => type)).toEqual([10, 10, 10]);
});

test("sheets that come, go and are renamed, and where the person goes", async () => {
  const { model, run } = opened();
  const log: unknown[] = [];
  await while_(
    run,
    ({ workbook: { worksheets } }) => [
      worksheets.onAdded.add(done(log, "type", "worksheetId")),
      worksheets.onDeleted.add(done(log, "type", "worksheetId")),
      worksheets.onNameChanged.add(done(log, "nameBefore", "nameAfter")),
      worksheets.onSelectionChanged.add(done(log, "type", "address")),
      worksheets.getItem("B").onSelectionChanged.add(done(log, "address")),
    ],
    () => {
      addSheet(model, "C");
      valueOf(model.renameSheet("C", "Ba"));
      valueOf(model.deleteSheet("Ba"));
      model.selection = { sheet: "A", cell: { row: 2, column: 3 } };
      model.selection = { sheet: "B", cell: A1 };
    },
  );
  const id = "{00000000-0001-0000-0000-000000000002}";
  expect(log).toEqual([
    ["WorksheetAdded", id],
    ["C", "Ba"],
    ["WorksheetDeleted", id],
    ["WorksheetSelectionChanged", "D3"],
    ["WorksheetSelectionChanged", "A1"],
    ["A1"],
  ]);
});

test("who has enough is told no more", () => {
  const { model, host } = opened();
  const body = JSON.stringify({
    Actions: [{ Id: 1, ActionType: 3, Name: "_RegisterAddedEvent", ObjectPathId: 2 }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    },
  });
  expect(JSON.parse(host.execute(body))).toMatchObject({ Results: [{ ActionId: 1, Value: null }] });
  const types: number[] = [];
  const stop = host.onEvent(([, type]) => types.push(type));
  addSheet(model, "C");
  stop();
  addSheet(model, "D");
  expect(types).toEqual([13]);
});

test("what a pane asks of a workbook is answered", async () => {
  const { model, run } = opened();
  valueOf(model.addSheet("Ẩn", "hidden"));
  const found = await run(async (context) => {
    const { workbook } = context;
    workbook.load("name, isDirty, readOnly");
    workbook.application.load("calculationMode");
    workbook.properties.load("title, author");
    workbook.protection.load("protected");
    const { worksheets } = workbook;
    worksheets.getItem("B").activate();
    worksheets.getItem("B").getRange("C4").select();
    const [first, last, seen] = [
      worksheets.getFirst().load("name"),
      worksheets.getLast().load("name"),
      worksheets.getLast(true).load("name"),
    ];
    const count = worksheets.getCount(true);
    const cell = workbook.getActiveCell().load("address");
    const range = workbook.getSelectedRange().load("address");
    const ranges = workbook.getSelectedRanges().load("address, areaCount");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return {
      book: [workbook.name, workbook.isDirty, workbook.readOnly, workbook.protection.protected],
      settings: [workbook.application.calculationMode, workbook.properties.title],
      sheets: [first.name, last.name, seen.name, active.name, count.value],
      selected: [cell.address, range.address, ranges.address, ranges.areaCount],
    };
  });
  expect(found).toEqual({
    book: ["Xét thi đua.xlsx", true, false, false],
    settings: ["Automatic", ""],
    sheets: ["A", "Ẩn", "B", "B", 2],
    selected: ["B!C4", "B!C4", "B!C4", 1],
  });
});
