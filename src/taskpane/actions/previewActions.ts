import { joinMemories } from "../../domain/intake/joinMemories";
import type { ReadingMemory } from "../../domain/intake/readingMemory";
import { ok, type Result } from "../../domain/result";
import type { Pasted } from "../../files/readPasted";
import type { Phrase } from "../../strings/language";
import { arrivalText, previewedText } from "../../strings/arrivalText";
import { dateText } from "../../strings/dateText";
import type { Action, Desk, Done } from "../state/action";
import { arrivalState, isOpenArrival, type Arrival, type ArrivalDecisions } from "../state/arrival";
import { filesOfUse, pastedArrival, readChosen, type ChosenFile } from "./readChosen";
import { mayReceive } from "./mayReceive";
import { previewAll } from "./previewAll";

const PREVIEWING = {
  id: "previewFiles",
  step: "receive",
  changesWorkbook: false,
  canRun: mayReceive,
} as const;

/** Reads chosen files and shows what receiving them would come to. Writes nothing. */
export const previewFilesAction: Action<readonly ChosenFile[]> = {
  ...PREVIEWING,
  run: async (desk, chosen) => {
    const { useful, ignored } = filesOfUse(chosen);
    const read = await readChosen(desk, useful);
    return withNew(desk, read, (arrivals) =>
      previewedText({ ...countsOf(arrivals, desk.state.decisions), ignored }),
    );
  },
};

/** The same for a table from the clipboard. */
export const previewPastedAction: Action<Pasted> = {
  ...PREVIEWING,
  run: async (desk, pasted) => {
    const { readPasted } = await import("../../files/readPasted");
    const parser = new DOMParser();
    // Nodes of another document: nothing of it is drawn, run or fetched.
    const read = readPasted(pasted, (html) => parser.parseFromString(html, "text/html"));
    if (!read.ok) return read;
    const arrival = await pastedArrival(desk, pastedName(desk), read.value);
    return withNew(desk, [arrival], (arrivals) =>
      previewedText({ ...countsOf(arrivals, desk.state.decisions), ignored: 0 }),
    );
  },
};

/** Takes a decision on columns into account: the chosen files are read again with it. */
export const decideColumnAction: Action<ReadingMemory> = {
  ...PREVIEWING,
  run: async (desk, decided) => {
    const { state } = desk;
    const pendingMemory = joinMemories(state.pendingMemory, decided);
    const previewed = await previewAll(desk, state.arrivals, pendingMemory);
    if (!previewed.ok) return previewed;
    return ok({ said: null, patch: { arrivals: previewed.value, pendingMemory } });
  },
};

/** "Bảng dán 15/04/2026 09.30.12": no sign that a file's name may not hold. */
function pastedName({ host }: Desk): string {
  const now = host.now();
  return `${arrivalText.pastedName.vi} ${dateText(now.slice(0, 10)).replaceAll("/", "-")} ${now.slice(11, 19).replaceAll(":", ".")}`;
}

async function withNew(
  desk: Desk,
  read: readonly Arrival[],
  said: (arrivals: readonly Arrival[]) => Phrase,
): Promise<Result<Done>> {
  const { state } = desk;
  const standing = new Set(state.arrivals.map(keyOf));
  const added = read.filter((arrival) => !standing.has(keyOf(arrival)));
  const all = [...state.arrivals, ...added];
  const previewed = await previewAll(desk, all, state.pendingMemory);
  if (!previewed.ok) return previewed;
  return ok({ said: said(previewed.value), intent: "info", patch: { arrivals: previewed.value } });
}

/** The same contents under the same name are one choice made twice. */
function keyOf({ name, sha256 }: Arrival): string {
  return JSON.stringify([name, sha256]);
}

function countsOf(arrivals: readonly Arrival[], decisions: ArrivalDecisions) {
  const states = arrivals.map((arrival) => arrivalState(arrival, decisions));
  const count = (fits: (state: (typeof states)[number]) => boolean) => states.filter(fits).length;
  return {
    all: arrivals.length,
    ready: count((state) => state === "ready" || state === "replaces"),
    open: count((state) => isOpenArrival(state) && state !== "refused"),
    known: count((state) => state === "known"),
    refused: count((state) => state === "refused"),
  };
}
