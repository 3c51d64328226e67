import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { ExcelRun } from "../../src/excel/runExcel";
import type { HostEvent } from "../../src/workbench/host/hostEvents";
import type { ExcelHost, TellingHost } from "../../src/workbench/host/excelHost";

/** Microsoft's own client library, talking to a host of ours. */
export interface GenuineClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** `Excel.run` against the host, with its real proxies. */
  readonly run: ExcelRun;
}

interface EventMessage {
  readonly entries: readonly object[];
}

interface ClientWindow {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly SessionBase: new () => object;
    /** The library's own doors for tests: no browser hands it the messages. */
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: EventMessage): void;
  };
}

interface ExecutorRequest {
  readonly Body: unknown;
}

const CLIENT = join("node_modules", "@microsoft", "office-js", "dist", "excel-web-16.00.js");

let loaded: ClientWindow | null = null;

/** The library is evaluated once, unmodified, in a window that shows nothing and loads nothing. */
function clientWindow(): ClientWindow {
  if (loaded) return loaded;
  const { window } = new JSDOM("", { runScripts: "outside-only", url: "https://localhost/" });
  window.eval(readFileSync(CLIENT, "utf8"));
  loaded = window as unknown as ClientWindow;
  loaded.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return loaded;
}

/** The events of a host that tells them reach the handlers of every client of this process. */
export function genuineClient(host: ExcelHost | TellingHost): GenuineClient {
  const { Excel, OfficeExtension } = clientWindow();
  if ("onEvent" in host) {
    host.onEvent((event) => {
      OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entryOf(event)] });
    });
  }
  class HostSession extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    _createRequestExecutorOrNull() {
      return {
        executeAsync: (_customData: unknown, _flags: unknown, request: ExecutorRequest) =>
          Promise.resolve(answerOf(host, request)),
      };
    }
  }
  const session = new HostSession() as unknown as OfficeExtension.RequestUrlAndHeaderInfo;
  const run: ExcelRun = (batch) => Excel.run({ delayForCellEdit: true, session }, batch);
  return { Excel, OfficeExtension, run };
}

function entryOf([category, type, targetId, message, id, isRemote]: HostEvent): object {
  return {
    messageCategory: category,
    messageType: type,
    targetId,
    message,
    id,
    isRemoteOverride: isRemote,
  };
}

function answerOf(host: ExcelHost, { Body }: ExecutorRequest) {
  const body: unknown = JSON.parse(host.execute(JSON.stringify(Body)));
  return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: body };
}
