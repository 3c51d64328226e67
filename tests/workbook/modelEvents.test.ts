import { constantCell } from "../../src/domain/grid/grid";
import { MemoryWorkbook, type ModelEvent } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { addSheet, range, valueOf } from "./contractKit";

const A1 = { row: 0, column: 0 };

test("the model tells what people and programs do to it, each listener until it has enough", () => {
  const model = new MemoryWorkbook();
  const events: ModelEvent[] = [];
  const kinds: string[] = [];
  const stop = model.watch((event) => kinds.push(event.kind));
  model.watch((event) => events.push(event));
  const sheet = addSheet(model, "A");
  const other = addSheet(model, "B");
  stop();
  valueOf(model.edit("a", { row: 1, column: 1 }, constantCell(5), "remote"));
  valueOf(model.renameSheet("A", "Một"));
  model.selection = { sheet: "Một", cell: A1 };
  valueOf(model.deleteSheet("B"));
  expect(events).toEqual([
    { kind: "added", sheet },
    { kind: "added", sheet: other },
    { kind: "edited", sheet, range: range("B2"), source: "remote" },
    { kind: "renamed", sheet, before: "A" },
    { kind: "selected", sheet, cell: A1 },
    { kind: "deleted", sheet: other },
  ]);
  expect(kinds).toEqual(["added", "added"]);
});

test("what the port writes is not told of as an edit", async () => {
  const model = new MemoryWorkbook();
  addSheet(model, "A").setCell(A1, constantCell("x"));
  const events: ModelEvent[] = [];
  model.watch((event) => events.push(event));
  const port = memoryPort(model);
  valueOf(await port.apply([{ do: "clear", sheet: "A", range: range("A1") }]));
  valueOf(await port.select("A", A1));
  expect(events.map(({ kind }) => kind)).toEqual(["selected"]);
});

test("the place of the person follows the sheet that is renamed", () => {
  const model = new MemoryWorkbook();
  addSheet(model, "A");
  model.selection = { sheet: "A", cell: A1 };
  valueOf(model.renameSheet("A", "Một"));
  expect(model.selection).toEqual({ sheet: "Một", cell: A1 });
});

test("marks survive a snapshot", () => {
  const model = new MemoryWorkbook();
  valueOf(addSheet(model, "A").setMarks([{ range: range("B2:C3"), level: "info" }]));
  const copy = MemoryWorkbook.fromSnapshot(model.snapshot());
  expect(copy.snapshot()).toEqual(model.snapshot());
  expect(copy.sheet("A")!.marks).toEqual([{ range: range("B2:C3"), level: "info" }]);
});
