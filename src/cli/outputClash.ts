import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { CommandLine } from "./commandLine";

/** The output path that is one of the input files, under whatever name; null where none is. */
export async function outputClash(line: CommandLine): Promise<string | null> {
  const given = line.pack === null ? line.files : [...line.files, line.pack];
  const inputs = new Set((await Promise.all(given.map(namesOf))).flat());
  for (const path of [line.out, line.report, line.calendar]) {
    if (path === null) continue;
    if ((await namesOf(path)).some((name) => inputs.has(name))) return path;
  }
  return null;
}

/** The path, and the file behind it where there is one: links are other names of the same file. */
async function namesOf(path: string): Promise<readonly string[]> {
  const file = await stat(path, { bigint: true }).catch(() => null);
  return file ? [resolve(path), `${String(file.dev)}:${String(file.ino)}`] : [resolve(path)];
}
