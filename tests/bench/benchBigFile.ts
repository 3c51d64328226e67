import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BigFileCost } from "./bigFileChild";
import { listFile } from "./listFile";

const ROWS = 100_000;
const RUNS = 3;
const TASKS = [
  ["read", "the bare reader"],
  ["intake", "reading the list in it"],
  ["receive", "and writing the register"],
] as const;

/** One list of 100,000 rows by 20 columns, each time in a process of its own. */
export function benchBigFile(): void {
  const folder = mkdtempSync(join(tmpdir(), "binh-xet-bench-"));
  const path = join(folder, "lon.xlsx");
  writeFileSync(path, listFile("TRƯỜNG THPT HOA SEN", ROWS, 1));
  console.log(`\none file of ${String(ROWS)} rows by 20 columns`);
  console.log("what                       against the reader   rows a second   peak MB");
  let reader: number | null = null;
  for (const [task, name] of TASKS) {
    const { time, megabytes, nominations } = cheapest(task, path);
    if (task !== "read" && nominations !== ROWS) throw new Error(`${String(nominations)} rows`);
    reader ??= time;
    const ratio = (time / reader).toFixed(2).padEnd(20);
    const speed = ((ROWS / time) * 1000).toFixed(0).padEnd(15);
    console.log(`${name.padEnd(26)} ${ratio} ${speed} ${megabytes.toFixed(0)}`);
  }
  rmSync(folder, { recursive: true });
}

function cheapest(task: string, path: string): BigFileCost {
  const child = join(__dirname, "bigFileChild.ts");
  const costs = Array.from({ length: RUNS }, () => {
    const told = execFileSync(process.execPath, ["--import", "tsx", child, task, path]);
    return JSON.parse(told.toString("utf8")) as BigFileCost;
  });
  return costs.reduce((best, one) => (one.time < best.time ? one : best));
}
