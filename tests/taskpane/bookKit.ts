import { createHash } from "node:crypto";
import { makeSample, readFixture } from "../../assets/samples/makeSample";
import { packUnitReturns, zipFiles } from "../../src/files/packUnitReturns";
import { readReceived } from "../../src/files/readReceived";
import type { PaneHost } from "../../src/taskpane/host/paneHost";
import type { MemoryKey, PaneMemory } from "../../src/taskpane/host/paneMemory";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { inProcessCompute } from "../../src/workflow/inProcessCompute";

export const CLERK = "Nguyễn Thị Thu Trang";

/** The sample's day in a workbook: received sheets and the council's own, nothing received yet. */
export async function sampleBook(): Promise<MemoryWorkbook> {
  const { snapshot } = await makeSample(readFixture("ke-hoach-003"));
  return MemoryWorkbook.fromSnapshot(snapshot);
}

export function memoryOf(known: Readonly<Partial<Record<MemoryKey, string>>>): PaneMemory {
  const kept = new Map(Object.entries(known));
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => {
      kept.set(key, value);
    },
  };
}

export const KNOWN = { person: CLERK, role: "clerk", tour: "seen" } as const;

export function hostOf(book: MemoryWorkbook, known: PaneMemory = memoryOf(KNOWN)): PaneHost {
  return {
    workbook: memoryPort(book),
    bookName: "hoi-dong.xlsx",
    engine: {
      compute: inProcessCompute,
      readFile: readReceived,
      packFiles: async (files) => zipFiles(await packUnitReturns(files)),
      stop: () => undefined,
    },
    now: () => "2026-04-15T09:30:00+07:00",
    sha256: (bytes) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
    memory: known,
    canSaveFiles: true,
  };
}
