import { ok } from "../../domain/result";
import { memoryLines } from "../../domain/intake/memoryLines";
import type { TextRepair } from "../../domain/intake/rememberedRepairs";
import { meaningText } from "../../domain/sheets/readingSheet";
import { tidiedText } from "../../strings/tidiedText";
import { exportMemory } from "../../workflow/exportMemory";
import { importMemory } from "../../workflow/importMemory";
import { mergeUnits, type UnitsToMerge } from "../../workflow/mergeUnits";
import { repairTexts } from "../../workflow/repairTexts";
import { splitUnit } from "../../workflow/splitUnit";
import { saveFile } from "../host/saveFile";
import type { Action } from "../state/action";
import type { PaneState } from "../state/paneState";
import { finishEdit } from "./finish";

const hasRegister = ({ view }: PaneState) => view?.register != null;

/** Repairs texts of the register, all or none. */
export const repairAction: Action<readonly TextRepair[]> = {
  id: "repairTexts",
  step: "receive",
  changesWorkbook: true,
  canRun: hasRegister,
  run: async ({ context }, repairs) =>
    finishEdit(await repairTexts(context, repairs), tidiedText.repaired(repairs.length)),
};

/** Gives a unit that is spelt several ways one name. */
export const mergeUnitsAction: Action<UnitsToMerge> = {
  id: "mergeUnits",
  step: "receive",
  changesWorkbook: true,
  canRun: hasRegister,
  run: async ({ context }, units) => {
    const merged = await mergeUnits(context, units);
    if (!merged.ok) return merged;
    const { receipt, left } = merged.value;
    return finishEdit(ok(receipt), tidiedText.merged(units.chosen, left));
  },
};

/** Takes a spelling out of a merged unit again; the input is the name as it was received. */
export const splitUnitAction: Action<string> = {
  id: "splitUnit",
  step: "receive",
  changesWorkbook: true,
  canRun: hasRegister,
  run: async ({ context }, received) =>
    finishEdit(await splitUnit(context, received), tidiedText.split(received)),
};

/** Hands what is remembered about reading to the browser as a file. Writes nothing. */
export const exportMemoryAction: Action<null> = {
  id: "exportMemory",
  step: "receive",
  changesWorkbook: false,
  canRun: ({ view }) => view !== null && memoryLines(view.reading.memory).length > 0,
  run: async ({ context }) => {
    const exported = await exportMemory(context);
    if (!exported.ok) return exported;
    const { fileName, json, unread } = exported.value;
    saveFile(fileName, json, "application/json");
    return ok({ said: tidiedText.exported(fileName, unread) });
  },
};

/** Adds the readings of such a file, given as its text. */
export const importMemoryAction: Action<string> = {
  id: "importMemory",
  step: "receive",
  changesWorkbook: true,
  canRun: ({ view }) => view !== null,
  run: async ({ context, state }, json) => {
    const imported = await importMemory(context, json);
    if (!imported.ok) return imported;
    const { added, conflicts, unknownAwards, receipt } = imported.value;
    const said = tidiedText.imported({
      added: memoryLines(added).length,
      conflicts: conflicts.map(({ standing }) => ({
        written: standing.written,
        standing: meaningText(state.plan, standing),
      })),
      unknownAwards: unknownAwards.map(({ written }) => written),
    });
    const isWhole = conflicts.length + unknownAwards.length === 0;
    return ok({
      said,
      intent: isWhole ? "success" : "warning",
      notes: receipt.notes,
      ...(receipt.cells.length > 0 ? { receipt } : {}),
    });
  },
};
