import type { ChosenFile } from "../actions/readChosen";

/** The part of a dropped file or folder that is used here. */
type Entry = FileSystemEntry;

/**
 * The files that were dropped, those within folders with their paths. Has to be called while the event is being
 * told: later the browser tells nothing any more.
 */
export function readDropped(data: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // Where nothing is told of entries, the files themselves are.
  if (entries.length === 0) return Promise.resolve([...data.files].map(withoutFolder));
  return filesOf(entries, []);
}

function withoutFolder(file: File): ChosenFile {
  return { file, path: file.name };
}

async function filesOf(
  entries: readonly Entry[],
  folders: readonly string[],
): Promise<readonly ChosenFile[]> {
  const all: ChosenFile[] = [];
  for (const entry of entries) {
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => {
        entry.file(resolve, reject);
      });
      all.push({ file, path: [...folders.slice(1), file.name].join("/") });
    } else if (isFolder(entry)) {
      const inside = await entriesIn(entry.createReader());
      all.push(...(await filesOf(inside, [...folders, entry.name])));
    }
  }
  return all;
}

function isFile(entry: Entry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: Entry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A folder is told in portions, the last of which is empty. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<readonly Entry[]> {
  const all: Entry[] = [];
  for (;;) {
    const portion = await new Promise<readonly Entry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}
