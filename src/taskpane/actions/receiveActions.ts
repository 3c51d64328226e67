import { ok, type Fault, type Result } from "../../domain/result";
import { doneText } from "../../strings/actionText";
import type { ActionReceipt } from "../../workflow/editRecords";
import { receive, type FileReceipt, type FileToReceive } from "../../workflow/receive";
import { receiveFromWorkbook } from "../../workflow/receiveFromWorkbook";
import type { Action, Desk, Done } from "../state/action";
import type { FileNews, PaneState } from "../state/paneState";
import { isOurs, ownSheets } from "./ownSheets";

/** Where the register is gone a second one would be begun. */
function mayReceive({ view }: PaneState): boolean {
  return view !== null && view.lostRegister === null;
}

/** Receives the sheets of the open workbook that are not the review's own. */
export const receiveSheetsAction: Action<null> = {
  id: "receiveSheets",
  step: "receive",
  changesWorkbook: true,
  canRun: (state) => mayReceive(state) && (state.view?.foreignSheets ?? []).length > 0,
  run: async ({ context, host, state }) => {
    const received = await receiveFromWorkbook(context, {
      received: dayOf(state),
      file: host.bookName,
    });
    if (!received.ok) return received;
    return ok(
      newsOf(
        received.value.sheets.map((receipt) => ({
          receipt,
          notices: [],
          holdsOwn: false,
          name: receipt.sheet,
        })),
        received.value.receipt,
      ),
    );
  },
};

/** Reads chosen files and receives their lists; a file that cannot be read is refused in its receipt. */
export const receiveFilesAction: Action<readonly File[]> = {
  id: "receiveFiles",
  step: "receive",
  changesWorkbook: true,
  canRun: mayReceive,
  run: receiveFiles,
};

interface ReadFile {
  readonly news: FileNews;
  readonly toReceive: FileToReceive | null;
}

async function receiveFiles(desk: Desk, files: readonly File[]): Promise<Result<Done>> {
  const read: ReadFile[] = [];
  for (const file of files) read.push(await readFile(desk, file));
  const received = await receive(
    desk.context,
    read.flatMap(({ toReceive }) => (toReceive ? [toReceive] : [])),
  );
  if (!received.ok) return received;
  const receipts = [...received.value.files];
  return ok(
    newsOf(
      read.map(({ news, toReceive }) =>
        toReceive ? { ...news, receipt: receipts.shift() ?? news.receipt } : news,
      ),
      received.value.receipt,
    ),
  );
}

async function readFile({ host, state }: Desk, file: File): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = await host.sha256(bytes);
  const read = await host.engine.readFile(bytes);
  const receipt = (refused: Fault | null): FileReceipt => ({
    file: file.name,
    sha256,
    outcome: "refused",
    refused,
    lists: [],
  });
  if (!read.ok)
    return {
      news: { name: file.name, receipt: receipt(read.fault), notices: [], holdsOwn: false },
      toReceive: null,
    };
  const { grids, tables, names, notices } = read.value;
  const own = ownSheets([...tables, ...names]);
  const received = grids.filter(({ sheet }) => !own.has(sheet) && !isOurs(sheet));
  const toReceive = { file: file.name, sha256, grids: received, received: dayOf(state) };
  const holdsOwn = received.length < grids.length;
  return { news: { name: file.name, receipt: receipt(null), notices, holdsOwn }, toReceive };
}

function dayOf({ receivedDate }: PaneState): string | null {
  return receivedDate === "" ? null : receivedDate;
}

function newsOf(files: readonly FileNews[], written: ActionReceipt): Done {
  const count = (outcome: FileReceipt["outcome"]) =>
    files.filter(({ receipt }) => receipt.outcome === outcome).length;
  const [received, known, refused] = [
    count("received"),
    count("already-received"),
    count("refused"),
  ];
  return {
    said: doneText.received(received, known, refused),
    intent: refused > 0 ? "warning" : received > 0 ? "success" : "info",
    patch: { files },
    notes: written.notes,
    ...(written.appended.length > 0 ? { receipt: written } : {}),
  };
}
