import { runExcel } from "../../src/excel/runExcel";

const realm = globalThis as { Excel?: unknown };

afterEach(() => {
  delete realm.Excel;
});

test("waits for the end of a cell edit, and gives what the batch gives", async () => {
  const asked: unknown[] = [];
  realm.Excel = {
    run: (options: unknown, batch: (context: string) => Promise<unknown>) => {
      asked.push(options);
      return batch("context");
    },
  };
  expect(await runExcel((context) => Promise.resolve([context, 1]))).toEqual(["context", 1]);
  expect(asked).toEqual([{ delayForCellEdit: true }]);
});
