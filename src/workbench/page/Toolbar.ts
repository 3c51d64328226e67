import type { Language } from "../../strings/language";
import { workbenchWord, type WorkbenchWord } from "../../strings/workbenchText";

export const PANE_WIDTHS = [320, 480] as const;
export type PaneWidth = (typeof PANE_WIDTHS)[number];

/** How the page looks; nothing of the workbook. */
export interface PageLook {
  readonly language: Language;
  readonly paneWidth: PaneWidth;
  readonly isDark: boolean;
  readonly panes: 1 | 2;
}

export interface ToolbarActions {
  open(file: File): void;
  save(): void;
  again(): void;
  look(change: Partial<PageLook>): void;
}

/** Draws the tools anew for each look of the page. */
export class Toolbar {
  private readonly picker: HTMLInputElement;

  constructor(
    private readonly bar: HTMLElement,
    private readonly actions: ToolbarActions,
  ) {
    this.picker = bar.ownerDocument.createElement("input");
    this.picker.type = "file";
    this.picker.accept = ".xlsx,.xlsm";
    this.picker.hidden = true;
    this.picker.addEventListener("change", () => {
      const file = this.picker.files?.[0];
      if (file) actions.open(file);
      this.picker.value = "";
    });
  }

  show(look: PageLook, fileName: string): void {
    const word = (key: WorkbenchWord) => workbenchWord(key, look.language);
    const { actions } = this;
    const title = this.make("h1", word("title"));
    const file = this.make("span", fileName);
    file.className = "file";
    this.bar.setAttribute("aria-label", word("tools"));
    this.bar.replaceChildren(
      title,
      this.picker,
      this.button(word("open"), () => {
        this.picker.click();
      }),
      this.button(word("save"), () => {
        actions.save();
      }),
      this.button(word("again"), () => {
        actions.again();
      }),
      file,
      ...this.switches(look, word),
    );
  }

  private switches(look: PageLook, word: (key: WorkbenchWord) => string): readonly HTMLElement[] {
    const { actions } = this;
    const widths = PANE_WIDTHS.map((paneWidth) =>
      this.toggle(`${word("width")} ${String(paneWidth)}`, look.paneWidth === paneWidth, () => {
        actions.look({ paneWidth });
      }),
    );
    return [
      ...widths,
      this.toggle(word("secondPane"), look.panes === 2, () => {
        actions.look({ panes: look.panes === 2 ? 1 : 2 });
      }),
      this.toggle(word("dark"), look.isDark, () => {
        actions.look({ isDark: !look.isDark });
      }),
      this.button(look.language === "vi" ? "English" : "Tiếng Việt", () => {
        actions.look({ language: look.language === "vi" ? "en" : "vi" });
      }),
    ];
  }

  private toggle(label: string, isOn: boolean, act: () => void): HTMLElement {
    const button = this.button(label, act);
    button.setAttribute("aria-pressed", String(isOn));
    return button;
  }

  private button(label: string, act: () => void): HTMLElement {
    const button = this.make("button", label);
    button.addEventListener("click", act);
    return button;
  }

  private make(tag: "h1" | "button" | "span", text: string): HTMLElement {
    const element = this.bar.ownerDocument.createElement(tag);
    element.textContent = text;
    return element;
  }
}
