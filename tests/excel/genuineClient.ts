import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { ExcelRun } from "../../src/excel/runExcel";
import type { ExcelHost } from "../../src/workbench/host/excelHost";

/** Microsoft's own client library, talking to a host of ours. */
export interface GenuineClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** `Excel.run` against the host, with its real proxies. */
  readonly run: ExcelRun;
}

interface ClientWindow {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & { readonly SessionBase: new () => object };
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
  return loaded;
}

export function genuineClient(host: ExcelHost): GenuineClient {
  const { Excel, OfficeExtension } = clientWindow();
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

function answerOf(host: ExcelHost, { Body }: ExecutorRequest) {
  const body: unknown = JSON.parse(host.execute(JSON.stringify(Body)));
  return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: body };
}
