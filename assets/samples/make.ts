import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { FOLDER_SAMPLE, makeFolder, readFolderFixture } from "./makeFolder";
import { makePlanSample, PLAN_SAMPLES, readPlanFixture } from "./makePlanSample";
import { makeSample, readFixture } from "./makeSample";

const NAME = "ke-hoach-003";

async function main(): Promise<void> {
  await write(NAME, (await makeSample(readFixture(NAME))).snapshot);
  for (const name of PLAN_SAMPLES) {
    await write(name, (await makePlanSample(readPlanFixture(name))).snapshot);
  }
  await writeFolder();
}

async function write(name: string, snapshot: WorkbookSnapshot): Promise<void> {
  writeFileSync(join(__dirname, `${name}.xlsx`), await writeXlsx(snapshot));
}

async function writeFolder(): Promise<void> {
  const folder = join(__dirname, FOLDER_SAMPLE);
  mkdirSync(folder, { recursive: true });
  for (const { file, bytes } of await makeFolder(readFolderFixture())) {
    writeFileSync(join(folder, file), bytes);
  }
}

void main();
