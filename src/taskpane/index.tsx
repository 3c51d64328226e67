import { excelWorkbook } from "../excel/excelWorkbook";
import { runExcel } from "../excel/runExcel";
import { sha256Hex } from "../files/sha256";
import { tooOldText } from "../strings/tooOldText";
import { localTime } from "../workflow/localTime";
import { paneEngine } from "./host/paneEngine";
import { browserMemory } from "./host/paneMemory";
import type { PaneHost } from "./host/paneHost";
import { makeStore, openPane } from "./openPane";
import { RIBBON_ACTIONS } from "./ribbonActions";
import { STEP_IDS } from "./state/paneState";
import type { PaneStore } from "./state/PaneStore";
import { themeFor } from "./theme";

void Office.onReady(start);

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no #root");
  if (!isExcelNewEnough()) {
    root.textContent = `${tooOldText.vi}\n\n${tooOldText.en}`;
    root.style.whiteSpace = "pre-line";
    return;
  }
  const store = await makeStore(officeHost());
  associateRibbon(store);
  openPane(root, store, officeTheme());
}

/** ExcelApi 1.14 is in Excel 2021, Microsoft 365, on the web and on Mac, and not in Excel 2019 or WPS. */
function isExcelNewEnough(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.14");
}

function officeHost(): PaneHost {
  return {
    workbook: excelWorkbook(runExcel),
    bookName: bookName(),
    engine: paneEngine(),
    now: () => localTime(new Date()),
    sha256: sha256Hex,
    memory: browserMemory(),
    canSaveFiles: canSaveFiles(),
  };
}

/** What shows the pane on a Mac or an iPad knows nothing of a link that saves. */
function canSaveFiles(): boolean {
  const { platform } = Office.context;
  return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
}

/** The last part of the workbook's address; a workbook that was never saved has none. */
function bookName(): string {
  const address: unknown = Office.context.document.url;
  const name = typeof address === "string" ? (address.split(/[\\/]/).at(-1) ?? "") : "";
  return name === "" ? "sổ chưa lưu" : name;
}

function officeTheme() {
  const { officeTheme: theme } = Office.context as { readonly officeTheme?: Office.OfficeTheme };
  const systemIsDark = globalThis.matchMedia("(prefers-color-scheme: dark)").matches;
  return themeFor(theme?.bodyBackgroundColor ?? null, systemIsDark);
}

/** The ribbon's buttons show the pane at their step; their ids stand in the manifest. */
function associateRibbon(store: PaneStore): void {
  for (const step of STEP_IDS) {
    Office.actions.associate(RIBBON_ACTIONS[step], (event: Office.AddinCommands.Event) => {
      store.update({ step, message: null });
      void Office.addin.showAsTaskpane().finally(() => {
        event.completed();
      });
    });
  }
}
