import { Worker } from "node:worker_threads";
import { join } from "node:path";
import type { GivenFile } from "../../../src/cli/givenFiles";
import { readFileAt } from "../../../src/cli/reading/readFileAt";
import { readFiles, readInWorkers } from "../../../src/cli/reading/readFiles";
import { startReader } from "../../../src/cli/reading/startReader";
import { WorkFolder } from "../runCommand";
import { bookOf } from "../smallBooks";

const folder = new WorkFolder();
const files: GivenFile[] = [];

beforeAll(async () => {
  for (const name of ["a.xlsx", "b.csv", "c.xlsx", "d.pdf"]) {
    const contents = name.endsWith(".xlsx") ? await bookOf([["STT", name]]) : `STT;${name}`;
    files.push({ path: join(folder.path, folder.put(name, contents)), name });
  }
  files.push({ path: join(folder.path, "khong-co.xlsx"), name: "khong-co.xlsx" });
});

afterAll(() => {
  folder.remove();
});

/** A worker that answers with the file's name, and breaks off on `c.xlsx`. */
function startFaulty(): Worker {
  const code = `
    const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ name }) => {
      if (name === "c.xlsx") process.exit(7);
      if (name === "d.pdf") throw new Error("hết bộ nhớ");
      parentPort.postMessage({ sha256: name, read: { ok: false, fault: { code: "told" } } });
    });
    parentPort.postMessage("ready");`;
  return new Worker(code, { eval: true });
}

test("workers tell the same as this thread does, in the order of the files", async () => {
  const here = await readFiles(files);
  expect(here.map(({ read }) => (read.ok ? read.value.format : read.fault.code))).toEqual([
    ...["xlsx", "csv", "xlsx", "unknown-file", "unreadable-path"],
  ]);
  expect(await readInWorkers(files, { workers: 2, start: startReader })).toEqual(here);
});

test.each([1, 2, 4])(
  "with %d workers, one that breaks off costs its file alone",
  async (workers) => {
    const read = await readInWorkers(files, { workers, start: startFaulty });
    const told = (sha256: string) => ({ sha256, read: { ok: false, fault: { code: "told" } } });
    const crashed = (detail: string) => ({
      sha256: "",
      read: { ok: false, fault: { code: "reader-crashed", params: { detail } } },
    });
    expect(read).toEqual([
      told("a.xlsx"),
      told("b.csv"),
      crashed("Error: exit 7"),
      crashed("Error: hết bộ nhớ"),
      told("khong-co.xlsx"),
    ]);
  },
);

test.each<readonly [string, () => Worker]>([
  ["breaks off at once", () => new Worker("throw new Error('tsx')", { eval: true })],
  ["ends at once", () => new Worker("", { eval: true })],
  [
    "cannot be made",
    () => {
      throw new Error("no threads here");
    },
  ],
])("where a worker %s the files are read in this thread", async (_, start) => {
  const here = await Promise.all(files.map(readFileAt));
  expect(await readInWorkers(files, { workers: 2, start })).toEqual(here);
});
