import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { givenFiles, type GivenFile } from "../../src/cli/givenFiles";
import { loadFiles } from "../../src/cli/loadFiles";
import { readFileAt } from "../../src/cli/reading/readFileAt";
import { readInWorkers } from "../../src/cli/reading/readFiles";
import { startReader } from "../../src/cli/reading/startReader";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { receive } from "../../src/workflow/receive";
import { over, valueOf } from "../workflow/workflowKit";
import { listFile } from "./listFile";

const FILES = 200;
const ROWS = 50;
const RUNS = 3;

/** A folder of lists, received end to end, against the bare reader over the same files. */
export async function benchManyFiles(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "binh-xet-bench-"));
  for (let at = 1; at <= FILES; at += 1) {
    const name = `Trường THPT số ${String(at)}`;
    writeFileSync(join(folder, `${name}.xlsx`), listFile(name.toUpperCase(), ROWS, at));
  }
  const files = valueOf(await givenFiles([folder])).files;
  const read = await quickest(() => readAll(files));
  const intake = await quickest(() => receiveAll(files));
  const workers = await quickest(async () => {
    await readInWorkers(files, { workers: 2, start: startReader });
  });
  console.log(`\n${String(FILES)} files of ${String(ROWS)} rows by 20 columns`);
  console.log("received into the register / bare reader   two workers / one thread");
  console.log(`${(intake / read).toFixed(2).padEnd(42)} ${(workers / read).toFixed(2)}`);
  rmSync(folder, { recursive: true });
}

async function readAll(files: readonly GivenFile[]): Promise<void> {
  for (const file of files) valueOf((await readFileAt(file)).read);
}

async function receiveAll(files: readonly GivenFile[]): Promise<void> {
  const model = new MemoryWorkbook();
  const loaded = await loadFiles(files, model);
  const arrivals = loaded.flatMap(({ file, arrivals: own }) =>
    own.map((arrival) => ({ file, ...arrival, received: null })),
  );
  const received = valueOf(await receive(over(model), arrivals));
  const lists = received.files.flatMap((file) => file.lists);
  const rows = lists.reduce((sum, { nominations }) => sum + nominations, 0);
  if (rows !== FILES * ROWS) throw new Error(`${String(rows)} rows`);
}

/** By the clock, since workers share the work among processors. */
async function quickest(work: () => Promise<void>): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const before = performance.now();
    await work();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}
