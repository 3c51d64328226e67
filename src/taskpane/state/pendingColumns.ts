import type { ReadingMemory, RememberedColumn } from "../../domain/intake/readingMemory";
import { isAboutList } from "../../domain/intake/rememberedColumn";
import type { Arrival } from "./arrival";

/** Of decisions on columns that are not written yet: those about a list of these files. All else stays. */
export function columnsAbout(memory: ReadingMemory, arrivals: readonly Arrival[]): ReadingMemory {
  return { ...memory, columns: memory.columns.filter((column) => isAboutAny(column, arrivals)) };
}

function isAboutAny(column: RememberedColumn, arrivals: readonly Arrival[]): boolean {
  return arrivals.some(({ preview }) => {
    const read = preview?.arrival;
    if (!read || !("intake" in read)) return false;
    const { lists, readings } = read.intake;
    return readings.some(({ shape }, at) =>
      isAboutList(column, { shape, unit: lists[at]?.submittingUnit ?? null }),
    );
  });
}
