import type { Language } from "../../strings/language";
import { STEP_TEXT, type StepName } from "../../strings/stepText";
import { workbenchWord } from "../../strings/workbenchText";
import { RIBBON_ACTIONS } from "../../taskpane/ribbonActions";

const STEPS = Object.keys(RIBBON_ACTIONS) as readonly StepName[];

/** The add-in's buttons on Excel's ribbon: each calls a function of the pane by its name in the manifest. */
export class Ribbon {
  constructor(
    private readonly bar: HTMLElement,
    private readonly press: (functionName: string) => void,
  ) {}

  show(language: Language): void {
    this.bar.setAttribute("aria-label", workbenchWord("pane", language));
    this.bar.replaceChildren(...STEPS.map((step) => this.button(step, language)));
  }

  private button(step: StepName, language: Language): HTMLElement {
    const button = this.bar.ownerDocument.createElement("button");
    button.textContent = STEP_TEXT[step].title[language];
    button.addEventListener("click", () => {
      this.press(RIBBON_ACTIONS[step]);
    });
    return button;
  }
}
