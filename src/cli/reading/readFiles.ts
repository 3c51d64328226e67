import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { GivenFile } from "../givenFiles";
import { FileReader } from "./FileReader";
import { readFileAt, type FileRead } from "./readFileAt";
import { startReader } from "./startReader";

/** Files of fewer bytes together are read sooner than a worker is up. */
const WORTH_WORKERS = 500_000;

/**
 * Reads the files and gives them in their order: one worker per core where there is enough to read, else in this
 * thread. A worker that breaks off costs its file alone (`reader-crashed`).
 */
export async function readFiles(files: readonly GivenFile[]): Promise<readonly FileRead[]> {
  const workers = Math.min(availableParallelism(), files.length);
  const isWorth = workers > 1 && (await totalSize(files)) >= WORTH_WORKERS;
  return isWorth ? readInWorkers(files, { workers, start: startReader }) : readHere(files);
}

async function readHere(files: readonly GivenFile[]): Promise<readonly FileRead[]> {
  const read: FileRead[] = [];
  for (const file of files) read.push(await readFileAt(file));
  return read;
}

async function totalSize(files: readonly GivenFile[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(({ path }) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

interface Workers {
  readonly workers: number;
  readonly start: () => Worker;
}

/** Where no worker comes up the files are read in this thread. */
export async function readInWorkers(
  files: readonly GivenFile[],
  { workers, start }: Workers,
): Promise<readonly FileRead[]> {
  const read = new Map<number, FileRead>();
  const waiting = files.entries();
  const readOn = async (): Promise<void> => {
    let reader: FileReader | null = await FileReader.begin(start);
    for (const [at, file] of waiting) {
      reader ??= await FileReader.begin(start);
      const told = await reader?.read(file);
      if (told?.isLost) reader = null;
      read.set(at, told?.read ?? (await readFileAt(file)));
    }
    await reader?.end();
  };
  await Promise.all(Array.from({ length: workers }, readOn));
  return files.map((_, at) => read.get(at) ?? notRead());
}

function notRead(): never {
  throw new Error("A file was passed over");
}
