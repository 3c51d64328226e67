import { decodeText } from "../textEscapes";
import type { XmlElement } from "./xmlPart";

/** Gathers the text of a string item (`si`, `is`): rich text runs are joined, phonetic runs left out. */
export class TextRuns {
  #text = "";
  #inside = false;

  open(element: XmlElement): void {
    this.#inside = element.name === "t" && element.parent !== "rPh";
  }

  add(text: string): void {
    if (this.#inside) this.#text += text;
  }

  close(): void {
    this.#inside = false;
  }

  /** The text since the last call. */
  take(): string {
    const text = decodeText(this.#text);
    this.#text = "";
    return text;
  }
}
