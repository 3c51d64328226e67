import type { FUniver } from "@univerjs/core/facade";

/** What a person does to a sheet by its tab; by the view's ids. */
export interface TabListener {
  renamed(sheet: string, name: string): void;
  deleted(sheet: string): void;
  /** Something that the model cannot hold. */
  notOffered(): void;
}

/** Commands that only move about or change the contents of cells, which `ViewEdits` reads. */
const CONTENTS = new RegExp(
  `^sheet\\.command\\.(${[
    "set-range-values",
    "clear-selection-content",
    "auto-(fill|clear-content)",
    "refill",
    "copy.*",
    "cut.*",
    "(optional-)?paste.*",
    "(move|expand)-selection.*",
    "select-.*",
    "scroll.*",
    "set-scroll.*",
    "(change|set)-zoom-ratio",
    "set-worksheet-activate",
    "remove-sheet-confirm",
  ].join("|")})$`,
);

interface TabCommand {
  readonly subUnitId?: string;
  readonly name?: string;
}

/** Stops the commands of the spreadsheet component that would change what the model does not know. */
export function guardCommands(api: FUniver, listener: TabListener): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!event.id.startsWith("sheet.command.") || CONTENTS.test(event.id)) return;
    event.cancel = true;
    const { subUnitId = "", name = "" } = (event.params ?? {}) as TabCommand;
    if (event.id === "sheet.command.set-worksheet-name") listener.renamed(subUnitId, name);
    else if (event.id === "sheet.command.remove-sheet") listener.deleted(subUnitId);
    else listener.notOffered();
  });
}
