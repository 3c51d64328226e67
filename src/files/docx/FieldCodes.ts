/**
 * A field has a code, which the document does not show, and then its result (ECMA-376 part 1, 17.16.18). Fields
 * stand within fields.
 */
export class FieldCodes {
  readonly #open: ("code" | "result")[] = [];

  /** What comes now is no text of the document. */
  get isCode(): boolean {
    return this.#open.includes("code");
  }

  take(type: string | undefined): void {
    if (type === "begin") this.#open.push("code");
    else if (type === "end") this.#open.pop();
    else if (type === "separate" && this.#open.length > 0) {
      this.#open[this.#open.length - 1] = "result";
    }
  }

  /** A code that does not end with its paragraph must not swallow the rest of the document. */
  endParagraph(): void {
    if (this.isCode) this.#open.length = 0;
  }
}
