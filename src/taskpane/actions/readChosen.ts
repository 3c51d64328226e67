import { isOfNoUse } from "../../domain/dossierFiles/isOfNoUse";
import type { Fault } from "../../domain/result";
import type { ReceivedWorkbook } from "../../files/receivedWorkbook";
import { canonicalCells } from "../../workflow/canonicalCells";
import type { Desk } from "../state/action";
import type { Arrival } from "../state/arrival";
import { isOurs, ownSheets } from "./ownSheets";

/** A file that a person has chosen or dropped. */
export interface ChosenFile {
  readonly file: File;
  /** Path within the chosen folder, `/` between folders; the file's name where no folder was chosen. */
  readonly path: string;
}

/**
 * The chosen files by path, in code-unit order as on the command line, since browsers and systems list a folder
 * each in an order of their own; without those that programs make for themselves, and how many of these there were.
 */
export function filesOfUse(chosen: readonly ChosenFile[]) {
  const useful = chosen
    .filter(({ path }) => !isOfNoUse(path))
    .sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
  return { useful, ignored: chosen.length - useful.length };
}

/** Reads the files one after another; one that cannot be read carries its fault. */
export async function readChosen(
  desk: Desk,
  chosen: readonly ChosenFile[],
): Promise<readonly Arrival[]> {
  const read: Arrival[] = [];
  for (const one of chosen) {
    desk.progress({ done: read.length, of: chosen.length });
    read.push(await readOne(desk, one));
  }
  desk.progress({ done: read.length, of: chosen.length });
  return read;
}

async function readOne({ host }: Desk, { file, path }: ChosenFile): Promise<Arrival> {
  const bytes = await bytesOf(file);
  if (!bytes) return refusedArrival(path, "", { code: "file-gone" });
  const sha256 = await host.sha256(bytes);
  const read = await host.engine.readFile(bytes, file.name);
  return read.ok ? arrivalOf(path, sha256, read.value) : refusedArrival(path, sha256, read.fault);
}

/** A file may have been moved or deleted since it was chosen: the browser then reads nothing. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function refusedArrival(name: string, sha256: string, fault: Fault): Arrival {
  return { name, sha256, notices: [], holdsOwn: false, fault, contents: null, preview: null };
}

function arrivalOf(name: string, sha256: string, received: ReceivedWorkbook): Arrival {
  const { grids, tables, names, notices } = received;
  const own = ownSheets([...tables, ...names]);
  const foreign = grids.filter(({ sheet }) => !own.has(sheet) && !isOurs(sheet));
  return {
    name,
    sha256,
    notices,
    holdsOwn: foreign.length < grids.length,
    fault: null,
    contents: { file: name, grids: foreign },
    preview: null,
  };
}

/** What was pasted, known again by what its cells hold. */
export async function pastedArrival(
  { context }: Desk,
  name: string,
  pasted: ReceivedWorkbook,
): Promise<Arrival> {
  const cells = pasted.grids.map(canonicalCells).join("\n");
  return arrivalOf(name, await context.sha256(cells), pasted);
}
