import type { CellType, CellValue, GridCell } from "../../domain/grid/grid";
import type { DateSystem } from "../../domain/text/calendarDate";
import { decodeText } from "../textEscapes";
import { PLAIN_FORMAT, type CellFormat } from "./cellFormats";
import { dateText, serialOfIsoDate } from "./dateText";

/** What all sheets of a workbook share. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  /** Indexes of the strings of which letters are struck through. */
  readonly struck: ReadonlySet<number>;
  readonly formats: readonly CellFormat[];
  readonly dateSystem: DateSystem;
}

/** A cell as it is written in a sheet part (ECMA-376 part 1, 18.3.1.4). */
export interface WrittenCell {
  /** `t`: n, s, str, inlineStr, b, e, d. */
  readonly type: string;
  /** `s`: index of the format. */
  readonly style: number;
  /** Text of `v`, undecoded; null where there is none. */
  readonly value: string | null;
  /** Text of `is`, decoded; null where there is none. */
  readonly inline: string | null;
  readonly formula: string | null;
}

export type CellDamage = "bad-value" | "string-index" | "style-index";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Turns written cells into grid cells. Null stands for a cell without contents: no value and no
 * formula, or an empty constant text. A cell that cannot be read is damage, never a guess.
 */
export class CellReader {
  readonly #parts: WorkbookParts;
  /** Cells repeat their texts; equal ones are kept once. */
  readonly #texts = new Map<CellFormat, Map<number, GridCell | null>>();

  constructor(parts: WorkbookParts) {
    this.#parts = parts;
  }

  /** Whether what the cell shows, or letters of a shared string in it, are struck through. */
  isStruck(written: WrittenCell): boolean {
    if (this.#format(written.style)?.isStruck) return true;
    return written.type === "s" && this.#parts.struck.has(Number(written.value));
  }

  read(written: WrittenCell): GridCell | CellDamage | null {
    const format = this.#format(written.style);
    if (!format) return "style-index";
    const isShared = written.type === "s" && written.inline === null;
    return isShared && (written.value ?? "").trim() !== ""
      ? this.#sharedText(written, format)
      : this.#plain(written, format);
  }

  #format(style: number): CellFormat | undefined {
    return this.#parts.formats.length === 0 ? PLAIN_FORMAT : this.#parts.formats[style];
  }

  #sharedText(written: WrittenCell, format: CellFormat): GridCell | CellDamage | null {
    const index = /^\s*\d+\s*$/.test(written.value ?? "") ? Number(written.value) : -1;
    const text = this.#parts.strings[index];
    if (text === undefined) return "string-index";
    if (written.formula !== null) return textCell(text, format, written.formula);
    let known = this.#texts.get(format);
    if (!known) this.#texts.set(format, (known = new Map<number, GridCell | null>()));
    let cell = known.get(index);
    if (cell === undefined) known.set(index, (cell = textCell(text, format, null)));
    return cell;
  }

  #plain(written: WrittenCell, format: CellFormat): GridCell | CellDamage | null {
    const { formula, value } = written;
    if (written.inline !== null) return textCell(written.inline, format, formula);
    if (value === null) return emptyCell(format, formula);
    if (written.type === "str" || written.type === "inlineStr") {
      return textCell(decodeText(value), format, formula);
    }
    if (value.trim() === "") return emptyCell(format, formula);
    return this.#typed(written.type, value.trim(), format, formula);
  }

  #typed(
    type: string,
    value: string,
    format: CellFormat,
    formula: string | null,
  ): GridCell | CellDamage | null {
    switch (type) {
      case "n":
        return NUMBER.test(value) ? this.#number(Number(value), format, formula) : "bad-value";
      case "b":
        return booleanCell(value, format, formula);
      case "e":
        return makeCell(format, formula, { type: "error", value, text: value });
      case "d": {
        const serial = serialOfIsoDate(value, this.#parts.dateSystem);
        return serial === null
          ? textCell(value, format, formula)
          : this.#number(serial, format, formula);
      }
      default:
        return "bad-value";
    }
  }

  #number(number: number, format: CellFormat, formula: string | null): GridCell | CellDamage {
    if (!Number.isFinite(number)) return "bad-value";
    // Excel knows no negative zero.
    const value = number === 0 ? 0 : number;
    const shown = format.date && dateText(value, format.date, this.#parts.dateSystem);
    return makeCell(format, formula, { type: "number", value, text: shown ?? String(value) });
  }
}

interface Held {
  readonly type: CellType;
  readonly value: CellValue;
  readonly text: string;
}

function makeCell(format: CellFormat, formula: string | null, held: Held): GridCell {
  const { value, type, text } = held;
  return { value, type, text, formula, numberFormat: format.numberFormat, font: format.font };
}

/** An empty text is no contents; where a formula computes it, the cell reads as empty. */
function textCell(text: string, format: CellFormat, formula: string | null): GridCell | null {
  if (text === "") return emptyCell(format, formula);
  return makeCell(format, formula, { type: "text", value: text, text });
}

function booleanCell(
  value: string,
  format: CellFormat,
  formula: string | null,
): GridCell | CellDamage {
  const truth = /^(?:1|true)$/i.test(value);
  if (!truth && !/^(?:0|false)$/i.test(value)) return "bad-value";
  return makeCell(format, formula, {
    type: "boolean",
    value: truth,
    text: String(truth).toUpperCase(),
  });
}

function emptyCell(format: CellFormat, formula: string | null): GridCell | null {
  return formula === null
    ? null
    : makeCell(format, formula, { type: "empty", value: null, text: "" });
}
