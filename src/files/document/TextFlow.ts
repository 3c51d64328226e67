/** The text of a cell or of a paragraph, and the font of its first letters. */
export interface FlowedText {
  readonly text: string;
  readonly font: string | null;
}

/** Gathers paragraphs; empty ones before the first and behind the last are no text. */
export class TextFlow {
  #lines: string[] = [];
  #font: string | null = null;
  #isJoined = false;
  #isBlank = true;

  openParagraph(): void {
    if (!this.#isJoined) this.#lines.push("");
    this.#isJoined = false;
  }

  add(text: string, font: string | null): void {
    if (this.#isBlank && text.trim() !== "") {
      this.#font = font;
      this.#isBlank = false;
    }
    this.#lines.push((this.#lines.pop() ?? "") + text);
  }

  /** The next paragraph goes on in this one's line. */
  joinNext(): void {
    this.#isJoined = true;
  }

  /** Lines are parted by line feeds. Begins anew. */
  take(): FlowedText {
    const lines = this.#lines;
    let [first, end] = [0, lines.length];
    while (first < end && lines[first] === "") first += 1;
    while (end > first && lines[end - 1] === "") end -= 1;
    const taken = { text: lines.slice(first, end).join("\n"), font: this.#font };
    this.#lines = [];
    this.#font = null;
    this.#isBlank = true;
    this.#isJoined = false;
    return taken;
  }
}
