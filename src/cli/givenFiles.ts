import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { isOfNoUse } from "../domain/dossierFiles/isOfNoUse";
import { fail, ok, type Result } from "../domain/result";
import { readFolderPaths } from "./folderPaths";

/** A file to be read. */
export interface GivenFile {
  readonly path: string;
  /** By which it is known: its path within the given folder, `/` between folders; else its name alone. */
  readonly name: string;
}

/** What a given folder came to. */
export interface GivenFolder {
  readonly folder: string;
  readonly files: number;
  /** Files that programs make for themselves, left out. */
  readonly ignored: number;
  /** Links, which were not followed. */
  readonly links: readonly string[];
}

export interface GivenFiles {
  readonly files: readonly GivenFile[];
  readonly folders: readonly GivenFolder[];
}

/**
 * The files behind the paths, in their order; of a folder all files below it, sorted by path. Faults: those of
 * `readFolderPaths`, and `empty-folder` (params: folder) where there is no file at all.
 */
export async function givenFiles(paths: readonly string[]): Promise<Result<GivenFiles>> {
  const files: GivenFile[] = [];
  const folders: GivenFolder[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.push({ path, name: basename(path) });
      continue;
    }
    const below = await readFolderPaths(path);
    if (!below.ok) return below;
    const { paths: names, links } = below.value;
    const useful = names.filter((name) => !isOfNoUse(name));
    files.push(...useful.map((name) => ({ path: join(path, name), name })));
    const ignored = names.length - useful.length;
    folders.push({ folder: path, files: useful.length, ignored, links });
  }
  const [first] = folders;
  if (files.length === 0 && first) {
    return fail({ code: "empty-folder", params: { folder: first.folder } });
  }
  return ok({ files, folders });
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}
