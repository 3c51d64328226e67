import { decodeText } from "../textEscapes";
import { isTrue, type XmlAttributes, type XmlElement } from "./xmlPart";

/** Gathers the text of a string item (`si`, `is`): rich text runs are joined, phonetic runs left out. */
export class TextRuns {
  #text = "";
  #inside = false;
  #runIsStruck = false;
  #isStruck = false;

  open({ name, parent }: XmlElement, attributes: XmlAttributes): void {
    this.#inside = name === "t" && parent !== "rPh";
    if (name === "r") this.#runIsStruck = false;
    else if (name === "strike" && parent === "rPr") this.#runIsStruck = isStruckBy(attributes);
  }

  add(text: string): void {
    if (!this.#inside) return;
    this.#text += text;
    if (this.#runIsStruck && text.trim() !== "") this.#isStruck = true;
  }

  close(): void {
    this.#inside = false;
  }

  /** The text since the last call, and whether letters of it are struck through. */
  take(): GatheredText {
    const gathered = { text: decodeText(this.#text), isStruck: this.#isStruck };
    this.#text = "";
    this.#runIsStruck = false;
    this.#isStruck = false;
    return gathered;
  }
}

interface GatheredText {
  readonly text: string;
  readonly isStruck: boolean;
}

/** `strike` is on where it has no value (ECMA-376 part 1, 18.4.10). */
export function isStruckBy({ val }: XmlAttributes): boolean {
  return val === undefined || isTrue(val);
}
