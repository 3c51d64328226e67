/** What is wrong with a text whose cells are parted by a sign. */
export interface DelimitedTrouble {
  /** Cells with a quote inside that is neither doubled nor the last sign of the cell. */
  readonly oddQuotes: number;
  /** Zero-based row of a quoted cell that never ends; null where there is none. */
  readonly unclosed: number | null;
}

/**
 * Splits text into rows and cells (RFC 4180) in one pass. Rows end with CR LF, LF or CR; a cell that begins
 * with a quote goes on to the quote before a delimiter, the end of the row or of the text, and two quotes in it are
 * one. Other quotes are text. Line ends within a cell become line feeds.
 */
export class DelimitedReader implements DelimitedTrouble {
  oddQuotes = 0;
  unclosed: number | null = null;
  readonly #text: string;
  readonly #delimiter: string | null;
  #at = 0;

  /** Without a delimiter each line is one cell, quotes and all. */
  constructor(text: string, delimiter: string | null) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  /** The rows, one after another; a line end behind the last is no row. */
  *rows(): Generator<readonly string[]> {
    for (let row = 0; this.#at < this.#text.length; row += 1) yield this.#row(row);
  }

  #row(row: number): readonly string[] {
    const cells: string[] = [];
    for (;;) {
      const isQuoted = this.#delimiter !== null && this.#text[this.#at] === '"';
      cells.push(isQuoted ? this.#quoted(row) : this.#plain());
      const sign = this.#text[this.#at];
      if (sign === undefined) return cells;
      this.#at += 1;
      if (sign === this.#delimiter) continue;
      if (sign === "\r" && this.#text[this.#at] === "\n") this.#at += 1;
      return cells;
    }
  }

  #plain(): string {
    const start = this.#at;
    while (!this.#endsCell(this.#at)) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  #quoted(row: number): string {
    const pieces: string[] = [];
    let start = this.#at + 1;
    let isOdd = false;
    for (let quote = this.#text.indexOf('"', start); quote >= 0;) {
      const isDoubled = this.#text[quote + 1] === '"';
      if (!isDoubled && this.#endsCell(quote + 1)) {
        pieces.push(this.#text.slice(start, quote));
        this.#at = quote + 1;
        if (isOdd) this.oddQuotes += 1;
        return withLineFeeds(pieces.join(""));
      }
      pieces.push(this.#text.slice(start, quote + 1));
      start = quote + (isDoubled ? 2 : 1);
      isOdd ||= !isDoubled;
      quote = this.#text.indexOf('"', start);
    }
    this.unclosed ??= row;
    pieces.push(this.#text.slice(start));
    this.#at = this.#text.length;
    return withLineFeeds(pieces.join(""));
  }

  #endsCell(at: number): boolean {
    const sign = this.#text[at];
    return sign === undefined || sign === this.#delimiter || sign === "\n" || sign === "\r";
  }
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
