import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../src/files/writeXlsx";
import { makeSample, readFixture } from "./makeSample";

const NAME = "ke-hoach-003";

async function main(): Promise<void> {
  const { snapshot } = await makeSample(readFixture(NAME));
  writeFileSync(join(__dirname, `${NAME}.xlsx`), await writeXlsx(snapshot));
}

void main();
