/** What the pane keeps on this machine from one day to the next. Nothing of the workbook is kept. */
export interface PaneMemory {
  readonly get: (key: MemoryKey) => string | null;
  readonly set: (key: MemoryKey, value: string) => void;
}

export type MemoryKey = "person" | "role" | "language" | "tour";

/** Over `localStorage`; where the browser forbids it, kept until the pane is closed. */
export function browserMemory(): PaneMemory {
  const kept = new Map<MemoryKey, string>();
  const storage = openStorage();
  return {
    get: (key) => kept.get(key) ?? storage?.getItem(storageKey(key)) ?? null,
    set: (key, value) => {
      kept.set(key, value);
      tryToKeep(storage, key, value);
    },
  };
}

function storageKey(key: MemoryKey): string {
  return `binh-xet.${key}`;
}

/** Reading the property itself throws where storage is forbidden. */
function openStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

/** A full or forbidden storage only means being asked again next time. */
function tryToKeep(storage: Storage | null, key: MemoryKey, value: string): void {
  try {
    storage?.setItem(storageKey(key), value);
  } catch {
    return;
  }
}
