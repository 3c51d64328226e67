import { readFileSync } from "node:fs";
import { NO_MEMORY } from "../../src/domain/intake/readingMemory";
import { receiveSheets } from "../../src/domain/intake/receiveSheets";
import { readReceived } from "../../src/files/readReceived";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { receive } from "../../src/workflow/receive";
import { PLAN } from "../domain/intake/intakeKit";
import { over, valueOf } from "../workflow/workflowKit";

/** What a child process tells: processor time in milliseconds, memory at its peak in MB, nominations found. */
export interface BigFileCost {
  readonly time: number;
  readonly megabytes: number;
  readonly nominations: number;
}

const FILE = "lon.xlsx";
const SHA256 = "a".repeat(64);

async function readAs(task: string, path: string): Promise<number> {
  const { grids } = valueOf(await readReceived(readFileSync(path), FILE));
  const came = { file: FILE, sha256: SHA256, grids, received: null };
  if (task === "read") return 0;
  if (task === "intake") {
    const sheets = { ...came, channel: "", takenIds: [], memory: NO_MEMORY };
    return receiveSheets(sheets, PLAN).nominations.length;
  }
  const received = valueOf(await receive(over(new MemoryWorkbook()), [came]));
  return received.files
    .flatMap(({ lists }) => lists)
    .reduce((sum, one) => sum + one.nominations, 0);
}

async function main([task = "", path = ""]: readonly string[]): Promise<void> {
  const before = process.cpuUsage();
  const nominations = await readAs(task, path);
  const { user, system } = process.cpuUsage(before);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const cost: BigFileCost = { time: (user + system) / 1000, megabytes, nominations };
  process.stdout.write(JSON.stringify(cost));
}

void main(process.argv.slice(2));
