import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Fault, type Result } from "../domain/result";

/** More files than any round's dossiers have: a folder above them was chosen by mistake. */
const MOST_PATHS = 50_000;

export interface FolderPaths {
  /** Files below the folder, relative to it, `/` between folders, in order. */
  readonly paths: readonly string[];
  /** Links, which were not followed. */
  readonly links: readonly string[];
}

/**
 * The paths of the files below a folder; none is opened, and no link is followed. Faults: `folder-unreadable`
 * (params: folder, reason), `too-many-paths` (params: folder, most).
 */
export async function readFolderPaths(
  folder: string,
  most: number = MOST_PATHS,
): Promise<Result<FolderPaths>> {
  const paths: string[] = [];
  const links: string[] = [];
  const waiting = [""];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const entries = await entriesOf(folder, below);
    if (!entries.ok) return entries;
    for (const entry of entries.value) {
      const path = `${below}${entry.name}`;
      if (entry.isDirectory()) waiting.push(`${path}/`);
      else if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isFile()) paths.push(path);
    }
    if (paths.length + waiting.length > most) {
      return fail({ code: "too-many-paths", params: { folder, most } });
    }
  }
  return ok({ paths: paths.sort(), links: links.sort() });
}

async function entriesOf(folder: string, below: string) {
  try {
    return ok(await readdir(join(folder, below), { withFileTypes: true }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fault: Fault = {
      code: "folder-unreadable",
      params: { folder: join(folder, below), reason },
    };
    return fail(fault);
  }
}
