import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Fault } from "../domain/result";
import type { CommandLine } from "./commandLine";
import type { GivenFiles } from "./givenFiles";

/**
 * Why the outputs cannot be written: `output-is-input` (params: path) for one that is an input file, under whatever
 * name; `output-in-folder` (params: path, folder) for one within a given folder, where the next run would read it.
 */
export async function outputClash(line: CommandLine, given: GivenFiles): Promise<Fault | null> {
  const isInput = await inputsOf(line, given);
  const folders = await Promise.all(
    given.folders.map(async ({ folder }) => ({ folder, names: await namesOf(folder) })),
  );
  for (const path of [line.out, line.report, line.calendar, line.memoryOut, line.returns]) {
    if (path === null) continue;
    if (await isInput(path)) return { code: "output-is-input", params: { path } };
    const above = await placesOf(path);
    const inside = folders.find(({ names }) => names.some((name) => above.has(name)));
    if (inside) {
      return { code: "output-in-folder", params: { path, folder: inside.folder } };
    }
  }
  return null;
}

/** Tells of a path whether it is one of the files that the command reads. */
export async function inputsOf(
  { pack, memory }: CommandLine,
  { files }: GivenFiles,
): Promise<(path: string) => Promise<boolean>> {
  const options = [pack, memory].filter((path) => path !== null);
  const read = [...files.map(({ path }) => path), ...options];
  const inputs = new Set((await Promise.all(read.map(namesOf))).flat());
  return async (path) => (await namesOf(path)).some((name) => inputs.has(name));
}

/** The names of a path and of every folder above it. */
async function placesOf(path: string): Promise<ReadonlySet<string>> {
  const places = new Set<string>();
  for (let at = resolve(path); ; at = dirname(at)) {
    for (const name of await namesOf(at)) places.add(name);
    if (at === dirname(at)) return places;
  }
}

/** The path, and the file behind it where there is one: links are other names of the same file. */
async function namesOf(path: string): Promise<readonly string[]> {
  const file = await stat(path, { bigint: true }).catch(() => null);
  return file ? [resolve(path), `${String(file.dev)}:${String(file.ino)}`] : [resolve(path)];
}
