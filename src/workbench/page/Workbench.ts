import type { Fault } from "../../domain/result";
import { faultText } from "../../strings/faultText";
import { noticeText } from "../../strings/noticeText";
import { workbenchWord, type WorkbenchWord } from "../../strings/workbenchText";
import { MemoryWorkbook } from "../../workbook/MemoryWorkbook";
import { loadWorkbook } from "./loadWorkbook";
import { onNextPart } from "./onNextPart";
import { PaneFrame } from "./PaneFrame";
import { Ribbon } from "./Ribbon";
import { saveWorkbook } from "./saveWorkbook";
import { Toolbar, type PageLook } from "./Toolbar";
import { WorkbookView } from "./WorkbookView";

const SAMPLE = "ke-hoach-003.xlsx";

/** Where things stand on the page. */
export interface WorkbenchPlaces {
  readonly toolbar: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly message: HTMLElement;
  readonly grid: HTMLElement;
  readonly panes: HTMLElement;
}

/** A page that is Excel enough for the unmodified pane: a workbook on the left, the pane on the right. */
export class Workbench {
  private readonly view: WorkbookView;
  private readonly toolbar: Toolbar;
  private readonly ribbon: Ribbon;
  private look: PageLook = { language: "vi", paneWidth: 320, isDark: false, panes: 1 };
  private book = { model: new MemoryWorkbook(), fileName: SAMPLE };
  private panes: PaneFrame[] = [];

  constructor(private readonly places: WorkbenchPlaces) {
    this.view = new WorkbookView({
      container: places.grid,
      language: this.look.language,
      onRefused: (fault) => {
        this.sayFault(fault);
      },
      onNotOffered: () => {
        this.say("cellsOnly");
      },
    });
    onNextPart(window, () => {
      this.panes[0]?.focus();
    });
    this.ribbon = new Ribbon(places.ribbon, (functionName) => {
      this.panes[0]?.pressRibbon(functionName);
    });
    this.toolbar = new Toolbar(places.toolbar, {
      open: (file) => void this.openFile(file),
      save: () => void this.save(),
      again: () => void this.openSample(),
      look: (change) => {
        this.changeLook(change);
      },
    });
  }

  /** The workbook as it stands. */
  get model(): MemoryWorkbook {
    return this.book.model;
  }

  async openSample(): Promise<void> {
    const response = await fetch(`samples/${SAMPLE}`);
    await this.open(SAMPLE, new Uint8Array(await response.arrayBuffer()));
    this.places.message.textContent = "";
  }

  private async openFile(file: File): Promise<void> {
    this.say("opening");
    await this.open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  private async open(fileName: string, bytes: Uint8Array): Promise<void> {
    const loaded = await loadWorkbook(bytes);
    if (!loaded.ok) {
      this.sayFault(loaded.fault);
      return;
    }
    const { model, notices } = loaded.value;
    this.book = { model, fileName };
    this.view.show(model);
    this.setPanes(0);
    this.changeLook({});
    const { language } = this.look;
    const told = notices.map((notice) => noticeText(notice)[language]);
    const lines = [workbenchWord("stylesNotRead", language), ...told];
    this.places.message.textContent = lines.join("\n");
  }

  private async save(): Promise<void> {
    this.view.refresh();
    await this.view.settled();
    await saveWorkbook(this.model, this.book.fileName);
    this.say("savedPartly");
  }

  private changeLook(change: Partial<PageLook>): void {
    this.look = { ...this.look, ...change };
    const { isDark, paneWidth, panes, language } = this.look;
    const root = this.places.grid.ownerDocument.documentElement;
    root.lang = language;
    root.classList.toggle("dark", isDark);
    root.style.setProperty("--pane-width", `${String(paneWidth)}px`);
    this.view.setDark(isDark);
    this.toolbar.show(this.look, this.book.fileName);
    this.ribbon.show(language);
    // The pane reads the theme when it is opened.
    if (change.isDark !== undefined) this.setPanes(0);
    this.setPanes(panes);
  }

  private setPanes(count: number): void {
    for (const pane of this.panes.splice(count)) pane.close();
    while (this.panes.length < count) {
      const { language, isDark } = this.look;
      const id = String(this.panes.length + 1);
      const title = `${workbenchWord("pane", language)} ${id}`;
      const { model, fileName } = this.book;
      const onLeave = () => {
        this.places.toolbar.querySelector("button")?.focus();
      };
      const options = { id: `pane-${id}`, title, isDark, fileName, onLeave };
      const pane = new PaneFrame(options, model, this.view);
      this.panes.push(pane);
      this.places.panes.append(pane.frame);
    }
  }

  private say(word: WorkbenchWord): void {
    this.places.message.textContent = workbenchWord(word, this.look.language);
  }

  private sayFault(fault: Fault): void {
    this.places.message.textContent = faultText(fault, this.look.language);
  }
}
