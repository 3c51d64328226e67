import type { MemoryWorkbook } from "../../workbook/MemoryWorkbook";
import { createExcelHost } from "../host/excelHost";
import { OfficeBridge } from "./OfficeBridge";
import { onNextPart } from "./onNextPart";
import type { WorkbookView } from "./WorkbookView";

export interface PaneOptions {
  readonly id: string;
  readonly title: string;
  readonly isDark: boolean;
  /** Of the open workbook. */
  readonly fileName: string;
  /** The person leaves the pane by the keyboard. */
  readonly onLeave: () => void;
}

/** One pane as Excel would open it: the built page in a frame, over a host of its own. */
export class PaneFrame {
  readonly frame: HTMLIFrameElement;
  private readonly bridge: OfficeBridge;
  private readonly stopEvents: () => void;

  constructor(options: PaneOptions, model: MemoryWorkbook, view: WorkbookView) {
    this.frame = document.createElement("iframe");
    this.frame.title = options.title;
    const host = createExcelHost(model);
    this.frame.src = "taskpane.html";
    this.bridge = new OfficeBridge(this.frame, options.id, {
      fileName: options.fileName,
      greet: (pane) => {
        setTheme(pane, options.isDark);
        onNextPart(pane, options.onLeave);
      },
      execute: async (body) => {
        // Excel has calculated before it answers the next request.
        await view.settled();
        const answer = host.execute(body);
        view.refresh();
        return answer;
      },
    });
    this.stopEvents = host.onEvent((event) => {
      this.bridge.sendEvent("richApiMessage", { ArrayData: [event] });
    });
  }

  /** Puts the keyboard on what the pane offers first. */
  focus(): void {
    this.frame.focus();
    this.frame.contentDocument?.querySelector<HTMLElement>("button, input, select")?.focus();
  }

  /** A button of the ribbon was pressed that calls the function of the pane. */
  pressRibbon(functionName: string): void {
    this.bridge.sendEvent("appCommandInvoked", [functionName, functionName, "{}"]);
  }

  close(): void {
    this.stopEvents();
    this.bridge.close();
  }
}

/**
 * Excel on the web tells an add-in no theme: it goes by the browser's. Here people choose one on the
 * page, so for that question the pane's browser answers as they chose.
 */
function setTheme(pane: Window, isDark: boolean): void {
  const ask = pane.matchMedia.bind(pane);
  pane.matchMedia = (query) => {
    const theme = /prefers-color-scheme:\s*(dark|light)/.exec(query)?.[1];
    if (theme === undefined) return ask(query);
    return ask((theme === "dark") === isDark ? "all" : "not all");
  };
}
