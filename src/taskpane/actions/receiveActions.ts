import { ok, type Result } from "../../domain/result";
import { doneText } from "../../strings/actionText";
import type { ActionReceipt } from "../../workflow/editRecords";
import { receive, type FileReceipt } from "../../workflow/receive";
import { receiveFromWorkbook, type SheetReceipt } from "../../workflow/receiveFromWorkbook";
import type { Action, Desk, Done } from "../state/action";
import { arrivalState, staysBehind, type Arrival } from "../state/arrival";
import type { FileNews, PaneState } from "../state/paneState";
import { columnsAbout } from "../state/pendingColumns";
import { mayReceive } from "./mayReceive";
import { previewAll, toReceive } from "./previewAll";

/**
 * Receives the sheets of the open workbook that are not the review's own. One that may be a newer version goes
 * to the preview, to be decided there.
 */
export const receiveSheetsAction: Action<null> = {
  id: "receiveSheets",
  step: "receive",
  changesWorkbook: true,
  canRun: (state) => mayReceive(state) && (state.view?.foreignSheets ?? []).length > 0,
  run: async (desk) => {
    const { context, host, state } = desk;
    const { receivedDate, channel } = state;
    const received = await receiveFromWorkbook(context, {
      received: receivedDate === "" ? null : receivedDate,
      file: host.bookName,
      channel: channel.trim(),
    });
    if (!received.ok) return received;
    const { sheets, receipt } = received.value;
    const waiting = await waitingSheets(desk, sheets);
    if (!waiting.ok) return waiting;
    const news = sheets.map((one) => newsOf(one.sheet, one));
    const known = new Set(state.arrivals.map(({ sha256 }) => sha256));
    const added = waiting.value.filter(({ sha256 }) => !known.has(sha256));
    return told(desk, { news, receipt, stay: [...state.arrivals, ...added] });
  },
};

async function waitingSheets(
  { context, host }: Desk,
  receipts: readonly SheetReceipt[],
): Promise<Result<readonly Arrival[]>> {
  const waiting = receipts.filter(({ outcome }) => outcome === "needs-decision");
  const grids = await context.workbook.read(waiting.map(({ sheet }) => sheet));
  if (!grids.ok) return grids;
  const arrivals = waiting.map(({ sheet, sha256 }, at): Arrival => {
    const grid = grids.value[at];
    return {
      ...{ name: sheet, sha256, notices: [], holdsOwn: false, fault: null, preview: null },
      contents: grid ? { file: host.bookName, grids: [grid] } : null,
    };
  });
  return ok(arrivals);
}

/** Receives the chosen files that ask nothing any more; the others stay in the preview. */
export const receiveFilesAction: Action<null> = {
  id: "receiveFiles",
  step: "receive",
  changesWorkbook: true,
  canRun: (state) => mayReceive(state) && leaving(state).length > 0,
  run: receiveFiles,
};

function leaving({ arrivals, decisions }: PaneState): readonly Arrival[] {
  return arrivals.filter((arrival) => !staysBehind(arrivalState(arrival, decisions)));
}

async function receiveFiles(desk: Desk): Promise<Result<Done>> {
  const { context, state } = desk;
  const { decisions, pendingMemory } = state;
  const taken = leaving(state);
  // A refused file is not read once more: without the decisions on its columns it might be read otherwise.
  const readable = taken.filter((arrival) => arrivalState(arrival, decisions) !== "refused");
  const files = readable.flatMap((arrival) => toReceive(state, arrival) ?? []);
  const memory = columnsAbout(pendingMemory, readable);
  const received = await receive(context, files, { files: decisions.files, memory });
  if (!received.ok) return received;
  const receipts = [...received.value.files];
  const news = taken.map((arrival) => {
    const receipt = readable.includes(arrival) ? receipts.shift() : undefined;
    return newsOf(arrival.name, receipt ?? refusal(arrival), arrival);
  });
  const waiting = new Set(
    news.flatMap(({ receipt }) => (receipt.outcome === "needs-decision" ? [receipt.sha256] : [])),
  );
  const stay = state.arrivals.filter(
    (arrival) => !taken.includes(arrival) || waiting.has(arrival.sha256),
  );
  return told(desk, { news, receipt: received.value.receipt, stay });
}

function refusal({ name, sha256, fault, preview }: Arrival): FileReceipt {
  const read = preview?.arrival;
  const refused = fault ?? (read?.outcome === "refused" ? read.fault : null);
  return { file: name, sha256, outcome: "refused", refused, lists: [] };
}

function newsOf(
  name: string,
  receipt: FileReceipt,
  { notices, holdsOwn }: Pick<FileNews, "notices" | "holdsOwn"> = { notices: [], holdsOwn: false },
): FileNews {
  return { name, receipt, notices, holdsOwn };
}

interface Outcome {
  readonly news: readonly FileNews[];
  readonly receipt: ActionReceipt;
  /** What is not received yet: held against the register as it is now. */
  readonly stay: readonly Arrival[];
}

async function told(desk: Desk, { news, receipt, stay }: Outcome): Promise<Result<Done>> {
  const { pendingMemory } = desk.state;
  const wrote = receipt.appended.length + receipt.cells.length > 0;
  // What was decided on the columns of a file that has left unreceived goes with it.
  const memory = wrote ? columnsAbout(pendingMemory, stay) : pendingMemory;
  const previewed = await previewAll(desk, stay, memory);
  // What was written stands, whatever became of looking at the rest.
  const arrivals = previewed.ok
    ? previewed.value
    : stay.map((arrival) => ({ ...arrival, preview: null }));
  const count = (outcome: FileReceipt["outcome"]) =>
    news.filter((one) => one.receipt.outcome === outcome).length;
  const counts = {
    received: count("received"),
    known: count("already-received"),
    refused: count("refused"),
    waiting: stay.length,
  };
  const isPartial = counts.refused > 0 || counts.waiting > 0;
  return ok({
    said: doneText.received(counts),
    intent: isPartial ? "warning" : counts.received > 0 ? "success" : "info",
    patch: { files: news, arrivals, pendingMemory: memory },
    notes: receipt.notes,
    ...(wrote ? { receipt } : {}),
  });
}
