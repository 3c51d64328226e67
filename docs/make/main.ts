import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { madeDocuments } from "./madeDocuments";

async function main(): Promise<void> {
  for (const { name, text } of await madeDocuments()) {
    writeFileSync(join(__dirname, "..", name), text);
    process.stdout.write(`docs/${name}\n`);
  }
}

void main();
